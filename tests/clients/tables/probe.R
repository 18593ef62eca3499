# Prints what R reads in the tables: of each column the filled cells and their sum, and what joins give.

source("tables.R")

# The characters of texts; the sum of numbers; how many are true; nothing of days.
total <- function(cells) {
  cells <- cells[!is.na(cells)]
  if (inherits(cells, "Date")) 0 else if (is.character(cells)) sum(nchar(cells)) else sum(cells)
}

names <- sapply(description$resources, function(resource) resource$name)
tables <- setNames(lapply(names, read_table), names)
columns <- lapply(tables, lapply, function(cells) c(sum(!is.na(cells)), total(cells)))

joined <- merge(tables$claims, tables$claim_findings, by.x = "id", by.y = "claim")
joined <- merge(joined, tables$findings, by.x = "finding", by.y = "id")
joined <- merge(joined, tables$references, by.x = "reference", by.y = "id")
counts <- table(paste(joined$verdict, joined$source_kind, sep = "/"))

guessed <- read.csv(file.path(folder, "records.csv"))

cat(jsonlite::toJSON(list(
  version = as.character(getRversion()),
  columns = columns,
  joined = as.list(counts),
  m49 = tables$records$un_m49[tables$records$id == "southeastAsia"],
  guessed = guessed$un_m49[guessed$id == "southeastAsia"]
), auto_unbox = TRUE))
