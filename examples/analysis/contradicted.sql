-- Every claim that the public record contradicts, with the documents that do so.
SELECT
  claims.statement_en AS claim,
  claims.quote_fr AS words_of_the_article,
  claims.reason_en AS reason,
  findings.statement_en AS document_says,
  "references".publisher,
  "references".title,
  "references".date,
  findings.url
FROM claims
JOIN claim_findings ON claim_findings.claim = claims.id
JOIN findings ON findings.id = claim_findings.finding
JOIN "references" ON "references".id = findings.reference
WHERE claims.verdict = 'contradicted' AND claim_findings.decides
ORDER BY claims.position, claim_findings.position
