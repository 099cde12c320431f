"""Reads tables that are folders of Parquet parts, each as one table, with pandas, pyarrow and mlcroissant.

    python check_parts.py FOLDER TABLE

FOLDER holds datapackage.json and the tables; TABLE must be in parts, so that the check does check something.

Fails (exit code 1) when a reader finds other rows, another order or other types in a folder of parts than CSV and the
descriptor have, when the parts are not those that SHA256SUMS and the descriptor list, or when one is too large for memory.
"""

import hashlib
import json
import sys
from pathlib import Path

import mlcroissant
import pandas as pd
import pyarrow as pa
import pyarrow.dataset as ds
import pyarrow.parquet as pq
from check_package import ARROW_TYPES, croissant_text, plain_rows, read_csv

MOST_ROWS_IN_GROUP = 100_000


def main(folder: Path, needed: str) -> list[str]:
    """The faults found, one line each."""
    resources = {resource["name"]: resource for resource in json.loads((folder / "datapackage.json").read_text("utf-8"))["resources"]}
    parted = [name for name in resources if isinstance(resources[name]["path"], list)]
    if f"{needed}-parquet" not in parted:
        return [f"{needed} is not in parts; those are {parted}: make more articles"]
    faults = []
    for resource in parted:
        table = resource.removesuffix("-parquet")
        fields = resources[table]["schema"]["fields"]
        faults += check_listing(folder, table, resources[resource]["path"])
        faults += check_table(folder, table, fields)
    return faults + check_croissant(folder, needed)


def check_listing(folder: Path, table: str, paths: list[str]) -> list[str]:
    """The parts are those that are listed, in the order of their names."""
    found = sorted(f"{table}/{path.name}" for path in (folder / table).iterdir())
    sums = dict(line.split("  ")[::-1] for line in (folder / "SHA256SUMS").read_text("utf-8").splitlines())
    faults = [] if found == paths else [f"{table}: the descriptor lists other parts than the folder holds"]
    damaged = [path for path in found if sums.get(path) != hashlib.sha256((folder / path).read_bytes()).hexdigest()]
    return faults + [f"{path}: another file than SHA256SUMS lists" for path in damaged]


def check_table(folder: Path, table: str, fields: list[dict]) -> list[str]:
    """The folder as one table: by pandas, by pyarrow at once and by a dataset that streams."""
    faults = []
    expected = read_csv(folder / f"{table}.csv", fields)
    if plain_rows(pd.read_parquet(folder / table)) != expected:
        faults.append(f"pandas: {table}: the parts hold other rows than the CSV")
    whole = pq.read_table(folder / table)
    if [(column.name, column.type) for column in whole.schema] != [(field["name"], ARROW_TYPES[field["type"]]) for field in fields]:
        faults.append(f"pyarrow: {table}: the parts have the types {whole.schema}")
    if whole.num_rows != len(expected):
        faults.append(f"pyarrow: {table}: the parts have {whole.num_rows} rows, the CSV has {len(expected)}")
    batches = ds.dataset(folder / table, format="parquet").to_batches()
    if pa.Table.from_batches(batches, whole.schema) != whole:
        faults.append(f"pyarrow: {table}: the rows of a dataset are not those of the table")
    for part in sorted((folder / table).iterdir()):
        metadata = pq.read_metadata(part)
        sizes = [metadata.row_group(index).num_rows for index in range(metadata.num_row_groups)]
        if not sizes or max(sizes) > MOST_ROWS_IN_GROUP:
            faults.append(f"{table}/{part.name}: row groups of {sizes} rows")
    return faults


def check_croissant(folder: Path, table: str) -> list[str]:
    """mlcroissant finds the texts of all parts."""
    records = mlcroissant.Dataset(str(folder / "croissant.json")).records(table)
    found = sorted(croissant_text(record[f"{table}/text"]) for record in records)
    expected = sorted(row["text"] for row in json.loads((folder / f"{table}.json").read_text("utf-8")))
    return [] if found == expected else [f"mlcroissant: {table}: {len(found)} texts, which are not the {len(expected)} of the JSON"]


if __name__ == "__main__":
    if len(sys.argv) != 3:
        print("usage: check_parts.py FOLDER TABLE", file=sys.stderr)
        sys.exit(2)
    found = main(Path(sys.argv[1]).resolve(), sys.argv[2])
    for fault in found:
        print(fault, file=sys.stderr)
    if not found:
        print("pandas, pyarrow and mlcroissant read each folder of parts as one table")
    sys.exit(1 if found else 0)
