import type * as z from "zod";
import type { CollectionName, EntryOf } from "../content/collections.ts";
import { activitySchema } from "./activities.ts";
import { agreementSchema } from "./agreements.ts";
import { claimSchema } from "./claims.ts";
import { commitmentSchema } from "./commitments.ts";
import { eventSchema } from "./events.ts";
import { findingSchema } from "./findings.ts";
import { initiativeSchema } from "./initiatives.ts";
import { organizationSchema } from "./organizations.ts";
import { personSchema } from "./people.ts";
import { placeSchema } from "./places.ts";
import { referenceSchema } from "./references.ts";
import { segmentSchema } from "./segments.ts";
import { termSchema } from "./terms.ts";
import { topicSchema } from "./topics.ts";

export {
  activitySchema,
  agreementSchema,
  claimSchema,
  commitmentSchema,
  eventSchema,
  findingSchema,
  initiativeSchema,
  organizationSchema,
  personSchema,
  placeSchema,
  referenceSchema,
  segmentSchema,
  termSchema,
  topicSchema,
};

/**
 * The schemas for the entries of all collections, by the name of the collection. `parse` throws a
 * `ZodError` if an entry does not have the right shape.
 *
 * @example Validate one entry
 * ```ts
 * import { places } from "us-japan-climate-partnership/en";
 * import { collectionSchemas } from "us-japan-climate-partnership/schema";
 *
 * console.log(collectionSchemas.places.parse(places.japan).iso3166); // "JP"
 * ```
 */
export const collectionSchemas: { readonly [Name in CollectionName]: z.ZodType<EntryOf<Name>> } = {
  segments: segmentSchema,
  claims: claimSchema,
  initiatives: initiativeSchema,
  agreements: agreementSchema,
  organizations: organizationSchema,
  people: personSchema,
  places: placeSchema,
  commitments: commitmentSchema,
  activities: activitySchema,
  events: eventSchema,
  topics: topicSchema,
  terms: termSchema,
  findings: findingSchema,
  references: referenceSchema,
};
