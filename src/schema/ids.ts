import * as z from "zod";
import { ids, sectionIds } from "../../generated/ids.ts";
import { recordCollections } from "../content/collections.ts";

/** The ids of one collection; in the JSON Schema, one named definition. */
const idOf = <const Id extends string>(values: readonly Id[], name: string) =>
  z.enum(values).meta({ id: name });

export const segmentId = idOf(ids.segments, "SegmentId");
export const claimId = idOf(ids.claims, "ClaimId");
export const initiativeId = idOf(ids.initiatives, "InitiativeId");
export const agreementId = idOf(ids.agreements, "AgreementId");
export const organizationId = idOf(ids.organizations, "OrganizationId");
export const personId = idOf(ids.people, "PersonId");
export const placeId = idOf(ids.places, "PlaceId");
export const commitmentId = idOf(ids.commitments, "CommitmentId");
export const activityId = idOf(ids.activities, "ActivityId");
export const eventId = idOf(ids.events, "EventId");
export const topicId = idOf(ids.topics, "TopicId");
export const termId = idOf(ids.terms, "TermId");
export const referenceId = idOf(ids.references, "ReferenceId");
export const recordId = idOf(
  recordCollections.flatMap((name) => ids[name]),
  "RecordId",
);
export const sectionId = idOf(sectionIds, "SectionId");
