"""The office is killed in the middle of steps of a conversion and started again: a step is there whole, or not at all.

conversion_kill.py PROGRAMS FOLDER PORT OFFICE-PORT NAME=CODE...      NAME: clerk, city, city-second.
A case is decided and given back again and again, then confirmed, each time with kill -9 some milliseconds after the button was
pressed. Exit code 1 and a traceback at the first thing that is half done, lost or done twice.
"""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.request

from conversion_cases import decision, original_fields, pdf, scanned
from conversion_people import OFFICER, PEOPLE
from office import expect, sync_playwright, timed
from office_people import Person, fill
from playwright.sync_api import Error

PROGRAMS, FOLDER, PORT, OFFICE_PORT = sys.argv[1:5]
CODES = dict(pair.split("=") for pair in sys.argv[5:])
BASE = f"http://127.0.0.1:{OFFICE_PORT}"
STORE = f"{FOLDER}/here/titlecert.sqlite"
ISSUER = "某军区政治部"
KINDS = {
    "application": "申请.pdf", "present-work": "在岗.pdf", "military-authorisation": "授权.pdf", "demobilisation": "转业.pdf",
    "placement": "安置.pdf",
}
expect.set_options(timeout=60_000)


def main():
    server = Server()
    try:
        story(server)
    finally:
        server.process.kill()


def story(server):
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        people = {name: Person(browser, BASE, RealTime(), PEOPLE[name], code) for name, code in CODES.items()}
        case = mapped(people["clerk"])
        kills = [shaken(server, people, case, place) for place in range(14)]
        confirmed(server, people, case)
        server.stop()
        browser.close()
    print(f"{sum(kills)} of {len(kills)} steps were there when the office came back")
    assert 0 < sum(kills) < len(kills), "no kill came in the middle"


class RealTime:
    def code(self, secret):
        return timed(secret, 0)


class Server:
    """The office, started at the same place each time."""

    def __init__(self):
        self.start()

    def start(self):
        places = ["--data", f"{FOLDER}/here", "--listen", f"127.0.0.1:{PORT}", "--office-listen", f"127.0.0.1:{OFFICE_PORT}"]
        log = open(f"{FOLDER}/kill.log", "a")
        self.process = subprocess.Popen([f"{PROGRAMS}/titlecert-server", "serve", *places], stdout=log, stderr=log)
        for _ in range(600):
            try:
                return urllib.request.urlopen(f"{BASE}/healthz").read()
            except OSError:
                time.sleep(0.1)
        raise AssertionError("the office did not come back")

    def killed(self, milliseconds, press):
        """Presses, and kills the office so much later; the browser finds nobody there."""
        timer = threading.Timer(milliseconds / 1000, lambda: os.kill(self.process.pid, signal.SIGKILL))
        timer.start()
        try:
            press()
        except Error:
            pass
        timer.join()
        self.process.wait()
        self.start()

    def stop(self):
        self.process.terminate()
        assert self.process.wait() == 0


def mapped(clerk):
    """A case of the army with a line of the tables, up to its decision."""
    fields = original_fields(OFFICER, "军职字第78号", ISSUER) | {
        "original.series": "军队工程技术", "original.title": "工程师", "original.rank": "intermediate",
        "original.committee": "某军区中级评委会", "original.authorised-by": ISSUER, "original.qualified-on": "2015-12-01",
        "original.issued-on": "2016-01-10",
    }
    more = {"original_number": "军职字第78号", "original_issuer": ISSUER, "origin": "military", "way": "placement"}
    # Reading a picture for codes takes longer than all the rest of a step.
    case = scanned(clerk, OFFICER, KINDS, fields, pdf("原件.pdf"), **more)
    clerk.at(f"{case}/steps/map").locator("main button[type=submit]").first.click()
    expect(clerk.page.get_by_role("status")).to_have_text("已对照。")
    return case


def shaken(server, people, case, place):
    """Decides where nothing is decided, else gives back, and is killed meanwhile; whether the step was taken."""
    before = steps(case)
    is_decided = before[-1] == "decide"
    who, part = (people["city-second"], "give-back") if is_decided else (people["city"], "decide")
    page = who.at(f"{case}/steps/{part}")
    fill(page, {"reason": "重办"} if is_decided else decision("convert", "赤人社换〔2026〕9号"))
    button = page.locator("main button[type=submit]").first
    server.killed(20 + place * 30, lambda: button.click(no_wait_after=False))
    after = steps(case)
    assert after in (before, before + [part]), (before, after)
    whole(case, after)
    state = "已决定，待复核" if after[-1] == "decide" else "已对照"
    expect(people["city"].at(case).get_by_text(state).first).to_be_visible()
    return after != before


def confirmed(server, people, case):
    """Killed at the confirmation until it is there: one number, one order, one approval."""
    if steps(case)[-1] != "decide":
        page = people["city"].at(f"{case}/steps/decide")
        fill(page, decision("convert", "赤人社换〔2026〕9号"))
        page.locator("main button[type=submit]").first.click()
        expect(page.get_by_role("status")).to_contain_text("已决定")
    for place in range(40):
        page = people["city-second"].at(f"{case}/steps/confirm")
        button = page.locator("main button[type=submit]").first
        server.killed(150 + place * 25, lambda: button.click())
        counts = [asked(f"SELECT count(*) FROM {table}")[0][0] for table in ("orders", "conversion_rows", "approvals")]
        is_there = steps(case)[-1] == "confirm"
        assert counts == ([1, 1, 1] if is_there else [0, 0, 0]), counts
        if is_there:
            break
    else:
        page = people["city-second"].at(f"{case}/steps/confirm")
        page.locator("main button[type=submit]").first.click()
        raise AssertionError(page.get_by_role("alert").inner_text())
    expect(people["city"].at(case).get_by_text("已核准换发").first).to_be_visible()


def steps(case):
    sql = "SELECT event FROM conversion_steps WHERE conversion_case = ? ORDER BY id"
    return [event for (event,) in asked(sql, case.split("/")[-1])]


def whole(case, taken):
    """Each step has its event in the trail and each decision its step; nothing else is there."""
    key = case.split("/")[-1]
    decisions = asked("SELECT count(*) FROM conversion_decisions WHERE conversion_case = ?", key)[0][0]
    assert decisions == taken.count("decide"), (decisions, taken)
    told = asked("SELECT action FROM audit_events WHERE subject = ? ORDER BY sequence", key)
    actions = [action.removeprefix("conversion.") for (action,) in told]
    assert [action for action in actions if action in taken] == taken, (actions, taken)


def asked(sql, *values):
    with sqlite3.connect(STORE) as store:
        return store.execute(sql, values).fetchall()


main()
