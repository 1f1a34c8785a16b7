"""A drawing within a page under the site's own policy, in a real browser: inline.py SVG PICTURE CONTENT-SECURITY-POLICY

Exit code 1 when the browser complains, asks for anything, finds something that acts, or shows another picture than PICTURE.
"""

import io
import pathlib
import sys

from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import sync_playwright

SCALE = 4
PAGE = "http://preview.example/"
ACTING = "script, style, foreignObject, a, use, animate, set, [style], [id], [class]"


def main():
    drawing, wanted, policy = pathlib.Path(sys.argv[1]).read_text(), Image.open(sys.argv[2]), sys.argv[3]
    text = f'<!doctype html><html lang="zh-CN"><head><title>x</title></head><body>{drawing}</body></html>'
    headers = {"content-security-policy": policy, "content-type": "text/html; charset=utf-8"}
    complaints, asked = [], []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1400, "height": 1000})
        page.on("console", lambda message: complaints.append(message.text))
        page.on("request", lambda request: asked.append(request.url))
        page.route("**/*", lambda route: route.fulfill(body=text, headers=headers))
        page.goto(PAGE)
        assert page.locator(ACTING).count() == 0, page.locator(ACTING).first.evaluate("e => e.outerHTML.slice(0, 200)")
        # Larger, and brought down by averages: at its own scale the drawing would lie between pixels.
        shown = browser.new_page(viewport={"width": 1400, "height": 1000}, device_scale_factor=SCALE)
        shown.route("**/*", lambda route: route.fulfill(body=text, headers=headers))
        shown.goto(PAGE)
        box = shown.locator("svg").bounding_box()
        whole = Image.open(io.BytesIO(shown.screenshot())).convert("RGB")
        browser.close()
    assert not complaints, complaints
    assert all(url == PAGE or url.startswith("data:image/") or url.endswith("/favicon.ico") for url in asked), asked
    left, top, width = (SCALE * box[side] for side in ("x", "y", "width"))
    drawn = (left, top, left + width, top + width * wanted.height / wanted.width)
    away = distance(whole.resize(wanted.size, Image.Resampling.BOX, drawn), wanted)
    assert away <= 0.05, away
    print(away)


def distance(one, other):
    squares = ImageStat.Stat(ImageChops.difference(one, other)).sum2
    return (sum(squares) / (3 * one.width * one.height)) ** 0.5 / 255


main()
