#!/usr/bin/env python3
"""Verifies an export of the ledger (docs/ledger.md) with Python's standard library alone.

usage: verify-ledger.py <folder with ledger_*.csv> [<public key PEM>]
exit:  0 intact, 1 broken (each row named), 2 not readable
"""
import base64
import csv
import hashlib
import json
import re
import sys
from datetime import datetime, timezone
from itertools import groupby
from pathlib import Path

ZERO = "0" * 64
csv.field_size_limit(10**7)


def canonical(value):
    """Code points sort like UTF-16 code units except beyond U+FFFF, hence the key of the sort."""
    if isinstance(value, dict):
        names = sorted(value, key=lambda name: name.encode("utf-16-be"))
        return "{" + ",".join(canonical(n) + ":" + canonical(value[n]) for n in names) + "}"
    if isinstance(value, list):
        return "[" + ",".join(map(canonical, value)) + "]"
    return json.dumps(value, ensure_ascii=False)


def digest(domain, text):
    return hashlib.sha256(f"{domain}\n{text}".encode()).hexdigest()


def stamp(text):
    at = datetime.fromisoformat(text).astimezone(timezone.utc)
    return at.strftime("%Y-%m-%dT%H:%M:%S.%fZ")


def merkle(leaves):
    if len(leaves) == 1:
        return hashlib.sha256(b"\0" + leaves[0]).digest()
    half = 1 << (len(leaves) - 1).bit_length() - 1
    return hashlib.sha256(b"\1" + merkle(leaves[:half]) + merkle(leaves[half:])).digest()


# Ed25519 as in RFC 8032, section 5.1: enough to check a signature, too slow to sign millions.
P, Q = 2**255 - 19, 2**252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def add(a, b):
    e, f = (a[1] - a[0]) * (b[1] - b[0]) % P, (a[1] + a[0]) * (b[1] + b[0]) % P
    g, h = 2 * a[3] * b[3] * D % P, 2 * a[2] * b[2] % P
    return (f - e) * (h - g) % P, (h + g) * (f + e) % P, (h - g) * (h + g) % P, (f - e) * (f + e) % P


def times(n, point):
    total = (0, 1, 1, 0)
    while n:
        if n & 1:
            total = add(total, point)
        point, n = add(point, point), n >> 1
    return total


def point(data):
    y = int.from_bytes(data, "little")
    sign, y = y >> 255, y & (1 << 255) - 1
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * ROOT % P
    if (x * x - square) % P or y >= P:
        return None
    x = P - x if x & 1 != sign else x
    return x, y, 1, x * y % P


BASE = point((4 * pow(5, P - 2, P) % P).to_bytes(32, "little"))


def signed(key, message, signature):
    a, r, s = point(key), point(signature[:32]), int.from_bytes(signature[32:], "little")
    if a is None or r is None or s >= Q or len(signature) != 64:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + key + message).digest(), "little") % Q
    left, right = times(s, BASE), add(r, times(h, a))
    return not any((left[i] * right[2] - right[i] * left[2]) % P for i in (0, 1))


def rows(folder, table, *order):
    with open(folder / f"{table}.csv", encoding="utf-8", newline="") as file:
        found = [{name.lower(): value for name, value in row.items()} for row in csv.DictReader(file)]
    return sorted(found, key=lambda row: [int(row[c]) if c in NUMBERS else row[c] for c in order])


NUMBERS = {"seq", "seal_number", "leaf_index", "first_seq", "last_seq"}
broken = 0


def wrong(where, what):
    global broken
    broken += 1
    print(f"BROKEN {where}: {what}")


def member(text):
    """The object that canonical JSON stands for, or None when the text is not canonical."""
    try:
        value = json.loads(text)
        return value if isinstance(value, dict) and canonical(value) == text else None
    except ValueError:
        return None


def check_case(code, entries, head, leaves, personal):
    last, previous, sealed, hashes = 0, ZERO, 0, {}
    for row in entries:
        seq, where = int(row["seq"]), f"case {code}, entry {row['seq']}"
        facts, commitments = member(row["facts"]), member(row["personal"])
        if facts is None or commitments is None:
            wrong(where, "not canonical JSON")
            facts, commitments = facts or {}, commitments or {}
        text = canonical({
            "actor": row["actor"] or None, "case": code, "duty": row["duty_id"] or None, "facts": facts,
            "kind": row["kind"], "occurredAt": stamp(row["occurred_at"]), "personal": commitments,
            "previous": row["previous_hash"], "seq": seq})
        if digest("vn.sauro.ledger.entry.v1", text) != row["hash"]:
            wrong(where, "hash")
        if seq != last + 1:
            wrong(f"case {code}, entry {last + 1}", "missing")
        elif row["previous_hash"] != previous:
            wrong(where, "link")
        for value in personal.pop(seq, []):
            commitment = row["actor"] if value["name"] == "actor" else commitments.get(value["name"])
            text = canonical({"name": value["name"], "salt": value["salt"], "value": value["plain"]})
            if digest("vn.sauro.ledger.personal.v1", text) != commitment:
                wrong(where, f"personal value {value['name']}")
        last, previous = seq, row["hash"]
        hashes[seq] = previous
    for seq in personal:
        wrong(f"case {code}, entry {seq}", "personal value without an entry")
    for leaf in leaves:
        if int(leaf["first_seq"]) != sealed + 1:
            wrong(f"case {code}, entry {sealed + 1}", "not in exactly one seal")
        sealed = int(leaf["last_seq"])
        if hashes.get(sealed) != leaf["hash"]:
            wrong(f"case {code}, entry {sealed}", f"not as seal {leaf['seal_number']} recorded it")
    if head is None or (int(head["seq"]), head["hash"], int(head["sealed_seq"])) != (last, previous, sealed):
        wrong(f"case {code}, entry {last}", "tip differs")
    return last - sealed


def check_seals(seals, leaves, key):
    number, previous = 0, ZERO
    for seal in seals:
        where = f"seal {seal['seal_number']}"
        if int(seal["seal_number"]) != number + 1 or seal["previous_hash"] != previous:
            wrong(where, "link")
        number, previous = int(seal["seal_number"]), seal["hash"]
        own = leaves.get(seal["seal_number"], [])
        texts = [canonical({"case": leaf["case_code"], "first": int(leaf["first_seq"]), "hash": leaf["hash"],
                            "last": int(leaf["last_seq"])}).encode() for leaf in own]
        entries = sum(int(leaf["last_seq"]) - int(leaf["first_seq"]) + 1 for leaf in own)
        if not texts or merkle(texts).hex() != seal["root"]:
            wrong(where, "root")
        if (len(texts), entries) != (int(seal["leaf_count"]), int(seal["entry_count"])):
            wrong(where, "size")
        statement = canonical({
            "entries": int(seal["entry_count"]), "key": seal["key_id"], "leaves": int(seal["leaf_count"]),
            "number": number, "previous": seal["previous_hash"], "root": seal["root"],
            "sealedAt": stamp(seal["sealed_at"])})
        if digest("vn.sauro.ledger.seal.v1", statement) != seal["hash"]:
            wrong(where, "hash")
        message = ("vn.sauro.ledger.seal.v1\n" + statement).encode()
        if key and not (hashlib.sha256(key).hexdigest() == seal["key_id"]
                        and signed(key[-32:], message, base64.b64decode(seal["signature"]))):
            wrong(where, "signature")


def by(found, column):
    return {value: list(group) for value, group in groupby(found, key=lambda row: row[column])}


def main(folder, pem=None):
    key = None
    if pem:
        key = base64.b64decode(re.search(r"PUBLIC KEY-----([^-]+)-----END", Path(pem).read_text())[1])
    entries = by(rows(folder, "ledger_entry", "case_code", "seq"), "case_code")
    heads = {row["case_code"]: row for row in rows(folder, "ledger_head")}
    personal = by(rows(folder, "ledger_personal", "case_code", "seq"), "case_code")
    leaves = rows(folder, "ledger_seal_leaf", "case_code", "last_seq")
    by_case = by(leaves, "case_code")
    unsealed = 0
    for code in sorted(entries.keys() | heads.keys() | personal.keys() | by_case.keys()):
        values = {int(seq): group for seq, group in by(personal.get(code, []), "seq").items()}
        unsealed += check_case(code, entries.get(code, []), heads.get(code), by_case.get(code, []), values)
    leaves.sort(key=lambda row: (int(row["seal_number"]), int(row["leaf_index"])))
    seals = rows(folder, "ledger_seal", "seal_number")
    check_seals(seals, by(leaves, "seal_number"), key)
    print(f"{len(entries)} cases, {sum(map(len, entries.values()))} entries, {len(seals)} seals, "
          f"{unsealed} entries not yet sealed; " + (f"{broken} findings" if broken else "intact"))
    return 1 if broken else 0


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        print(__doc__)
        sys.exit(2)
    try:
        sys.exit(main(Path(sys.argv[1]), *sys.argv[2:]))
    except (OSError, KeyError, ValueError, TypeError) as error:
        print(f"not readable: {error!r}")
        sys.exit(2)
