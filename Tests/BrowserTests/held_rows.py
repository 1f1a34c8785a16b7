"""A row of the region's list that a ban held back: named before the list is confirmed, ordered once the ban is lifted.

held_rows.py OFFICE-URL CLOCK-FILE NAME=CODE...      NAME: city, second; CODE: the account's activation code.
With PICTURES=yes pictures go to test-output/office. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import sys

import office_places as places
from conversion_cases import pdf
from office import FOLDER, expect, keep, sync_playwright
from office_people import Clock, Person, fill, took
from office_phone import name, on_a_phone

OFFICE, CLOCK = sys.argv[1:3]
CODES = dict(pair.split("=") for pair in sys.argv[3:])
# Of the second line of the list.
HOLDER, NUMBER = "郝涵晓", "150499197311286551"


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        clock = Clock(CLOCK)
        clock.set("2019-11-05 09:00")
        city = Person(browser, OFFICE, clock, "wang.min", CODES["city"])
        second = Person(browser, OFFICE, clock, "ha.si", CODES["second"])
        lifting = banned(city, second)
        clock.set("2019-11-06 09:00")
        entry = places.approval(city)
        expect(look(second, entry).locator("main")).to_contain_text(HOLDER)
        took(second.page)
        batch = second.place
        assert "/batches/" in batch, batch
        fill(city.at(lifting), {"document": "通人社复〔2019〕1号", "date": "2019-11-06", "reason": "经复议撤销原决定"})
        took(city.page)
        decided(second, link(city.page, "/office/ban-liftings/"))
        clock.set("2019-11-07 09:00")
        expect(look(second, "/office").locator("main")).to_contain_text("补充制证")
        took(look(second, batch + "/held-rows"))
        expect(second.page.get_by_text("已补充制证。")).to_be_visible()
        # A batch whose certificates are being made asks again by itself.
        look(second, batch, "?watch=off")
        browser.close()


def banned(city, second):
    """By another body, entered by one and confirmed by the other; the page where the ban is lifted."""
    number = places.another(places.NUMBER.fullmatch(NUMBER))
    fill(city.at("/office/bans"), {
        "name": HOLDER, "identity": number, "document": "通人社失信〔2019〕4号", "date": "2019-11-01",
        "body": "通辽市人力资源和社会保障局", "proof": pdf("决定"),
    })
    took(city.page)
    decided(second, link(city.page, "/office/bans/"))
    return link(second.page, "/office/bans/")


def decided(somebody, place):
    fill(somebody.at(place), {"decision": "confirm"})
    took(somebody.page)
    assert somebody.place.startswith("/office/integrity/"), somebody.place


def link(page, start):
    return page.locator(f"main a[href^='{start}']").first.get_attribute("href")


def look(somebody, place, query=""):
    """At a desk, on a phone, on the smallest screen: axe finds nothing, nothing is too wide, nothing weighs 100 kB."""
    page = somebody.at(place + query)
    assert somebody.place == place, (place, page.url)
    keep(page, name(place))
    on_a_phone(somebody, OFFICE, [place + query])
    return page


main()
