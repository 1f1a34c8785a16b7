"""The page of a scanned code with its service worker: one visit, then the site stopped.

page_offline.py first|later BASE-URL PROFILE      PROFILE: the folder of the browser's profile, which `first` leaves to `later`.

The verifier is a stand-in (judge_stand_in.js), served by the site. With PICTURES=yes pictures go to test-output/device.
"""

import json
import os
import pathlib
import re
import sys

os.environ["PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS"] = "1"

from playwright.sync_api import Error, expect, sync_playwright  # noqa: E402

from status_list import status_list  # noqa: E402
from pictures import picture

# Two cores may be busy with everything else that is tested.
expect.set_options(timeout=30_000)

FOLDER = pathlib.Path("test-output/device")
DIGITS = "31415926535897932384626433832795028841971693993751"


def main():
    part, base, profile = sys.argv[1:]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path="/usr/bin/chromium", args=["--no-sandbox"], locale="zh-CN",
            viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True,
        )
        asked = []
        context.on("request", lambda request: see(request, asked))
        page = context.new_page()
        page.on("pageerror", lambda error: sys.exit(f"page error: {error}"))
        {"first": first, "later": later}[part](page, base)
        assert any(path == "/v/judge.js" for path in asked), asked
        context.close()


def first(page, base):
    page.route("**/status/**", lambda route: route.fulfill(body=status_list(first=0, age=120)))
    page.goto(f"{base}/v#{DIGITS}")
    expect(page.locator("#verdict")).to_have_text("真实有效")
    expect(page.get_by_text("没有网络时也能核验")).to_be_visible(timeout=30000)
    assert page.evaluate("navigator.serviceWorker.controller?.scriptURL ?? ''").find("/v/worker.js?v=") > 0
    names = page.evaluate("caches.keys()")
    assert len(names) == 2 and "titlecert-data" in names, names


def later(page, base):
    page.goto(f"{base}/v#{DIGITS}")
    expect(page.locator("#verdict")).to_have_text("真实有效")
    expect(page.locator("#ages")).to_contain_text(re.compile(r"\d+ 分钟前 · 用的是本机保存的"))
    picture(page, FOLDER / "offline.png")
    page.get_by_role("link", name="English").click()
    expect(page.locator("#verdict")).to_have_text("Genuine and valid")
    expect(page.locator("#ages")).to_contain_text("kept on this device")
    try:
        page.goto(f"{base}/verify")
        sys.exit("the worker answered for a page that is not its own")
    except Error as error:
        assert "ERR_CONNECTION_REFUSED" in str(error), error


def see(request, asked):
    address = request.url.split("#")[0]
    told = address + json.dumps(request.headers) + (request.post_data or "")
    assert not any(DIGITS[place: place + 8] in told for place in range(len(DIGITS) - 7)), address
    asked.append("/" + address.split("/", 3)[-1].split("?")[0])


main()
