"""Opens every page of a running site as people would, looks for faults, and keeps a picture of each.

gallery.py BASE-URL PAGES usual|further      PAGES: JSON, name -> path. `further`: one page a template, in more views.
With PICTURES=yes pictures go to test-output/gallery. Exit code 1 with a list of faults.
"""

import json
import os
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright
from printing import printed
from pictures import picture

PHONE = dict(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True)
SMALL = dict(viewport={"width": 320, "height": 640}, device_scale_factor=1, is_mobile=True, has_touch=True)
DESKTOP = dict(viewport={"width": 1366, "height": 768}, device_scale_factor=1)
VIEWS = [
    ("phone-light", PHONE, "light", "zh"),
    ("desktop-dark", DESKTOP, "dark", "zh"),
    ("small-en", SMALL, "light", "en"),
    ("small-care", SMALL, "light", "zh"),
]
FURTHER_VIEWS = [
    ("phone-dark", PHONE, "dark", "zh"),
    ("desktop-light", DESKTOP, "light", "zh"),
    ("desktop-forced", DESKTOP, "light", "zh"),
    ("desktop-print", DESKTOP, "light", "zh"),
]
# More of the same, for whoever works on the looks: PICTURES=yes GALLERY=all make test
MORE_VIEWS = [
    ("desktop-en", DESKTOP, "light", "en"),
    ("phone-care-dark", PHONE, "dark", "zh"),
    ("desktop-care", DESKTOP, "light", "zh"),
]
# Where axe has nothing to say that it does not say elsewhere: the same page in another size, in the reader's colours, on paper.
WITHOUT_AXE = ("desktop-light", "desktop-forced", "desktop-print")
# What the site of the test calls genuine and altered; the answer to a form has no address.
HANDED_IN = {"result-file": b"%PDF genuine", "result-file-altered": b"%PDF altered"}
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def main():
    base, pages = sys.argv[1], json.loads(sys.argv[2])
    folder = pathlib.Path("test-output/gallery")
    folder.mkdir(parents=True, exist_ok=True)
    faults = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        more = MORE_VIEWS if os.environ.get("GALLERY") == "all" else []
        views = VIEWS if sys.argv[3] == "usual" else FURTHER_VIEWS + more
        for view, device, scheme, language in views:
            context = browser.new_context(**device, locale="zh-CN", color_scheme=scheme)
            for name, path in shown(pages, view).items():
                look(context, base, path, language, folder / f"{name}-{view}.png", f"{name} {view}", faults)
            for name in HANDED_IN if views is VIEWS else ["result-file"]:
                look(context, base, "/verify", language, folder / f"{name}-{view}.png", f"{name} {view}", faults)
            context.close()
        browser.close()
    print("\n".join(faults))
    return 1 if faults else 0


def shown(pages, view):
    """Every page in the first view, of pages that share one template fewer in the others, one in the further ones."""
    repeated = ["result-revoked", "result-superseded", "result-suspended", "stop-method"]
    if view not in [name for name, *_ in VIEWS]:
        repeated += ["result-not-found", "result-past", "privacy", "accessibility"]
    return {name: path for name, path in pages.items() if view == VIEWS[0][0] or name not in repeated}


def look(context, base, path, language, file, where, faults):
    page = context.new_page()
    page.on("console", lambda message: complain(message, path, where, faults))
    page.on("pageerror", lambda error: faults.append(f"{where}: {error}"))
    page.emulate_media(forced_colors="active" if "forced" in where else "none")
    page.goto(f"{base}{path}{'&' if '?' in path else '?'}lang={language}&view={'care' if 'care' in where else 'usual'}")
    hand_in(page, HANDED_IN.get(where.split()[0]))
    # Paper has no forms to hand in by.
    page.emulate_media(media="print" if "print" in where else "screen")
    width, room = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    if width > room:
        faults.append(f"{where}: {width} px wide in a window of {room} px")
    # Nobody touches paper.
    for target in [] if "print" in where else page.evaluate(SMALL_TARGETS):
        faults.append(f"{where}: a target is too small to touch: {target}")
    picture(page, file)
    if "print" in where:
        try:
            printed(page, file.with_suffix(".pdf"), 10 if where.startswith("help") else 6)
        except AssertionError as fault:
            faults.append(f"{where}: {fault}")
        page.emulate_media(media="print")
    for violation in [] if where.split()[1] in WITHOUT_AXE else Axe().run(page, options=AXE).response["violations"]:
        nodes = [node["html"][:160] for node in violation["nodes"][:3]]
        faults.append(f"{where}: axe {violation['id']}: {violation['help']}: {nodes}")
    page.close()


def hand_in(page, content):
    if content is None:
        return
    page.set_input_files("#file", files=[{"name": "a.pdf", "mimeType": "application/pdf", "buffer": content}])
    page.click("form:has(#file) button[type=submit]")
    page.wait_for_selector(".verdict")


def complain(message, path, where, faults):
    """A page about a code that is not there answers 404, which the browser writes to its console."""
    expected = "404" in message.text and ("result-not-found" in where or "stop" in where)
    expected = expected or ("405" in message.text and "stop-method" in where)
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
