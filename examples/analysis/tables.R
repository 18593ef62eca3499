# Reads tables of the package with the types that datapackage.json gives their columns.

folder <- "node_modules/us-japan-climate-partnership/dist/tables"
description <- jsonlite::read_json(file.path(folder, "datapackage.json"))
types <- c(
  string = "character", integer = "integer", number = "numeric",
  boolean = "logical", date = "Date"
)

# Only an empty cell counts as missing: "NA" is a text.
read_table <- function(name) {
  resource <- Find(function(resource) resource$name == name, description$resources)
  fields <- resource$schema$fields
  classes <- types[sapply(fields, function(field) field$type)]
  names(classes) <- sapply(fields, function(field) field$name)
  read.csv(
    file.path(folder, resource$path),
    colClasses = classes, na.strings = "", encoding = "UTF-8"
  )
}

# Writes an answer as CSV, and says so.
write_answer <- function(answer, name) {
  write.csv(answer, name, row.names = FALSE, na = "", fileEncoding = "UTF-8")
  cat(sprintf("%s: %d rows\n", name, nrow(answer)))
}
