/**
 * Schemas of content and of each kind of record, for zod.
 *
 * @module schema
 */

export { activitySchema } from "./activities.ts";
export { agreementSchema } from "./agreements.ts";
export { claimSchema } from "./claims.ts";
export { commitmentSchema } from "./commitments.ts";
export { contentSchema } from "./content.ts";
export { eventSchema } from "./events.ts";
export { initiativeSchema } from "./initiatives.ts";
export { labelsSchema } from "./labels.ts";
export { organizationSchema } from "./organizations.ts";
export { personSchema } from "./people.ts";
export { placeSchema } from "./places.ts";
export { referenceSchema } from "./references.ts";
export { articleSchema, segmentSchema } from "./segments.ts";
export { termSchema } from "./terms.ts";
export { topicSchema } from "./topics.ts";
