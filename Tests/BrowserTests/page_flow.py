"""What the page of a scanned code does with the answers of its verifier, in a real browser.

page_flow.py BASE-URL        Pictures (PICTURES=yes) go to test-output/device. Exit code 1 and a traceback when something is not as it should be.

The verifier is a stand-in (judge_stand_in.js): here the page is tested, not the verifier.
"""

import json
import pathlib
import sys
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright

from status_list import status_list
from pictures import picture

# Two cores may be busy with everything else that is tested.
expect.set_options(timeout=30_000)

FOLDER = pathlib.Path("test-output/device")
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
PHONE = dict(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True, locale="zh-CN")
DIGITS = "31415926535897932384626433832795028841971693993751"
ROOT, OTHER = "3f" * 32, "a7" * 32

STAND_IN = pathlib.Path("Tests/BrowserTests/judge_stand_in.js").read_text()


class Site:
    """What the site hands out; None where it cannot be reached."""

    def __init__(self, context):
        self.root, self.sequence, self.status = ROOT, 3, status_list(first=0, age=0)
        self.asked = []
        context.route("**/v/judge.js", lambda route: route.fulfill(body=STAND_IN, content_type="text/javascript"))
        context.route("**/.well-known/titlecert-trust", lambda route: self.answer(route, self.trust()))
        context.route("**/.well-known/titlecert-catalogue", lambda route: self.answer(route, b"catalogue"))
        context.route("**/status/**", lambda route: self.answer(route, self.status))
        context.on("request", self.see)

    def trust(self):
        if self.root is None:
            return None
        now = int(time.time() * 1000)
        return json.dumps({
            "installation": "赤峰市职称电子证书（演示）", "root": self.root, "sequence": self.sequence,
            "issued": now - 3 * 86_400_000, "nextUpdate": now + 30 * 86_400_000, "hosts": ["zc.example.cn"],
        }).encode()

    def answer(self, route, body):
        route.abort() if body is None else route.fulfill(body=body, content_type="application/cose")

    def see(self, request):
        address = request.url.split("#")[0]
        told = address + json.dumps(request.headers) + (request.post_data or "")
        assert not any(DIGITS[place: place + 8] in told for place in range(len(DIGITS) - 7)), address
        self.asked.append("/" + address.split("/", 3)[3])


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        for flow in (valid, revoked, no_status, kept_status, stale, another_root, older_list, broken_list, nothing_at_all,
                     pasted):
            context = browser.new_context(**PHONE, service_workers="block")
            page = context.new_page()
            page.on("pageerror", lambda error: sys.exit(f"page error: {error}"))
            flow(page, Site(context), sys.argv[1])
            context.close()
        browser.close()


def valid(page, site, base):
    check(page, base, "真实有效")
    expect(page.locator("#holder")).to_have_text("<b>乌云其木格</b>")
    expect(page.locator(".face-issued dd")).to_have_text("2019年11月4日")
    expect(page.locator("#ages")).to_contain_text("3 天前 · 刚从网站取得")
    labels = page.locator("#face-rows dt").all_inner_texts()
    assert labels == ["证件号码", "职称", "级别", "系列", "专业", "取得方式", "发证机关", "取得资格日期", "发证日期", "使用限制",
                      "证书编号"], labels
    expect(page.locator(".face-restriction dd")).to_have_text("无")
    assert "/status/7" in site.asked, site.asked
    keep(page, "flow-valid")
    page.emulate_media(color_scheme="dark")
    keep(page, "flow-valid-dark")
    page.emulate_media(color_scheme="light")
    page.set_viewport_size({"width": 320, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth")


def revoked(page, site, base):
    site.status = status_list(first=1, age=60)
    check(page, base, "已撤销（无效）")
    expect(page.locator("#banner")).to_have_class("verdict verdict-bad")
    keep(page, "flow-revoked")


def no_status(page, site, base):
    site.status = None
    check(page, base, "暂无法核实")
    expect(page.locator("#ages")).to_contain_text("没有取得")
    expect(page.locator(".check-not_checked")).to_contain_text("没有取得证书状态")
    keep(page, "flow-no-status")
    for broken in (b"", b"\xd2\x84", b"\xd2\x84\x40\xa0\x5b" + b"\xff" * 8, status_list(0, 0)[:40], status_list(0, 0, bomb=True)):
        site.status = broken
        check(page, base, "暂无法核实")


def kept_status(page, site, base):
    """A newer list that was kept is not given up for an older one of the site, nor for none."""
    site.status = status_list(first=1, age=60)
    check(page, base, "已撤销（无效）")
    site.status = status_list(first=0, age=7200)
    check(page, base, "已撤销（无效）")
    site.status = None
    check(page, base, "已撤销（无效）")
    expect(page.locator("#ages")).to_contain_text("1 分钟前 · 用的是本机保存的")
    site.root = None
    check(page, base, "已撤销（无效）")
    expect(page.locator("#ages")).to_contain_text("3 天前 · 用的是本机保存的")
    keep(page, "flow-kept")


def stale(page, site, base):
    site.status = status_list(first=0, age=3 * 86400)
    check(page, base, "暂无法核实")
    expect(page.locator(".check-not_checked")).to_contain_text("已超过其有效时间")


def another_root(page, site, base):
    check(page, base, "真实有效")
    site.root = OTHER
    check(page, base, "真实有效")
    expect(page.get_by_role("heading", name="警告：网站的根密钥变了")).to_be_visible()
    expect(page.locator("#offered-root")).to_have_text(" ".join(["a7a7"] * 16))
    expect(page.locator("#ages")).to_contain_text("3 天前 · 用的是本机保存的")
    keep(page, "flow-another-root")
    page.get_by_role("button", name="已用其他途径核对指纹").click()
    expect(page.get_by_role("heading", name="警告")).to_be_hidden()
    expect(page.locator("#verdict")).to_have_text("真实有效")


def older_list(page, site, base):
    check(page, base, "真实有效")
    site.sequence = 2
    check(page, base, "真实有效")
    expect(page.get_by_role("heading", name="警告：网站给出的信任表比以前的旧")).to_be_visible()
    site.sequence = 4
    check(page, base, "真实有效")
    expect(page.locator("#warning")).to_be_hidden()


def broken_list(page, site, base):
    check(page, base, "真实有效")
    site.trust = lambda: b"no list"
    check(page, base, "真实有效")
    expect(page.get_by_role("heading", name="警告：网站给出的信任表无法使用")).to_be_visible()


def nothing_at_all(page, site, base):
    site.root = None
    page.goto(f"{base}/v#{DIGITS}")
    expect(page.locator("#trouble")).to_contain_text("暂无法核实：没有取得信任表")
    expect(page.get_by_label("查验码", exact=True)).to_be_visible()
    assert not any(path.startswith("/status/") for path in site.asked)
    keep(page, "flow-no-trust")


def pasted(page, site, base):
    """What is pasted is checked here; the text of another site's code is neither checked nor sent."""
    page.goto(f"{base}/v")
    expect(page.get_by_text("也可粘贴二维码内容")).to_be_visible()
    expect(page.get_by_text("不会发送到本站或任何地方")).to_be_visible()
    keep(page, "flow-paste")
    host = base.split("//")[1]
    paste(page, f"https://elsewhere.example/v#{DIGITS}")
    expect(page.locator("#trouble")).to_contain_text(f"这不是本站（{host}）证书的二维码内容")
    keep(page, "flow-elsewhere")
    paste(page, f"https://{host}/v#{DIGITS}")
    expect(page.locator("#verdict")).to_have_text("真实有效")
    assert "/verify" not in site.asked, site.asked


def paste(page, text):
    page.get_by_label("查验码", exact=True).fill(text)
    page.get_by_role("button", name="查验", exact=True).click()


def check(page, base, verdict):
    page.goto("about:blank")
    page.goto(f"{base}/v#{DIGITS}")
    expect(page.locator("#verdict")).to_have_text(verdict)


def keep(page, name):
    picture(page, FOLDER / f"{name}.png")
    violations = Axe().run(page, options=AXE).response["violations"]
    assert not violations, [(each["id"], [node["html"] for node in each["nodes"]]) for each in violations]


main()
