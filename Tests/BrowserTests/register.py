"""Asks a data folder's register, for what no command tells: register.py DATA SQL; a line a row, its first column."""

import pathlib
import sqlite3
import sys

data, sql = sys.argv[1:]
with sqlite3.connect(f"file:{pathlib.Path(data) / 'titlecert.sqlite'}?mode=ro", uri=True) as store:
    for row in store.execute(sql):
        print(row[0])
