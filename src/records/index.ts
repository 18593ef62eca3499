import type { RecordCollection } from "../content/collections.ts";
import { activities } from "./activities.ts";
import { agreements } from "./agreements.ts";
import { article } from "./article.ts";
import { claims } from "./claims.ts";
import { commitments } from "./commitments.ts";
import { events } from "./events.ts";
import { initiatives } from "./initiatives.ts";
import { organizations } from "./organizations.ts";
import { people } from "./people.ts";
import { places } from "./places.ts";
import { references } from "./references.ts";
import { terms } from "./terms.ts";
import { topics } from "./topics.ts";
import { verdicts } from "./verdicts.ts";

/** What is authored once for all languages: the outline of the article, its claims with their verdicts, the records and the references. */
export const records = {
  article,
  claims,
  initiatives,
  agreements,
  organizations,
  people,
  places,
  commitments,
  activities,
  events,
  topics,
  terms,
  references,
  verdicts,
} satisfies Readonly<
  Record<RecordCollection | "article" | "claims" | "references" | "verdicts", object>
>;
