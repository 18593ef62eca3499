"""Reads a table of the package with the types that datapackage.json gives its columns."""

import json
from pathlib import Path

import pandas

folder = Path(__file__).parent / "node_modules/us-japan-climate-partnership/dist/tables"
description = json.loads((folder / "datapackage.json").read_text(encoding="utf-8"))
resources = {resource["name"]: resource for resource in description["resources"]}

types = {"string": "string", "integer": "Int64", "number": "Float64", "boolean": "boolean"}


def read(name):
    """Reads a table. Only an empty cell counts as missing: "NA" is a text."""
    fields = resources[name]["schema"]["fields"]
    return pandas.read_csv(
        folder / resources[name]["path"],
        encoding="utf-8",
        dtype={field["name"]: types[field["type"]] for field in fields if field["type"] in types},
        parse_dates=[field["name"] for field in fields if field["type"] == "date"],
        keep_default_na=False,
        na_values=[""],
    )


def write(answer, name):
    """Writes an answer as CSV, and says so."""
    answer.to_csv(name, index=False)
    print(f"{name}: {len(answer)} rows")
