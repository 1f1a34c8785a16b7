"""Opens every page of a running site as people would, looks for faults, and keeps a picture of each.

gallery.py BASE-URL PAGES      PAGES: JSON, name -> path. Pictures go to test-output/gallery. Exit code 1 with a list of faults.
"""

import json
import os
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright

PHONE = dict(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True)
SMALL = dict(viewport={"width": 320, "height": 640}, device_scale_factor=1, is_mobile=True, has_touch=True)
DESKTOP = dict(viewport={"width": 1280, "height": 860}, device_scale_factor=1)
VIEWS = [
    ("phone-light", PHONE, "light", "zh"),
    ("desktop-dark", DESKTOP, "dark", "zh"),
    ("small-en", SMALL, "light", "en"),
]
# More of the same, for whoever works on the looks: GALLERY=all make test
MORE_VIEWS = [
    ("phone-dark", PHONE, "dark", "zh"),
    ("desktop-light", DESKTOP, "light", "zh"),
    ("desktop-en", DESKTOP, "light", "en"),
]
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def main():
    base, pages = sys.argv[1], json.loads(sys.argv[2])
    folder = pathlib.Path("test-output/gallery")
    folder.mkdir(parents=True, exist_ok=True)
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for view, device, scheme, language in VIEWS + (MORE_VIEWS if os.environ.get("GALLERY") == "all" else []):
            context = browser.new_context(**device, locale="zh-CN", color_scheme=scheme)
            for name, path in shown(pages, view).items():
                look(context, base, path, language, folder / f"{name}-{view}.png", f"{name} {view}", faults)
            context.close()
        browser.close()
    print("\n".join(faults))
    return 1 if faults else 0


def shown(pages, view):
    """Every page in the first view; of pages that share one template one in the others."""
    repeated = ("result-revoked", "result-superseded", "result-suspended")
    return {name: path for name, path in pages.items() if view == VIEWS[0][0] or name not in repeated}


def look(context, base, path, language, picture, where, faults):
    page = context.new_page()
    page.on("console", lambda message: complain(message, path, where, faults))
    page.on("pageerror", lambda error: faults.append(f"{where}: {error}"))
    page.goto(f"{base}{path}?lang={language}")
    width, room = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    if width > room:
        faults.append(f"{where}: {width} px wide in a window of {room} px")
    for target in page.evaluate(SMALL_TARGETS):
        faults.append(f"{where}: a target is too small to touch: {target}")
    page.screenshot(path=picture, full_page=True)
    for violation in Axe().run(page, options=AXE).response["violations"]:
        nodes = [node["html"][:160] for node in violation["nodes"][:3]]
        faults.append(f"{where}: axe {violation['id']}: {violation['help']}: {nodes}")
    page.close()


def complain(message, path, where, faults):
    """A page about a code that is not there answers 404, which the browser writes to its console."""
    expected = "404" in message.text and "result-not-found" in where
    if message.type in ("error", "warning") and not expected:
        faults.append(f"{where}: console: {message.text}")


# Links within running text may be lower; everything else takes a finger.
SMALL_TARGETS = """
[...document.querySelectorAll("a, button, summary, input")]
  .filter(e => !e.closest("p:not(.back, .face-document), td, .summary") && !e.closest(".notice-line") && !e.matches(".skip"))
  .map(e => [e, e.getBoundingClientRect()])
  .filter(([e, box]) => box.width > 0 && box.height < 43.5)
  .map(([e, box]) => `${e.outerHTML.slice(0, 100)} ${box.height}`)
"""

sys.exit(main())
