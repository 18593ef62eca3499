"""Every claim that the public record contradicts, with the documents that do so."""

from tables import read, write

claims = read("claims").query("verdict == 'contradicted'")
cited = read("claim_findings").query("decides")

answer = (
    claims.merge(cited, left_on="id", right_on="claim", suffixes=("", "_of_finding"))
    .merge(read("findings"), left_on="finding", right_on="id", suffixes=("", "_of_finding"))
    .merge(read("references"), left_on="reference", right_on="id", suffixes=("", "_of_reference"))
    .sort_values(["position", "position_of_finding"])
)
columns = {
    "statement_en": "claim",
    "quote_fr": "words_of_the_article",
    "reason_en": "reason",
    "statement_en_of_finding": "document_says",
    "publisher": "publisher",
    "title": "title",
    "date": "date",
    "url": "url",
}
write(answer[list(columns)].rename(columns=columns), "contradicted.csv")
