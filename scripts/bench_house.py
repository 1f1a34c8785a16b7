"""A demo house for the benches: the programs of a release, its data, its server, people who are in."""

import contextlib
import http.client
import json
import pathlib
import re
import sqlite3
import subprocess
import sys
import time
import urllib.parse

ROOT = pathlib.Path(__file__).resolve().parent.parent
PASSWORD = "correct horse battery"
BATCH = """
    SELECT r.batch FROM roster_rows r JOIN orders o ON o.roster_row = r.id JOIN title_certificates c ON c.number = o.number
    JOIN batches b ON b.id = r.batch WHERE b.level <> 'senior' ORDER BY r.id LIMIT 1
"""
# What can be printed at once: with a photo.
OWNED = """
    SELECT c.number, i.number FROM title_certificates c JOIN orders o ON o.number = c.number
    JOIN roster_rows r ON r.id = o.roster_row JOIN person_identities i ON i.person = r.person
    JOIN person_photos f ON f.person = c.person
    WHERE r.name = ? AND substr(i.number, -2) = ? ORDER BY c.number LIMIT 1
"""
# As many questions as the machine answers: the limit is not what is measured.
MANY = ["--api-requests", "1000000000"]
SECRET = re.compile(r"\b([0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){2}-[0-9A-HJKMNP-TV-Z])\b")


class House:
    def __init__(self, programs, folder):
        self.programs, self.folder, self.data = pathlib.Path(programs).resolve(), pathlib.Path(folder), pathlib.Path(folder) / "data"
        self.run("titlecert-issuer", "keys", "init", "--data", self.data, "--demo")
        self.run("titlecert-server", "demo", "--data", self.data)
        self.run("titlecert-issuer", "run", "--data", self.data, "--once")

    def run(self, program, *arguments):
        return subprocess.run([self.programs / program, *arguments], check=True, capture_output=True, text=True).stdout

    def certificates(self):
        return [json.loads(line) for line in self.run("titlecert-server", "certificates", "--data", self.data, "--json").splitlines()]

    @contextlib.contextmanager
    def served(self):
        """HOST:PORT of the public side, while it runs."""
        path = self.folder / "server.log"
        with path.open("w") as log, self.started(log, "titlecert-server", "serve", "--listen", "127.0.0.1:0", "--no-office", *MANY):
            yield address(path)

    @contextlib.contextmanager
    def pressing(self):
        with (self.folder / "press.log").open("w") as log, self.started(log, "titlecert-issuer", "run"):
            yield

    @contextlib.contextmanager
    def started(self, log, program, command, *arguments):
        running = subprocess.Popen([self.programs / program, command, "--data", self.data, *arguments], cwd=ROOT, stdout=log, stderr=log)
        try:
            yield
        finally:
            running.terminate()
            running.wait()

    def people(self, most):
        """Holders by their slips: name, number, secret, the number of a certificate with a photo."""
        with sqlite3.connect(f"file:{self.data}/titlecert.sqlite?mode=ro", uri=True) as store:
            slips = self.folder / "slips.pdf"
            self.run("titlecert-server", "slips", store.execute(BATCH).fetchone()[0], "--data", self.data, "--output", slips)
            text = subprocess.run(["pdftotext", "-layout", slips, "-"], capture_output=True, text=True, check=True).stdout
            return [person for page in text.split("\f") if (person := on_slip(page, store))][:most]


def address(log):
    for _ in range(400):
        found = re.search(r"http://(127\.0\.0\.1:\d+)", log.read_text())
        if found:
            return found.group(1)
        time.sleep(0.05)
    sys.exit("the server did not start: " + log.read_text())


def on_slip(page, store):
    secret = SECRET.search(page)
    person = re.search(r"^\s*(\S+)\s+证件号码\s+\*+(\w\w)\s*$", page, re.M)
    owned = secret and person and store.execute(OWNED, person.groups()).fetchone()
    return owned and dict(name=person.group(1), number=owned[1], secret=secret.group(1), owned=owned[0])


class Visit:
    """One person's connection and cookies."""

    def __init__(self, site):
        self.site, self.connection, self.cookies = site, http.client.HTTPConnection(site), {}

    @property
    def cookie(self):
        return "; ".join(f"{name}={value}" for name, value in self.cookies.items())

    def ask(self, method, path, form=None):
        headers = {"Cookie": self.cookie, "Origin": f"http://{self.site}"}
        if form:
            headers["Content-Type"] = "application/x-www-form-urlencoded"
        self.connection.request(method, path, urllib.parse.urlencode(form) if form else None, headers)
        answer = self.connection.getresponse()
        for line in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = line.split(";")[0].partition("=")
            self.cookies[name] = value
        return answer.status, answer.read()


def signed_in(site, person):
    """Somebody who has used the slip."""
    visit = Visit(site)
    page = visit.ask("GET", "/my/activate")[1].decode()
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page))
    typed = {"name": person["name"], "number": person["number"], "secret": person["secret"], "password": PASSWORD, "again": PASSWORD}
    status, answer = visit.ask("POST", "/my/activate", hidden | typed)
    assert status in (302, 303), (status, answer.decode()[:2000])
    return visit


def tell(name, unit, value, n, note):
    print(json.dumps({"name": name, "unit": unit, "value": value, "n": n, "note": note}, ensure_ascii=False), flush=True)
