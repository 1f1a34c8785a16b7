"""Pages of the office on a phone's screen and on the smallest, looked at by axe."""

import re

from axe_playwright_python.sync_playwright import Axe

from office import AXE, FOLDER, PHONE, opened
from pictures import picture

# A key of the store, of what is kept for somebody, or a certificate's number.
KEY = re.compile(r"/([0-9A-Z]{26}|[0-9A-Za-z_-]{40,}|[0-9]{10}[A-Z][0-9A-Z]{7})(?=/|$)")


def pattern(place):
    place = KEY.sub("/*", place)
    return re.sub(r"/(papers|propose)/[a-z-]+$", r"/\1/*", place)


def name(place):
    return "walk" + pattern(place).replace("/", "-").replace("*", "key")


def on_a_phone(person, base, places, answer=None):
    """No page is wider than the screen, and axe finds nothing on the phone's; `answer` stands in for the browser's own way."""
    context = person.context.browser.new_context(**PHONE, storage_state=person.context.storage_state())
    if answer:
        context.route("**/office/**", answer)
    page = opened(context, base + "/office")
    for place in places:
        page.goto(base + place)
        assert page.url.startswith(base + place), (place, page.url)
        picture(page, FOLDER / f"{name(place.split('?')[0])}-phone.png")
        found = Axe().run(page, options=AXE).response["violations"]
        assert not found, (place, [(each["id"], [node["html"] for node in each["nodes"]]) for each in found])
        for width in (390, 320):
            page.set_viewport_size({"width": width, "height": 844})
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, (place, wide, width)
    context.close()
