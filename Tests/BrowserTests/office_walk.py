"""Every page of the office, as a county's clerk, the city's and the operator meet them: at a desk, on a phone, by keys.

office_walk.py OFFICE-URL SITE-URL CLOCK-FILE CERTIFICATES NAME=CODE...
CERTIFICATES: lines of `certificates --json`; NAME: clerk, city, operator; CODE: the account's activation code.
With PICTURES=yes pictures go to test-output/office. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import pathlib
import re
import sys
from urllib.parse import urlsplit

import office_places as places
import office_phone
from office import FOLDER, expect, keep, sync_playwright
from office_people import Clock, Person, send, took
from office_phone import name, pattern

OFFICE, SITE, CLOCK, CERTIFICATES = sys.argv[1:5]
CODES = dict(pair.split("=") for pair in sys.argv[5:])
# Files, and what ends the session.
NOT_PAGES = re.compile(
    r"\.(csv|xlsx|xls|zip|pdf|jpg|png|css|svg|html|cose)$|/logout$|/login"
    r"|/(documents|files|external)/|/(evidence|proof)$|/filing/[^/]+/[^/]+$"
)
# A field that may stay empty says so.
OPTIONAL = re.compile("可不填|可不选|选填")
# office.py looks at the doors; office_links.py at what needs a chain of several links, an external approval, a list that takes
# long, a ban, a case or a conversion under way; held_rows.py at rows that a ban held back, which are ordered where the region's
# key is.
ELSEWHERE = {
    "login", "setup", "setupCode", "activate", "activateCode", "provider", "providerBack", "home", "logout",
    "oneCase", "caseStep", "caseGroup", "caseGroupStep", "chainLink", "signing", "batchExternal", "batchHeldRows",
    "judgedApproval",
    "conversion", "conversionStep", "conversionRequest",
    # These need a holder who is in (holder.py).
    "personRecovery", "correctionRequest",
    # A ban, or its lifting, that waits for a second person, and a ban that stands (office_links.py).
    "outsideBan", "liftBan", "banLifting",
}
# Their forms look for something, or for everything.
SEARCHES = {"/office/audit", "/office/conversions"}
seen, shown = set(), []


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        clock = Clock(CLOCK)
        clock.set("2019-10-28 09:00")
        clerk = person(browser, clock, "clerk")
        batch = places.taken_in(clerk)
        certificate = places.photo(browser, SITE, CERTIFICATES)
        walk(clerk, [batch, "/office", *places.looked_at(clerk, batch)])
        places.publicised(clerk, batch, SITE)
        walk(clerk, [batch])
        on_a_phone(clerk)
        clock.set("2019-11-05 09:00")
        places.ready_to_file(clerk, batch)
        package = places.packed(clerk, batch)
        walk(clerk, [package])
        places.sent(clerk, package)
        walk(clerk, [batch])
        places.forgery(browser, SITE, certificate)
        city = person(browser, clock, "city")
        beginnings = ["/office", batch, certificate, "/office/cases", "/office/conversions", "/office/approvals", "/office/bans"]
        walk(city, [*beginnings, "/office/settings/mappings", places.approval(city)])
        took(city.at(batch + "/receipt"))
        walk(city, [batch])
        on_a_phone(city)
        operator = person(browser, clock, "operator")
        places.watching(operator, SITE)
        walk(operator, ["/office", "/office/people", "/office/settings"])
        on_a_phone(operator)
        walk(city, [places.duties(operator, city)])
        on_a_phone(city)
        keyboard(operator)
        missing = routes() - {pattern(place) for place in seen}
        assert not missing, missing
        print(f"{len(seen)} pages: {' '.join(sorted(seen))}")
        browser.close()


def person(browser, clock, name):
    login = {"clerk": "zhou.ping", "city": "wang.min", "operator": "yun.wei"}[name]
    return Person(browser, OFFICE, clock, login, CODES[name])


def walk(person, starts):
    """Follows every link within the office; of pages that differ in their keys alone, the first that anybody meets."""
    waiting = [(place, True) for place in starts]
    while waiting:
        place, must = waiting.pop(0)
        if pattern(place) in seen and not must:
            continue
        seen.add(pattern(place))
        shown.append(place)
        page = person.at(place)
        keep(page, name(place))
        links = page.eval_on_selector_all("a[href]", "links => links.map(link => link.href)")
        empty_forms(person, place)
        waiting += [(urlsplit(link).path, False) for link in links if is_page(link)]


def is_page(link):
    parts = urlsplit(link)
    inside = f"{parts.scheme}://{parts.netloc}" == OFFICE and parts.path.startswith("/office")
    return inside and not NOT_PAGES.search(parts.path)


def empty_forms(person, place):
    """Where a form lacks something and is sent, the first line of what is said on top leads to the field."""
    for number in range(person.at(place).locator("main form").count()):
        page = person.at(place)
        form = page.locator("main form").nth(number)
        if place in SEARCHES or not lacks(form):
            continue
        typed = typed_into(form)
        send(page, number)
        summary = page.get_by_role("alert").get_by_role("link")
        assert summary.count() > 0, (place, number)
        summary.first.click()
        assert page.evaluate("document.activeElement.matches('input, select, textarea, main')"), place
        keep(page, f"{name(place)}-empty{number or ''}", expected="4")
        for field, text in typed.items():
            kept = page.locator("main form").nth(number).locator(f"[name='{field}']")
            assert kept.input_value() == text, (place, field)


def typed_into(form):
    """Something in the first empty text of several lines, where more than one field that is needed is empty."""
    texts = [each for each in form.locator("textarea").all() if not each.input_value()]
    needed = [each for each in form.locator(".field").all() if not OPTIONAL.search(each.inner_text()) and is_empty(each)]
    if not texts or len(needed) < 2:
        return {}
    texts[0].fill("情况属实留在表单里")
    return {texts[0].get_attribute("name"): "情况属实留在表单里"}


def is_empty(field):
    return field.evaluate("""each => [...each.querySelectorAll('input, select, textarea')]
        .some(one => one.type != 'checkbox' && one.value == '')""")


def lacks(form):
    """Whether a field that may not stay empty is empty."""
    fields = form.locator(".field").all()
    return any(not OPTIONAL.search(field.inner_text()) and is_empty(field) for field in fields)


def on_a_phone(person):
    """The pages met since the last time."""
    office_phone.on_a_phone(person, OFFICE, shown)
    shown.clear()


def keyboard(person):
    """The first tab skips to the content; the navigation is reached and followed by keys alone."""
    page = person.at("/office")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "main"
    page.get_by_role("link", name="设置", exact=True).focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("设置")


def routes():
    """The pages that the program has, but for those of other scripts and for files."""
    source = pathlib.Path("Sources/TitleServer/Office/Addresses/OfficeRoute.swift").read_text()
    found = re.findall(r'case (\w+) = "(/office[^"]*)"', source)
    paths = {pattern(re.sub(r"\{\w+\}", "*", path)) for route, path in found if route not in ELSEWHERE}
    return {path for path in paths if not NOT_PAGES.search(path) and not POSTED.search(path)}


# Forms are sent to these; what is wrong is shown where they stand.
POSTED = re.compile(r"/(columns|taking)$|/recognition/roster$")


main()
