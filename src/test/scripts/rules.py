"""The rules of invariants.sql, by name."""

import pathlib


def rules():
    """@return name of each rule -> the query that lists what breaks it"""
    found, name = {}, None
    for line in (pathlib.Path(__file__).resolve().parent / "invariants.sql").read_text(encoding="utf-8").splitlines():
        if line.startswith("-- name: "):
            name = line[9:]
            found[name] = ""
        elif name:
            found[name] += line + "\n"
    return found
