"""The main line as visitors meet it, in a real browser over the running programs.

line.py BASE-URL CERTIFICATE      CERTIFICATE: a line of `titlecert-server certificates --json`.
With PICTURES=yes pictures go to test-output/line. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import json
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from patience import got
from playwright.sync_api import expect, sync_playwright
from pictures import picture

FOLDER = pathlib.Path("test-output/line")
expect.set_options(timeout=30_000)
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def main():
    base, certificate = sys.argv[1], json.loads(sys.argv[2])
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        for scripts in (True, False):
            visit(browser, base, certificate, scripts)
        browser.close()


def visit(browser, base, certificate, scripts):
    context = browser.new_context(
        viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True,
        locale="zh-CN", java_script_enabled=scripts,
    )
    page = context.new_page()
    page.on("console", lambda message: complain(message))
    page.on("pageerror", lambda error: sys.exit(f"page error: {error}"))
    name = "with" if scripts else "without"
    by_code(page, base, certificate, name)
    genuine = fetch(context, base, certificate)
    by_file(page, base, genuine, "真实有效", f"genuine-{name}")
    by_file(page, base, altered(genuine), "文件与签发时不一致", f"altered-{name}")
    by_file(page, base, genuine[: len(genuine) // 2], "文件与签发时不一致", f"half-{name}")
    by_file(page, base, b"GIF89a, no certificate at all", "", f"other-{name}")
    by_qr_text(page, base, certificate)
    notice(page, base)
    context.close()


def by_code(page, base, certificate, name):
    page.goto(base + "/")
    page.get_by_label("查验码", exact=True).fill(certificate["code"].lower().replace("-", " "))
    page.get_by_role("button", name="查验", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("真实有效")
    assert page.url == f"{base}/c/{certificate['code']}", page.url
    expect(page.locator(".face-number dd")).to_have_text(certificate["number"])
    expect(page.locator(".face-name strong")).to_have_text(certificate["holder"])
    keep(page, f"code-{name}")


def fetch(context, base, certificate):
    answer = got(context.request, f"{base}/demo/certificates/{certificate['number']}.pdf")
    assert answer.status == 200, answer.status
    assert answer.body().startswith(b"%PDF-1.7"), answer.body()[:20]
    return answer.body()


def by_file(page, base, content, verdict, name):
    page.goto(base + "/verify")
    page.get_by_label("证书文件", exact=True).set_input_files(
        files=[{"name": "证书.pdf", "mimeType": "application/pdf", "buffer": content}]
    )
    page.get_by_role("button", name="上传并查验").click()
    heading = page.get_by_role("heading", level=1)
    if verdict:
        expect(heading).to_have_text(verdict)
    else:
        expect(page.locator(".verdict-unknown")).to_be_visible()
    expect(page.get_by_text("证书.pdf")).to_be_visible()
    keep(page, name)


def by_qr_text(page, base, certificate):
    page.goto(base + "/verify")
    page.get_by_label("查验码", exact=True).fill(certificate["qr"])
    page.get_by_role("button", name="查验", exact=True).click()
    expect(page.get_by_role("heading", level=1)).to_have_text("真实有效")


def notice(page, base):
    page.goto(base + "/publicity")
    page.locator(".notice-line a").last.click()
    expect(page.get_by_role("heading", name="公示名单")).to_be_visible()
    expect(page.get_by_text("第 5 个工作日")).to_be_visible()
    assert page.locator("tbody tr").count() > 10


def altered(content):
    changed = bytearray(content)
    changed[len(changed) // 2] ^= 1
    return bytes(changed)


def keep(page, name):
    picture(page, FOLDER / f"{name}.png")
    if name.endswith("without"):
        return
    violations = Axe().run(page, options=AXE).response["violations"]
    assert not violations, [(each["id"], [node["html"] for node in each["nodes"]]) for each in violations]


def complain(message):
    if message.type in ("error", "warning"):
        sys.exit(f"console: {message.text}")


main()
