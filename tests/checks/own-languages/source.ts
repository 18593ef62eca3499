import type { Content } from "../../../src/index.ts";

/** The reasons that the texts of this folder translate. They stay when the reasons of the data change. */
const reasons = {
  en: {
    accordSigned:
      "The leaders announced and launched a partnership on April 16, 2021; no source found says that it was signed.",
    viewsDiffer: "“Different views” is too vague for a source to settle.",
    jclpNamed:
      "On the public record, JCLP is the Japan Climate Leaders’ Partnership, a coalition of Japanese companies founded in 2009; the two governments’ partnership bears another name.",
    kerryTitled:
      "Kerry’s office was Special Presidential Envoy for Climate; he was a former Secretary of State, and the State Department still styled him “Secretary Kerry.”",
    kyotoProgressUnitedStates:
      "The United States signed the protocol in 1998, rejected it in 2001, was urged by Japan to ratify it in 2003, and had not done so by 2007.",
  },
  fr: {
    accordSigned:
      "Les dirigeants ont annoncé et lancé un partenariat le 16 avril 2021 ; aucune source trouvée ne dit qu’il a été signé.",
    viewsDiffer: "« Des points de vue différents » est trop vague pour qu’une source en décide.",
    jclpNamed:
      "Dans les documents publics, JCLP désigne le Japan Climate Leaders’ Partnership, coalition d’entreprises japonaises fondée en 2009 ; le partenariat des deux gouvernements porte un autre nom.",
    kerryTitled:
      "La fonction de Kerry était celle d’envoyé spécial du président pour le climat ; ancien secrétaire d’État, il était encore appelé « Secretary Kerry » par le département d’État.",
    kyotoProgressUnitedStates:
      "Les États-Unis ont signé le protocole en 1998, l’ont rejeté en 2001, ont été appelés par le Japon à le ratifier en 2003 et ne l’avaient pas fait en 2007.",
  },
} as const;

/** A content with these reasons in place of its own. */
export function withReasons(content: Content, locale: keyof typeof reasons): Content {
  const claims = structuredClone(content.claims);
  for (const [id, reason] of Object.entries(reasons[locale]))
    Reflect.set(Reflect.get(claims, id), "reason", reason);
  return { ...content, claims };
}
