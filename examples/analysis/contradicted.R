# Every claim that the public record contradicts, with the documents that do so.

source("tables.R")

claims <- subset(read_table("claims"), verdict == "contradicted")
cited <- subset(read_table("claim_findings"), decides)
findings <- read_table("findings")
references <- read_table("references")

cited <- merge(cited, claims, by.x = "claim", by.y = "id", suffixes = c("_of_finding", ""))
cited <- cited[order(cited$position, cited$position_of_finding), ]
finding <- findings[match(cited$finding, findings$id), ]
reference <- references[match(finding$reference, references$id), ]

write_answer(data.frame(
  claim = cited$statement_en,
  words_of_the_article = cited$quote_fr,
  reason = cited$reason_en,
  document_says = finding$statement_en,
  publisher = reference$publisher,
  title = reference$title,
  date = reference$date,
  url = finding$url
), "contradicted.csv")
