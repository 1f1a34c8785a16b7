"""Writes the fuzzers' first inputs from the published vectors: Tests/Fuzz/corpus/{claim,qr,trust}."""

import hashlib
import json
import pathlib

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent / "Vectors"
SIZES = {17: 7, 15: 6, 13: 5, 10: 4, 8: 3, 5: 2, 3: 1}


def vectors(name):
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))["vectors"]


def keep(folder, octets):
    name = hashlib.sha256(octets).hexdigest()[:16]
    (HERE / "corpus" / folder / name).write_bytes(octets)


def envelope(text):
    digits = text.partition("#")[2]
    groups = [digits[start : start + 17] for start in range(0, len(digits), 17)]
    return b"".join(int(group).to_bytes(SIZES[len(group)], "big") for group in groups)


def main():
    for case in [case for name in ("claims", "sm2") for case in vectors(name)]:
        keep("qr", case["text"].encode())
        if case["outcome"] not in ("unsupported", "altered"):
            keep("claim", envelope(case["text"]))
        if "full" in case:
            keep("claim", bytes.fromhex(case["full"]))
    for case in vectors("trust"):
        keep("trust", bytes.fromhex(case["catalogue"] or case["list"]))
    for case in json.loads((VECTORS / "before.json").read_text(encoding="utf-8"))["forms"]["lists"]:
        keep("trust", bytes.fromhex(case["list"]))
    for case in vectors("cbor"):
        keep("claim", bytes.fromhex(case["hex"]))


main()
