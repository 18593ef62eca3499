# Each value on the public record, beside the value that the article gives, with a document that proves it.

source("tables.R")

records <- read_table("records")
labels <- subset(read_table("labels"), code_group == "fields")
findings <- read_table("findings")
references <- read_table("references")
first <- subset(read_table("fact_evidence"), side == "record" & position == 1)

facts <- subset(read_table("facts"), !is.na(record_value))
facts <- merge(facts, first[c("record", "field", "finding")], by = c("record", "field"))
facts <- facts[order(facts$record, facts$field, facts$position, facts$part, method = "radix"), ]
finding <- findings[match(facts$finding, findings$id), ]

name_of <- function(ids) records$name_en[match(ids, records$id)]
# The names of the records that values are; any other value stays as it is.
named <- function(values) ifelse(facts$value_type == "record", name_of(values), values)

write_answer(data.frame(
  record = name_of(facts$record),
  field = labels$label_en[match(facts$field, labels$code)],
  part = facts$part,
  article = named(facts$article_value),
  article_qualifier = facts$article_qualifier,
  on_record = named(facts$record_value),
  record_qualifier = facts$record_qualifier,
  unit = facts$record_unit,
  publisher = references$publisher[match(finding$reference, references$id)],
  url = finding$url
), "article-and-record.csv")
