"""The issuing of a batch as its page shows it, in a browser without scripts, while the press works beside it.

office_issuing.py BASE-URL CODE ISSUER DATA      CODE: the activation code of an account of 150404.
With PICTURES=yes pictures go to test-output/office. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import re
import sqlite3
import subprocess
import sys
import time

from office import DESK, FOLDER, PASSWORD, PHONE, expect, keep, opened, sync_playwright, timed


def main():
    base, code, issuer, data = sys.argv[1:]
    FOLDER.mkdir(parents=True, exist_ok=True)
    expect.set_options(timeout=30_000)  # a page that renews itself is slow on a busy machine
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        context = browser.new_context(**DESK)
        page = opened(context, base + "/activate")
        activate(page, code)
        address = waiting(page, base, data)
        without_script(browser, context, address, [issuer, "run", "--data", data, "--once"])
        done(browser, context, address)
        browser.close()


def activate(page, code):
    page.get_by_label("一次性的码").fill(code)
    page.get_by_label("设置密码").fill(PASSWORD)
    page.get_by_label("再输入一次").fill(PASSWORD)
    page.get_by_role("button", name="下一步").click()
    secret = page.locator("dd.secret").inner_text().replace(" ", "")
    page.get_by_label("动态码", exact=True).fill(timed(secret, 0))
    page.get_by_role("button", name="启用并登录").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("工作台")


def waiting(page, base, data):
    """Nothing is issued yet; the reader stops the renewing and starts it again."""
    page.goto(base + "/office/batches")
    page.locator("tbody a").first.click()
    address = page.url
    bar = page.locator("#issuing-bar")
    expect(bar).to_have_attribute("value", "0")
    expect(page.get_by_text("等待制证程序处理")).to_be_visible()
    page.get_by_role("link", name="停止自动更新").click()
    expect(page.get_by_text("已停止自动更新")).to_be_visible()
    keep(page, "issuing-waiting")
    page.get_by_role("link", name="更新并继续自动更新").click()
    expect(page.get_by_text("每 3 秒自动更新")).to_be_visible()
    page.goto("about:blank")
    remove_two(data, address)
    return address


def remove_two(data, address):
    """Two rows leave the roster, so that the press refuses their orders."""
    with sqlite3.connect(data + "/titlecert.sqlite", timeout=10) as store:
        batch = re.search("[0-9A-Z]{26}", address)[0]
        staff = store.execute("SELECT imported_by FROM batches WHERE id = ?", [batch]).fetchone()[0]
        rows = store.execute("SELECT id FROM roster_rows WHERE batch = ? ORDER BY line LIMIT 2", [batch]).fetchall()
        for (row,) in rows:
            store.execute("INSERT INTO row_removals VALUES (?, NULL, '经核实属实', ?, 0)", [row, staff])


def without_script(browser, desk, address, press):
    """The page renews itself, whatever the browser does not run, until all is done; a reload shows the same."""
    context = browser.new_context(**DESK, java_script_enabled=False, storage_state=desk.storage_state())
    page = opened(context, address)
    assert 'id="issuing-bar"' in page.content() and "制作结束" not in page.content()
    work = subprocess.Popen(press, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    wait_for(page, "制作结束")
    assert work.wait(timeout=60) == 0
    page.reload()
    assert "制作结束" in page.content()
    context.close()


def wait_for(page, words):
    end = time.monotonic() + 60
    while time.monotonic() < end:
        page.wait_for_timeout(500)
        try:
            if words in page.content():
                return
        except Exception as fault:  # the page was just going on to itself
            assert "navigating" in str(fault), fault
    sys.exit(f"the page never said {words}")


def done(browser, desk, address):
    """The sum, the reasons in words; in the dark and on a phone too."""
    page = opened(desk, address)
    expect(page.get_by_text("2 本未予签发")).to_be_visible()
    expect(page.get_by_role("row", name="已因举报属实等原因移出名单")).to_contain_text("2")
    assert "row-removed" not in page.content() and "watch=" not in page.content()
    keep(page, "issuing-done")
    for name, look in (("phone", PHONE), ("dark", dict(**DESK, color_scheme="dark"))):
        context = browser.new_context(**look, storage_state=desk.storage_state())
        keep(opened(context, address), f"issuing-{name}")
        context.close()
    english = opened(desk, address + "?lang=en")
    expect(english.get_by_text("2 refused")).to_be_visible()
    keep(english, "issuing-english")


if __name__ == "__main__":
    main()
