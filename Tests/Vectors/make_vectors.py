"""Writes the vectors: Tests/Vectors/*.json. The same bytes at every run; keys come from public sentences.

usage: make_vectors.py [FOLDER]
"""

import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "make"))
sys.dont_write_bytecode = True

import appendix  # noqa: E402
import before  # noqa: E402
import claims  # noqa: E402
import copies  # noqa: E402
import keys  # noqa: E402
import lists  # noqa: E402
import national  # noqa: E402
import statuses  # noqa: E402
import tokens  # noqa: E402

FILES = {
    "before": before, "cbor": appendix, "claims": claims, "copies": copies, "keys": keys, "sm2": national, "status": statuses,
    "status_lists": tokens, "trust": lists,
}  # fmt: skip


def main(folder):
    for name, module in FILES.items():
        text = json.dumps(module.made(), ensure_ascii=False, indent=1)
        (folder / f"{name}.json").write_text(text + "\n", encoding="utf-8")


main(pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HERE)
