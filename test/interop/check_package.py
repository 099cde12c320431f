"""Reads a data package with the tools that its users have: frictionless-py, pandas and mlcroissant.

    python -m venv VENV
    VENV/bin/pip install -r test/interop/requirements.txt
    VENV/bin/python test/interop/check_package.py .

The argument is the folder of datapackage.json, or that file itself.

Fails (exit code 1) when frictionless finds the package invalid, when it finds a damaged copy valid, when a file has
another size or hash than the descriptor says, when pandas reads other types or values from one format than from
another, or when mlcroissant reads other texts than the JSON holds.
"""

import contextlib
import hashlib
import json
import math
import shutil
import sys
import tempfile
from pathlib import Path

import mlcroissant
import pandas as pd
import pyarrow as pa
import pyarrow.parquet as pq
from frictionless import validate

CSV_TYPES = {"string": "string", "integer": "Int32", "number": "float64", "date": "string", "array": "string"}
ARROW_TYPES = {
    "string": pa.string(),
    "integer": pa.int32(),
    "number": pa.float64(),
    "date": pa.date32(),
    "array": pa.string(),
}


def main(descriptor_path: Path) -> list[str]:
    """The faults found, one line each."""
    broken = [*check_files(descriptor_path), *check_valid(descriptor_path)]
    # a broken package cannot show anything about damaged copies or other readers
    return broken or [*check_damaged(descriptor_path), *check_pandas(descriptor_path), *check_readme(descriptor_path), *check_croissant(descriptor_path)]


def check_valid(descriptor_path: Path) -> list[str]:
    report = validate(str(descriptor_path))
    return [f"frictionless: {name}: {kind}: {message}" for name, kind, message in errors_of(report)]


def errors_of(report) -> list[tuple[str, str, str]]:
    package = [("package", error.type, error.message) for error in report.errors]
    return package + [(task.name, error.type, error.message) for task in report.tasks for error in task.errors]


def check_files(descriptor_path: Path) -> list[str]:
    """Sizes and hashes; frictionless looks at those of CSV only."""
    faults = []
    for resource in json.loads(descriptor_path.read_text("utf-8"))["resources"]:
        data = (descriptor_path.parent / resource["path"]).read_bytes()
        if resource["hash"] != "sha256:" + hashlib.sha256(data).hexdigest():
            faults.append(f"hash: {resource['path']} is another file than the descriptor describes")
        if (resource.get("bytes") or resource.get("x:bytes")) != len(data):
            faults.append(f"size: {resource['path']} has {len(data)} bytes")
    return faults


# --- damaged copies -----------------------------------------------------------------------------------------------


def change_type(rows: list[str]) -> list[str]:
    return [rows[0], set_cell(rows, 1, "position", "first"), *rows[2:]]


def break_reference(rows: list[str]) -> list[str]:
    return [rows[0], set_cell(rows, 1, "article_id", "a" + "0" * 16), *rows[2:]]


def repeat_key(rows: list[str]) -> list[str]:
    return [*rows, rows[1]]


def change_text(rows: list[str]) -> list[str]:
    return [*rows[:-1], rows[-1][:-1] + ("x" if rows[-1][-1] != "x" else "y")]


def change_category(rows: list[str]) -> list[str]:
    return [rows[0], set_cell(rows, 1, "kind", "poem"), *rows[2:]]


def set_cell(rows: list[str], line: int, column: str, value: str) -> str:
    """A line with another value in a column that stands before any quoted cell."""
    cells = rows[line].split(",")
    cells[rows[0].split(",").index(column)] = value
    return ",".join(cells)


# name, change to the lines of sentences.csv, whether the descriptor is told of the new bytes, error that must be found
DAMAGES = [
    ("a changed cell type", change_type, True, "type-error"),
    ("a value outside its list", change_category, True, "constraint-error"),
    ("a broken foreign key", break_reference, True, "foreign-key"),
    ("a repeated primary key", repeat_key, True, "primary-key"),
    ("a wrong hash", change_text, False, "hash-count"),
]


def check_damaged(descriptor_path: Path) -> list[str]:
    faults = []
    for name, change, honest, expected in DAMAGES:
        with tempfile.TemporaryDirectory() as folder:
            copy = copy_package(descriptor_path, Path(folder))
            damage(copy, change, honest)
            kinds = sorted({kind for _, kind, _ in errors_of(validate(str(copy)))})
            if expected not in kinds:
                faults.append(f"frictionless: a copy with {name} gives {kinds or 'no error'} instead of {expected}")
    return faults


def copy_package(descriptor_path: Path, folder: Path) -> Path:
    descriptor = json.loads(descriptor_path.read_text("utf-8"))
    # the others are not what is damaged
    descriptor["resources"] = [resource for resource in descriptor["resources"] if resource["format"] == "csv"]
    for resource in descriptor["resources"]:
        target = folder / resource["path"]
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(descriptor_path.parent / resource["path"], target)
    copy = folder / "datapackage.json"
    copy.write_text(json.dumps(descriptor), "utf-8")
    return copy


def damage(descriptor_path: Path, change, honest: bool) -> None:
    descriptor = json.loads(descriptor_path.read_text("utf-8"))
    resource = next(resource for resource in descriptor["resources"] if resource["name"] == "sentences")
    path = descriptor_path.parent / resource["path"]
    before = path.read_bytes().decode("utf-8")
    after = ("\n".join(change(before[:-1].split("\n"))) + "\n").encode("utf-8")
    assert after != before.encode("utf-8"), "the damage must change something"
    path.write_bytes(after)
    if honest:
        resource["bytes"] = len(after)
        resource["hash"] = "sha256:" + hashlib.sha256(after).hexdigest()
        descriptor_path.write_text(json.dumps(descriptor), "utf-8")


# --- pandas -------------------------------------------------------------------------------------------------------


def check_pandas(descriptor_path: Path) -> list[str]:
    descriptor = json.loads(descriptor_path.read_text("utf-8"))
    resources = {resource["name"]: resource for resource in descriptor["resources"]}
    faults = []
    for name, resource in resources.items():
        if resource["format"] != "csv" or f"{name}-parquet" not in resources:
            continue
        fields = resource["schema"]["fields"]
        parquet_path = descriptor_path.parent / resources[f"{name}-parquet"]["path"]
        faults += check_arrow_types(name, fields, parquet_path)
        from_csv = read_csv(descriptor_path.parent / resource["path"], fields)
        from_parquet = read_parquet(parquet_path)
        if from_csv != from_parquet:
            different = [i for i, (a, b) in enumerate(zip(from_csv, from_parquet)) if a != b]
            faults.append(f"pandas: {name}: CSV and Parquet differ ({len(from_csv)} and {len(from_parquet)} rows; {different[:3]})")
    return faults


def check_readme(descriptor_path: Path) -> list[str]:
    """Runs the Python lines of the data's README, one by one: each must read every row and keep every text."""
    descriptor = json.loads(descriptor_path.read_text("utf-8"))
    quotes = next(resource for resource in descriptor["resources"] if resource["name"] == "quotes-json")
    folder = (descriptor_path.parent / quotes["path"]).parent
    expected = [row["text"] for row in json.loads((folder / "quotes.json").read_text("utf-8"))]
    block = (folder / "README.md").read_text("utf-8").split("```python\n")[1].split("```")[0]
    faults = []
    with contextlib.chdir(folder):
        for line in block.strip().split("\n")[1:]:
            names = {"pd": pd}
            exec(line, names)
            found = list(names["quotes"]["text"]) if expected else []
            if found != expected:
                faults.append(f"README: this line reads other texts than quotes.json holds: {line}")
    return faults


def check_croissant(descriptor_path: Path) -> list[str]:
    """Reads every record set of croissant.json: the texts are those of the JSON file of the table."""
    descriptor = json.loads(descriptor_path.read_text("utf-8"))
    resources = [resource for resource in descriptor["resources"] if resource["format"] == "json"]
    folder = (descriptor_path.parent / resources[0]["path"]).parent
    dataset = mlcroissant.Dataset(str(folder / "croissant.json"))
    faults = []
    for name in [resource["name"].removesuffix("-json") for resource in resources]:
        rows = json.loads((folder / f"{name}.json").read_text("utf-8"))
        columns = [column for column, value in (rows[0] if rows else {}).items() if isinstance(value, str)]
        expected = [{column: row[column] for column in columns} for row in rows]
        found = [{column: croissant_text(record[f"{name}/{column}"]) for column in columns} for record in dataset.records(name)]
        if found != expected:
            faults.append(f"mlcroissant: {name}: {len(found)} records, which are not the {len(expected)} rows of the JSON")
    return faults


def croissant_text(value):
    """mlcroissant gives text as bytes and days as timestamps."""
    if isinstance(value, bytes):
        return value.decode("utf-8")
    return None if value is None else value.date().isoformat()


def check_arrow_types(name: str, fields: list[dict], path: Path) -> list[str]:
    schema = pq.read_schema(path)
    expected = [(field["name"], ARROW_TYPES[field["type"]]) for field in fields]
    found = [(column.name, column.type) for column in schema]
    return [] if found == expected else [f"pandas: {name}: Parquet has {found} instead of {expected}"]


def read_csv(path: Path, fields: list[dict]) -> list[dict]:
    dtypes = {field["name"]: CSV_TYPES[field["type"]] for field in fields}
    frame = pd.read_csv(path, dtype=dtypes, keep_default_na=False, na_values=[""], lineterminator="\n")
    return plain_rows(frame)


def read_parquet(path: Path) -> list[dict]:
    return plain_rows(pd.read_parquet(path))


def plain_rows(frame: pd.DataFrame) -> list[dict]:
    return [{key: plain(value) for key, value in row.items()} for row in frame.to_dict("records")]


def plain(value):
    """A cell without the differences that pandas makes between readers: missing is None, dates are text."""
    if value is None or value is pd.NA or (isinstance(value, float) and math.isnan(value)):
        return None
    return value.isoformat() if hasattr(value, "isoformat") else value


if __name__ == "__main__":
    if len(sys.argv) != 2:
        print("usage: check_package.py FOLDER", file=sys.stderr)
        sys.exit(2)
    given = Path(sys.argv[1]).resolve()
    found = main(given / "datapackage.json" if given.is_dir() else given)
    for fault in found:
        print(fault, file=sys.stderr)
    if not found:
        print(f"frictionless finds the package valid and {len(DAMAGES)} damaged copies invalid; pandas reads the same from CSV and Parquet, mlcroissant from Parquet and JSON")
    sys.exit(1 if found else 0)
