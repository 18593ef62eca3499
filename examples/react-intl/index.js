import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { FormattedMessage, IntlProvider, useIntl } from "react-intl";
import en from "us-japan-climate-partnership/locales/en.json" with { type: "json" };
import fr from "us-japan-climate-partnership/locales/fr.json" with { type: "json" };
import ja from "us-japan-climate-partnership/locales/ja.json" with { type: "json" };
import { messagesOf } from "./messages.js";

const messages = { en: messagesOf(en), fr: messagesOf(fr), ja: messagesOf(ja) };

function Commitment({ id }) {
  const intl = useIntl();
  return createElement(
    "p",
    { title: intl.formatMessage({ id: `commitments.${id}.name` }) },
    createElement(FormattedMessage, { id: `commitments.${id}.summary` }),
  );
}

for (const [locale, texts] of Object.entries(messages)) {
  const page = createElement(
    IntlProvider,
    { locale, messages: texts },
    createElement(Commitment, { id: "japanGhg2030" }),
  );
  console.log(renderToStaticMarkup(page));
}
