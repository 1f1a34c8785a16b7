"""Patience on a busy machine: a press that is slow lets the site say when to come again; what is written down later shows later."""

import time
from urllib.parse import urljoin


def got(request, address, seconds=60):
    """The answer; asked for again as long as the site says that it comes later, so many seconds at most."""
    end = time.monotonic() + seconds
    while True:
        answer = request.get(address, timeout=60_000)
        if answer.status != 503 or time.monotonic() > end:
            return answer
        time.sleep(int(answer.headers.get("retry-after", "1")))


def download(page, link, path):
    """By a click, once the file is there."""
    assert got(page.request, urljoin(page.url, link.get_attribute("href"))).ok
    with page.expect_download() as found:
        link.click()
    found.value.save_as(path)


def opened_with(page, address, text, seconds=30):
    """Opens a page anew until a row of a table says it, so many seconds at most."""
    end = time.monotonic() + seconds
    page.goto(address)
    while page.locator("tbody tr", has_text=text).count() == 0 and time.monotonic() < end:
        page.wait_for_timeout(200)
        page.goto(address)
