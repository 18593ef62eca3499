"""Each value on the public record, beside the value that the article gives, with a document that proves it."""

from tables import read, write

names = read("records").set_index("id")["name_en"]
labels = read("labels").query("code_group == 'fields'").set_index("code")["label_en"]
findings = read("findings").set_index("id")
publishers = read("references").set_index("id")["publisher"]
first = read("fact_evidence").query("side == 'record' and position == 1")

answer = (
    read("facts")
    .dropna(subset=["record_value"])
    .merge(first[["record", "field", "finding"]], on=["record", "field"])
    .sort_values(["record", "field", "position", "part"])
)


def named(values):
    """The names of the records that values are; any other value stays as it is."""
    return values.where(answer["value_type"] != "record", values.map(names))


columns = {
    "record": answer["record"].map(names),
    "field": answer["field"].map(labels),
    "part": answer["part"],
    "article": named(answer["article_value"]),
    "article_qualifier": answer["article_qualifier"],
    "on_record": named(answer["record_value"]),
    "record_qualifier": answer["record_qualifier"],
    "unit": answer["record_unit"],
    "publisher": answer["finding"].map(findings["reference"]).map(publishers),
    "url": answer["finding"].map(findings["url"]),
}
write(answer.assign(**columns)[list(columns)], "article-and-record.csv")
