"""Every page of the office that can be reached by links, at a desk and on a phone: axe finds nothing, none weighs 100 kB, none
scrolls sideways, everything has a size for a finger, and a form sent empty says on top what is wrong.

office_walk.py BASE-URL CODE      CODE: the activation code of an account with many duties.
Pictures go to test-output/office. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import re
import sys
from urllib.parse import urlsplit

from office import DESK, FOLDER, PHONE, expect, keep, opened, sync_playwright
from office_batches import ROSTER, activate, of_others, send

# A key of the store, or what stands for a kind.
KEY = re.compile(r"/[0-9A-Z]{26}(?=/|$)")
# Files, and what ends the session.
NOT_PAGES = re.compile(r"\.(csv|xlsx|xls|zip|pdf|css|svg|html)$|/logout$|/login")
# Pages of one pattern that are looked at.
EACH = 1


def main():
    base, code = sys.argv[1:]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        desk = browser.new_context(**DESK)
        page = opened(desk, base + "/activate")
        activate(page, code)
        places = walk(desk, base, [take_in(page, base), somebody(page, base)])
        assert len(places) >= 12, places
        phone = browser.new_context(**PHONE, storage_state=desk.storage_state())
        page = opened(phone, base + "/office")
        for place in places:
            page.goto(base + place)
            keep(page, name(place) + "-phone")
        keyboard(opened(desk, base + "/office"))
        print(f"{len(places)} pages: {' '.join(sorted(pattern(place) for place in places))}")
        browser.close()


def take_in(page, base):
    """A roster taken in, so that there is a batch with steps to take."""
    page.goto(base + "/office/rosters")
    send(page, of_others(ROSTER.read_text(encoding="utf-8-sig")))
    page.get_by_label("评审结束日期").fill("2019-10-25")
    page.get_by_role("button", name="导入这份名单").click()
    page.get_by_role("link", name="到批次页办理公示").click()
    return urlsplit(page.url).path


def somebody(page, base):
    """The integrity record of a person of that roster; the number goes into no address."""
    number = re.search(r"150499\d{11}[0-9X]", of_others(ROSTER.read_text(encoding="utf-8-sig")))[0]
    page.goto(base + "/office/integrity")
    page.get_by_label("证件号码").fill(number)
    page.get_by_role("button", name="查找").click()
    assert number not in page.url and number not in page.content(), page.url
    return urlsplit(page.url).path


def walk(context, base, more):
    """Follows every link within the office; of pages that differ in their keys alone, the first."""
    page = opened(context, base + "/office")
    waiting, seen, places = more + ["/office"], {}, []
    while waiting:
        place = waiting.pop(0)
        if seen.setdefault(pattern(place), 0) >= EACH:
            continue
        seen[pattern(place)] += 1
        answer = page.goto(base + place)
        assert answer.status == 200, (place, answer.status)
        keep(page, name(place))
        places.append(place)
        empty_form(page, place)
        page.goto(base + place)
        for link in page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)"):
            parts = urlsplit(link)
            if f"{parts.scheme}://{parts.netloc}" == base and parts.path.startswith("/office"):
                if not NOT_PAGES.search(parts.path):
                    waiting.append(parts.path)
    return places


def empty_form(page, place):
    """Where a form that is sent empty lacks something, the first line of what is said on top leads to the field."""
    form = page.locator("main form:has(input:not([type=hidden]):not([type=date]):not([type=checkbox]), textarea)")
    if form.count() == 0 or place == "/office/audit":
        return
    form.first.locator("button[type=submit]").first.click()
    page.wait_for_load_state()
    summary = page.get_by_role("alert").get_by_role("link")
    if summary.count() == 0:
        return
    summary.first.click()
    assert page.evaluate("document.activeElement.matches('input, select, textarea, main')"), place
    keep(page, name(place) + "-empty", expected="422")


def keyboard(page):
    """The first tab skips to the content; the navigation is reached and followed by keys alone."""
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.get_by_role("link", name="设置", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("设置")


def pattern(place):
    return re.sub(r"/papers/[a-z-]+$", "/papers/*", KEY.sub("/*", place))


def name(place):
    return "walk" + pattern(place).replace("/", "-").replace("*", "key")


main()
