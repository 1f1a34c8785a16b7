"""What a broken server could write into the store: SQL past the triggers that keep history append-only.

    broken_server.py STORE_FILE SQL...
"""
import sqlite3
import sys

store = sqlite3.connect(sys.argv[1], isolation_level=None)
for (name,) in store.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
    store.execute(f"DROP TRIGGER {name}")
store.execute("PRAGMA foreign_keys = ON")
for statement in sys.argv[2:]:
    changed = store.execute(statement).rowcount
    if changed == 0:
        sys.exit(f"nothing changed by: {statement}")
