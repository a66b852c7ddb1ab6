"""Reads a Coltiva journal as docs/store-format.md describes it: a second, independent reader.

python3 read_store.py FOLDER...   prints one line of JSON for each folder:
{"revision": 3, "storeId": "...", "torn": 0, "tables": {"stages": {ID: RECORD}, ...}}
or {"error": "..."} for a folder that the format says is to be refused.
"""

import json
import sys
import zlib
from pathlib import Path

VERSIONS = (1, 2)
START = "00000000"
TABLES = (
    "stages contacts notes noteBodies followUps stageMoves events attendances referrals imports "
    "sources noteVersions introductions templates photos photoBytes profile"
).split()
# What records of version 1 lack.
ADDED = {
    "stages": {"evidence": None},
    "contacts": {"cadence": None, "notSuggested": []},
    "notes": {"mentions": [], "draft": False, "pitched": False, "versions": 0},
    "events": {
        "hosts": "",
        "cost": "",
        "cap": None,
        "description": "",
        "seriesId": None,
        "status": "planned",
        "debriefedOn": None,
        "verdict": None,
        "calendarUid": "",
    },
    "attendances": {"row": None},
    "referrals": {"scope": None, "history": [], "calledOn": None, "toldOn": None, "value": None},
}


class Refused(Exception):
    pass


def members(pairs):
    """A JSON object; the key __proto__ is to be ignored, the last of two equal keys counts."""
    return {key: value for key, value in pairs if key != "__proto__"}


def parse(text):
    return json.loads(text, object_pairs_hook=members)


def checksum(data, start=0):
    return format(zlib.crc32(data, start), "08x")


def grown(table, record):
    """A record with what later versions added; what it has counts."""
    return {**ADDED.get(table, {}), **record}


def read_snapshot(data):
    if data.startswith(b"\xef\xbb\xbf"):
        data = data[3:]
    try:
        snapshot = parse(data.decode("utf-8"))
    except ValueError as error:
        raise Refused(f"coltiva.json: {error}") from error
    if not isinstance(snapshot, dict) or snapshot.get("format") != "coltiva":
        raise Refused("coltiva.json is not a snapshot")
    if snapshot["version"] not in VERSIONS:
        raise Refused(f"coltiva.json has version {snapshot['version']}")
    last_line = data.rindex(b"\n", 0, len(data) - 1) + 1
    if snapshot["checksum"] != checksum(data[:last_line]):
        raise Refused("coltiva.json: the checksum is wrong")
    tables = {name: {} for name in TABLES}
    for name, records in snapshot["tables"].items():
        tables[name] = {record["id"]: grown(name, record) for record in records}
    if sum(len(table) for table in tables.values()) != snapshot["records"]:
        raise Refused("coltiva.json: the number of records is wrong")
    return snapshot, tables


def read_journal(data):
    """The header, the whole commands as lists of lines with their checksums, and what was torn."""
    *lines, rest = data.split(b"\n")
    if not lines:
        raise Refused("coltiva.journal has no whole line")
    chain = START
    header = None
    commands = []
    parts = []
    torn = len(rest)
    for number, line in enumerate(lines, 1):
        stated, body = line[:8].decode("latin-1"), line[8:]
        if stated != checksum(chain.encode() + body):
            raise Refused(f"coltiva.journal, line {number}: the checksum is wrong")
        value = parse(body.decode("utf-8"))
        if header is None:
            header = value
            if header.get("format") != "coltiva-journal":
                raise Refused("coltiva.journal is not a journal")
            chain = header["chain"]
            continue
        chain = stated
        parts.append((value, stated))
        if not value.get("more"):
            commands.append(parts)
            parts = []
    torn += sum(len(json.dumps(value)) for value, _ in parts)
    return header, commands, torn


def read_store(folder):
    snapshot, tables = read_snapshot((folder / "coltiva.json").read_bytes())
    header, commands, torn = read_journal((folder / "coltiva.journal").read_bytes())
    chains = {header["revision"]: header["chain"]}
    chains.update({parts[-1][0]["revision"]: parts[-1][1] for parts in commands})
    revision = snapshot["revision"]
    if (
        header["storeId"] != snapshot["storeId"]
        or header["generation"] > snapshot["generation"]
        or chains.get(revision) != snapshot["chain"]
    ):
        raise Refused("coltiva.journal does not follow coltiva.json")
    for parts in commands:
        for line, _ in parts:
            if line["revision"] <= snapshot["revision"]:
                continue
            revision = line["revision"]
            for change in line["changes"]:
                name, after = change["table"], change["after"]
                if after is None:
                    tables[name].pop(change["id"], None)
                else:
                    tables[name][change["id"]] = grown(name, after)
    return {"revision": revision, "storeId": snapshot["storeId"], "torn": torn, "tables": tables}


def main():
    for name in sys.argv[1:]:
        try:
            print(json.dumps(read_store(Path(name))))
        except Refused as error:
            print(json.dumps({"error": str(error)}))


if __name__ == "__main__":
    main()
