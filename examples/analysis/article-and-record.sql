-- Each value on the public record, beside the value that the article gives, with a document that proves it.
SELECT
  records.name_en AS record,
  labels.label_en AS field,
  facts.part,
  coalesce(said.name_en, facts.article_value) AS article,
  facts.article_qualifier,
  coalesce(found.name_en, facts.record_value) AS on_record,
  facts.record_qualifier,
  facts.record_unit AS unit,
  "references".publisher,
  findings.url
FROM facts
JOIN records ON records.id = facts.record
JOIN labels ON labels.code_group = 'fields' AND labels.code = facts.field
LEFT JOIN records said ON facts.value_type = 'record' AND said.id = facts.article_value
LEFT JOIN records found ON facts.value_type = 'record' AND found.id = facts.record_value
JOIN fact_evidence evidence
  ON evidence.record = facts.record AND evidence.field = facts.field
  AND evidence.side = 'record' AND evidence.position = 1
JOIN findings ON findings.id = evidence.finding
JOIN "references" ON "references".id = findings.reference
WHERE facts.record_value IS NOT NULL
ORDER BY facts.record, facts.field, facts.position, facts.part
