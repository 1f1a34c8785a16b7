"""The office as its first person meets it, in a real browser over the running program.

office.py BASE-URL CODE      CODE: the one-time code that the program printed.
With PICTURES=yes pictures go to test-output/office. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import base64
import hashlib
import hmac
import pathlib
import struct
import sys
import time

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect, sync_playwright
from pictures import picture

FOLDER = pathlib.Path("test-output/office")
expect.set_options(timeout=30_000)
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}
DESK = dict(viewport={"width": 1366, "height": 768}, locale="zh-CN")
PHONE = dict(viewport={"width": 390, "height": 844}, device_scale_factor=2, is_mobile=True, has_touch=True, locale="zh-CN")
PASSWORD = "correct horse battery"

# Everything that takes a finger; a checkbox is pressed by its label.
SMALL_TARGETS = """
[...document.querySelectorAll("a, button, select, input:not([type=hidden]):not([type=checkbox]), label.check-box")]
  .filter(e => !e.closest("p:not(.back)") && !e.matches(".skip"))
  .map(e => [e, e.getBoundingClientRect()])
  .filter(([e, box]) => box.width > 0 && box.height < 43.5)
  .map(([e, box]) => `${e.outerHTML.slice(0, 100)} ${box.height}`)
"""


def main():
    base, code = sys.argv[1:]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        secret = first_run(browser, base, code)
        activation = at_the_desk(browser, base, secret)
        by_keyboard_on_a_phone(browser, base, activation)
        browser.close()


def first_run(browser, base, code):
    """Setup with a wrong code, then the right one; the second factor; the desk; out again. Dark."""
    context = browser.new_context(**DESK, color_scheme="dark")
    page = opened(context, base + "/")
    page.get_by_role("link", name="首次设置").click()
    page.get_by_label("一次性的码").fill("K7QW-3M9D-2XTP-C")
    page.get_by_label("姓名").fill("王晓燕")
    page.get_by_label("所在机构").select_option("150400")
    page.get_by_label("任职文号").fill("赤人社〔2026〕1号")
    page.get_by_label("登录名").fill("wang.xiaoyan")
    page.get_by_label("设置密码").fill(PASSWORD)
    page.get_by_label("再输入一次").fill(PASSWORD)
    page.get_by_role("button", name="下一步").click()
    page.get_by_role("alert").get_by_role("link").first.click()
    assert page.evaluate("document.activeElement.id") == "code"
    expect(page.get_by_label("姓名")).to_have_value("王晓燕")
    expect(page.get_by_label("设置密码")).to_have_value("")
    keep(page, "setup-wrong-dark", expected="422")
    page.get_by_label("一次性的码").fill(code.lower())
    page.get_by_label("设置密码").fill(PASSWORD)
    page.get_by_label("再输入一次").fill(PASSWORD)
    page.get_by_role("button", name="下一步").click()
    secret = page.locator("dd.secret").inner_text().replace(" ", "")
    keep(page, "second-factor-dark")
    page.get_by_label("动态码", exact=True).fill(timed(secret, -1))
    page.get_by_role("button", name="启用并登录").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("工作台")
    expect(page.get_by_text("赤峰市人力资源和社会保障局").first).to_be_visible()
    keep(page, "desk-dark")
    session = cookie(context, "__Host-titlecert-office")
    assert session["secure"] and session["httpOnly"] and session["sameSite"] == "Lax" and session["path"] == "/", session
    assert session["expires"] == -1, session
    page.get_by_role("button", name="退出").click()
    expect(page.get_by_text("已退出")).to_be_visible()
    assert cookie(context, "__Host-titlecert-office") is None
    page.go_back()
    page.reload()
    expect(page.get_by_role("heading", level=1)).to_have_text("登录")
    context.close()
    return secret


def at_the_desk(browser, base, secret):
    """A login, the authority table, a person added. Light; the activation code is handed on."""
    context = browser.new_context(**DESK)
    page = opened(context, base + "/office/settings/authority")
    keep(page, "login")
    page.get_by_label("登录名").fill("wang.xiaoyan")
    page.get_by_label("密码").fill(PASSWORD)
    page.get_by_label("动态码").fill(timed(secret, 0))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("管理权限")
    keep(page, "authority")
    page.get_by_role("link", name="人员与账号").click()
    page.get_by_role("link", name="新增人员").click()
    page.get_by_role("button", name="登记职责并建立账号").click()
    expect(page.get_by_role("alert").get_by_role("link")).to_have_count(5)
    keep(page, "add-person-wrong", expected="422")
    page.get_by_label("姓名").fill("何静文")
    page.get_by_label("所在机构").select_option("150404")
    page.get_by_label("任职文号").fill("松人社〔2026〕2号")
    page.get_by_label("登录名").fill("li.jing")
    page.get_by_label("经办报送").check()
    page.get_by_role("button", name="登记职责并建立账号").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("账号已建立")
    activation = page.locator("p.secret").inner_text()
    keep(page, "added-person")
    page.get_by_role("link", name="人员与账号", exact=True).click()
    expect(page.get_by_role("cell", name="待启用")).to_be_visible()
    keep(page, "people")
    context.close()
    return activation


def by_keyboard_on_a_phone(browser, base, activation):
    """Another person's activation, by keys alone and without scripts, on a phone's screen."""
    context = browser.new_context(**PHONE, java_script_enabled=False)
    page = opened(context, base + "/activate")
    page.locator("#code").focus()
    for text in (activation, "another good horse", "another good horse"):
        page.keyboard.type(text)
        page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    secret = page.locator("dd.secret").inner_text().replace(" ", "")
    keep(page, "second-factor-phone", axe=False)
    page.locator("#code").focus()
    page.keyboard.type(timed(secret, 0))
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("工作台")
    keep(page, "desk-phone", axe=False)
    page.goto(base + "/office/settings/authority")
    keep(page, "authority-phone", axe=False)
    context.close()


def opened(context, address):
    page = context.new_page()
    page.faults = []
    page.on("console", lambda message: page.faults.append(message.text) if message.type in ("error", "warning") else None)
    page.on("pageerror", lambda error: sys.exit(f"page error: {error}"))
    page.goto(address)
    return page


def keep(page, name, expected=None, axe=True):
    picture(page, FOLDER / f"{name}.png")
    faults = [fault for fault in page.faults if expected is None or expected not in fault]
    assert not faults, (name, faults)
    page.faults.clear()
    size = len(page.content().encode())
    assert size < 100_000, (name, size)
    if not axe:
        return
    width, room = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert width <= room, (name, width, room)
    small = page.evaluate(SMALL_TARGETS)
    assert not small, (name, small)
    violations = Axe().run(page, options=AXE).response["violations"]
    assert not violations, (name, [(each["id"], [node["html"] for node in each["nodes"]]) for each in violations])


def cookie(context, name):
    return next((each for each in context.cookies() if each["name"] == name), None)


def timed(secret, step):
    """The code of a step near the present one, as an authenticator app reckons it (RFC 6238)."""
    left = 30 - time.time() % 30
    if left < 10:
        # A code that is typed near the end of its step is sent in the next one.
        time.sleep(left)
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    mac = hmac.new(key, struct.pack(">q", int(time.time()) // 30 + step), hashlib.sha1).digest()
    offset = mac[19] & 15
    return f"{(struct.unpack('>I', mac[offset:offset + 4])[0] & 0x7FFFFFFF) % 1_000_000:06}"


if __name__ == "__main__":
    main()
