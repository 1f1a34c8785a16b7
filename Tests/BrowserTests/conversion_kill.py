"""The office is killed in the middle of steps of a conversion and started again: a step is there whole, or not at all.

conversion_kill.py PROGRAMS FOLDER PORT OFFICE-PORT NAME=CODE...      NAME: clerk, city, city-second.
Applications with their originals, evidence, and the check of an original; a case is decided and given back again and again, then
confirmed; applications are handed in over the net: each time with kill -9 in the time that an undisturbed step takes, or later.
Exit code 1 and a traceback at the first thing that is half done, lost or done twice.
"""

import os
import signal
import sqlite3
import subprocess
import sys
import threading
import time
import urllib.request

import conversion_kill_net
from conversion_cases import application, applied, decision, original_fields, pdf, proved, scanned
from conversion_people import OFFICER, PEOPLE
from kill_times import delays, undisturbed
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
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        people = {name: Person(browser, BASE, RealTime(), PEOPLE[name], code) for name, code in CODES.items()}
        begun(server, people["clerk"])
        other = looked_at(server, people["clerk"])
        added(server, people["clerk"], other)
        case = mapped(people["clerk"])
        took, kills = undisturbed(decided(people["city"], case)), []
        for wait in delays(took, kills, 14):
            kills.append(shaken(server, people, case, wait))
        confirmed(server, people, case, took)
        kept = conversion_kill_net.handed_in(server, PORT, STORE)
        server.stop()
        browser.close()
    print(f"{sum(kills)} of {len(kills)} steps were there when the office came back")
    print(f"{sum(kept)} of {len(kept)} applications were there when the site came back, and all once they were sent again")
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


MORE = {"origin": "military", "way": "placement", "original-issuer": ISSUER}


def some(kills, what):
    print(f"{sum(kills)} of {len(kills)} {what} were there when the office came back")
    assert 0 < sum(kills) < len(kills), f"no kill came in the middle of {what}"


def count(table, where, *values):
    return asked(f"SELECT count(*) FROM {table} WHERE {where}", *values)[0][0]


def pressed(server, page, milliseconds):
    button = page.locator("main button[type=submit]").first
    server.killed(milliseconds, lambda: button.click(no_wait_after=False))
    at_rest(page)


def at_rest(page):
    """What the browser still wanted of the office that was killed does not come between."""
    try:
        page.goto("about:blank")
    except Error:
        page.goto("about:blank")


def begun(server, clerk):
    """An application is there with its file, what it names, its marks and its trace, or nothing of it is."""
    kills, took = [], undisturbed(applying(clerk, "军职字第199号"))
    for place, wait in enumerate(delays(took, kills, 12)):
        number = f"军职字第{200 + place}号"
        pressed(server, applying(clerk, number), wait)
        keys = [key for (key,) in asked("SELECT id FROM conversion_cases WHERE original_number = ?", number)]
        assert len(keys) <= 1, keys
        for key in keys:
            of = "conversion_case = ?"
            counts = [count(table, of, key) for table in ("open_conversion_cases", "conversion_evidence", "conversion_checks")]
            told = [action for (action,) in asked("SELECT action FROM audit_events WHERE subject = ? ORDER BY sequence", key)]
            assert counts == [1, 1, 1] and count("conversion_fields", of, key) == 2, counts
            assert count("original_marks", of, key) == 3, key
            assert told[:3] == ["conversion.applied", "conversion.evidence", "conversion.asked"], told
        kills.append(len(keys))
    some(kills, "applications")


def applying(clerk, number):
    page = clerk.at("/office/conversions/add")
    fill(page, application(OFFICER, pdf(f"原件{number}.pdf")) | MORE | {"original-number": number})
    return page


def looked_at(server, clerk):
    """A check is there with its finding and every field that was read, or nothing of it is."""
    number = "军职字第300号"
    case = applied(clerk, OFFICER, pdf("原件300.pdf"), original_number=number, original_issuer=ISSUER, origin="military",
                   way="placement")
    proved(clerk, case, KINDS)
    key = case.split("/")[-1]
    fields = original_fields(OFFICER, number, ISSUER)
    before = count("conversion_checks", "conversion_case = ?", key), count("conversion_fields", "conversion_case = ?", key)
    kills, taken, took = [], 1, undisturbed(checking(clerk, case, fields))
    for wait in delays(took, kills, 12):
        pressed(server, checking(clerk, case, fields), wait)
        steps_now = steps(case).count("check")
        assert steps_now in (taken, taken + 1), (steps_now, taken)
        assert count("conversion_checks", "conversion_case = ?", key) == before[0] + steps_now
        assert count("conversion_fields", "conversion_case = ?", key) == before[1] + steps_now * len(fields)
        assert count("audit_events", "subject = ? AND action = 'conversion.check'", key) == steps_now
        kills.append(steps_now - taken)
        taken = steps_now
    some(kills, "checks")
    return case


def checking(clerk, case, fields):
    page = clerk.at(f"{case}/steps/check")
    fill(page, fields | {"statement": "与纸质原件逐项核对，一致"})
    return page


def added(server, clerk, case):
    """A paper is there with its bytes and its trace, or nothing of it is."""
    key = case.split("/")[-1]
    traced = "subject = ? AND action = 'conversion.evidence'"
    kills, took = [], undisturbed(adding(clerk, case, "合同.pdf"))
    for place, wait in enumerate(delays(took, kills, 12)):
        held = count("conversion_evidence", "conversion_case = ?", key)
        pressed(server, adding(clerk, case, f"合同{place}.pdf"), wait)
        now = count("conversion_evidence", "conversion_case = ?", key)
        assert now in (held, held + 1) and count("audit_events", traced, key) == now, (held, now)
        sql = "conversion_case = ? AND file NOT IN (SELECT sha256 FROM conversion_files)"
        assert count("conversion_evidence", sql, key) == 0
        kills.append(now - held)
    some(kills, "papers")


def adding(clerk, case, name):
    page = clerk.at(f"{case}/steps/evidence")
    fill(page, {"kind": "labour-contract", "file": pdf(name)})
    return page


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


def decided(city, case):
    page = city.at(f"{case}/steps/decide")
    fill(page, decision("convert", "赤人社换〔2026〕9号"))
    return page


def shaken(server, people, case, wait):
    """Decides where nothing is decided, else gives back, and is killed meanwhile; whether the step was taken."""
    before = steps(case)
    is_decided = before[-1] == "decide"
    if is_decided:
        part, page = "give-back", people["city-second"].at(f"{case}/steps/give-back")
        fill(page, {"reason": "重办"})
    else:
        part, page = "decide", decided(people["city"], case)
    pressed(server, page, wait)
    after = steps(case)
    assert after in (before, before + [part]), (before, after)
    whole(case, after)
    state = "已决定，待复核" if after[-1] == "decide" else "已对照"
    expect(people["city"].at(case).get_by_text(state).first).to_be_visible()
    return after != before


def confirmed(server, people, case, took):
    """Killed at the confirmation until it is there: one number, one order, one approval."""
    if steps(case)[-1] != "decide":
        page = decided(people["city"], case)
        page.locator("main button[type=submit]").first.click()
        expect(page.get_by_role("status")).to_contain_text("已决定")
    for place in range(40):
        page = people["city-second"].at(f"{case}/steps/confirm")
        pressed(server, page, took * (4 + place) / 5)
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
