"""Judges every published vector with the second implementation, and prints how many came out as they should.

usage: second_judge.py [FOLDER]    exit code 1, and a line each, when one comes out otherwise.
"""

import json
import pathlib
import sys

sys.dont_write_bytecode = True
from second_reader import Fault  # noqa: E402
from second_rules import opened, verdict  # noqa: E402

FILES = "claims", "copies", "keys", "sm2", "status", "status_lists"


def octets(digits):
    return None if digits is None else bytes.fromhex(digits)


def claims(file):
    content = json.loads(file.read_text(encoding="utf-8"))
    trust = {name: opened(octets(one["list"]), octets(one["catalogue"])) for name, one in content["trust"].items()}
    for vector in content["vectors"]:
        outcome, reasons = verdict(vector, trust[vector["trust"]])
        expected = vector["outcome"], {vector["reason"]} - {None}
        yield vector["name"], (outcome, reasons), expected


def lists(file):
    for vector in json.loads(file.read_text(encoding="utf-8"))["vectors"]:
        try:
            opened(octets(vector["list"]), octets(vector["catalogue"]))
            found = None
        except Fault as fault:
            found = str(fault)
        yield vector["name"], found, vector["fault"]


def main(folder):
    cases = [case for name in FILES for case in claims(folder / f"{name}.json")] + list(lists(folder / "trust.json"))
    wrong = [case for case in cases if case[1] != case[2]]
    for name, found, expected in wrong:
        print(f"{name}: {found}, expected {expected}")
    print(f"{len(cases) - len(wrong)} of {len(cases)}")
    sys.exit(1 if wrong else 0)


main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else pathlib.Path(__file__).resolve().parent)
