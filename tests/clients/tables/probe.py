"""Prints what pandas reads in the tables: of each column the filled cells and their sum, and what joins give."""

import json

import pandas
from tables import folder, read, resources


def total(cells):
    """The characters of texts; the sum of numbers; how many are true; nothing of days."""
    if pandas.api.types.is_datetime64_any_dtype(cells):
        return 0
    if pandas.api.types.is_string_dtype(cells):
        return int(cells.dropna().str.len().sum())
    return int(cells.dropna().astype(int).sum())


tables = {name: read(name) for name in resources}
columns = {
    name: {column: [int(cells.count()), total(cells)] for column, cells in table.items()}
    for name, table in tables.items()
}
joined = (
    tables["claims"]
    .merge(tables["claim_findings"], left_on="id", right_on="claim", suffixes=("", "_cited"))
    .merge(tables["findings"], left_on="finding", right_on="id", suffixes=("", "_found"))
    .merge(tables["references"], left_on="reference", right_on="id", suffixes=("", "_read"))
)
counts = joined.groupby(["verdict", "source_kind"]).size()
records = tables["records"].set_index("id")
guessed = pandas.read_csv(folder / "records.csv").set_index("id")
print(
    json.dumps(
        {
            "version": pandas.__version__,
            "columns": columns,
            "joined": {"/".join(key): int(count) for key, count in counts.items()},
            "m49": records.loc["southeastAsia", "un_m49"],
            "guessed": float(guessed.loc["southeastAsia", "un_m49"]),
        }
    )
)
