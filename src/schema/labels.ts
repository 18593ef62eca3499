import * as z from "zod";
import { type CollectionName, kindOf } from "../content/collections.ts";
import type { FieldName, Labels } from "../content/labels.ts";
import { activityFacts, relativeTime } from "./activities.ts";
import { modality } from "./claims.ts";
import { commitmentType, qualifier } from "./commitments.ts";
import { exactly } from "./exactly.ts";
import { placeCodes } from "./places.ts";
import { text } from "./record.ts";

const names = <const Key extends string>(keys: readonly Key[]) =>
  z.record(z.enum(keys), text).readonly();

const collections = [
  "initiatives",
  "agreements",
  "organizations",
  "people",
  "places",
  "commitments",
  "activities",
  "events",
  "topics",
  "terms",
  "claims",
  "segments",
] as const satisfies readonly CollectionName[];

const fields = [
  "name",
  "acronym",
  "aliases",
  "description",
  "summary",
  "title",
  "participants",
  "members",
  "launched",
  "topics",
  "regions",
  "parties",
  "signed",
  "country",
  "equated",
  "type",
  "iso3166",
  "unM49",
  "holders",
  "change",
  "targetYear",
  "baseline",
  "subject",
  "actors",
  "status",
  "addressees",
  "within",
  "count",
  "relative",
  "date",
  "part",
  "term",
  "distinctFrom",
  "evidence",
  "claims",
  "quote",
  "about",
  "modality",
  "statement",
  "referent",
  "segment",
  "candidates",
] as const satisfies readonly FieldName[];

/** Checks the {@link Labels}. */
export const labelsSchema = exactly<Labels>()(
  z
    .strictObject({
      collections: names(collections),
      kinds: names(Object.values(kindOf)),
      modalities: names(modality.options),
      placeTypes: names(placeCodes.type.options),
      commitmentTypes: names(commitmentType.options),
      statuses: names(activityFacts.status.options),
      qualifiers: names(qualifier.options),
      units: names(["percent", "activity"]),
      directions: names(["decrease", "increase"]),
      parts: names(["early", "mid", "late"]),
      relatives: names(relativeTime.options),
      fields: names(fields),
    })
    .readonly()
    .meta({ id: "Labels" }),
);
