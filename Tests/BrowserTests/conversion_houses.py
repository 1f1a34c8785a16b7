"""The programs of two installations and of a stranger, run beside the browser of the story of conversions.

Each works in FOLDER/NAME with its keys in FOLDER/NAME.keys; all but `here` with the house of the other province.
"""

import pathlib
import sqlite3
import subprocess
import zipfile

from conversion_people import identity


class Houses:
    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder

    def run(self, program, *arguments):
        done = subprocess.run([f"{self.programs}/titlecert-{program}", *arguments], capture_output=True, text=True)
        assert done.returncode == 0, (program, arguments, done.stdout, done.stderr)
        return done.stdout

    def path(self, name):
        return f"{self.folder}/{name}"

    def home(self, name):
        return [] if name == "here" else ["--home", self.path("there-house")]

    def places(self, name):
        return ["--data", self.path(name), "--keys", self.path(f"{name}.keys"), *self.home(name)]

    def press(self, name):
        """One round of the press, as its service takes them one after the other."""
        self.run("issuer", "run", "--once", *self.places(name))

    def document(self, name, number, target):
        """The sealed document of a certificate, as its holder has it."""
        self.run("issuer", "document", number, "-o", self.path(target), *self.places(name))
        return pathlib.Path(self.path(target))

    def numbers(self, name):
        """Number and code of each holder's certificate."""
        sql = (
            "SELECT r.name, c.number, i.code FROM title_certificates c JOIN orders o ON o.id = c.order_id "
            "JOIN intents i ON i.order_id = o.id JOIN roster_rows r ON r.id = o.roster_row"
        )
        with sqlite3.connect(self.path(f"{name}/titlecert.sqlite")) as store:
            return {holder: (number, code) for holder, number, code in store.execute(sql)}

    def successor(self, name, number):
        """The version that took the place of one, with its code."""
        sql = (
            "SELECT e.successor, i.code FROM certificate_events e JOIN intents i ON i.number = e.successor "
            "WHERE e.number = ? AND e.kind = 'superseded'"
        )
        with sqlite3.connect(self.path(f"{name}/titlecert.sqlite")) as store:
            return store.execute(sql, (number,)).fetchone()

    def photograph(self, name, people, sql):
        """Portraits of people of the batch that a statement names with its clerk: without one nothing is printed."""
        portraits = sorted(pathlib.Path("data/photos").glob("*.jpg"))
        with zipfile.ZipFile(self.path("photos.zip"), "w") as archive:
            for person, portrait in zip(people, portraits):
                archive.writestr(f"{identity(person)}.jpg", portrait.read_bytes())
        with sqlite3.connect(self.path(f"{name}/titlecert.sqlite")) as store:
            batch, staff = store.execute(sql).fetchone()
        data = ["--data", self.path(name), *self.home(name)]
        self.run("server", "photos", "import", self.path("photos.zip"), "--batch", batch, "--by", staff, *data)
