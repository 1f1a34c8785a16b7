"""A clerk's day in a real browser over the running program: a roster with faults, mended, taken in, its publicity opened.

office_batches.py BASE-URL CODE      CODE: the activation code of the clerk's account.
With PICTURES=yes pictures go to test-output/office. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import pathlib
import re
import sys

from office import DESK, FOLDER, PASSWORD, PHONE, expect, keep, opened, sync_playwright, timed

ROSTER = pathlib.Path("data/rosters/songshan-2019-intermediate.csv")


def main():
    base, code = sys.argv[1:]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        context = browser.new_context(**DESK)
        page = opened(context, base + "/activate")
        activate(page, code)
        roster(page, base)
        batch(page)
        on_a_phone(browser, context, page.url)
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


def roster(page, base):
    """The empty form is there; no file is refused; faults are shown and come back marked; the clean one is taken in."""
    page.get_by_role("link", name="名单导入").click()
    with page.expect_download() as download:
        page.get_by_role("link", name="下载常用列的模板").click()
    assert pathlib.Path(download.value.path()).read_bytes().startswith(b"PK"), "the template is no workbook"
    keep(page, "rosters")
    page.get_by_role("button", name="上传并检查").click()
    page.get_by_role("alert").get_by_role("link").first.click()
    assert page.evaluate("document.activeElement.id") == "file"
    keep(page, "rosters-wrong", expected="422")
    text = of_others(ROSTER.read_text(encoding="utf-8-sig"))
    send(page, text.replace(",女,", ",男,").replace(",中级,", ",中间,"))
    expect(page.get_by_role("heading", level=1)).to_have_text("名单有问题，没有导入")
    with page.expect_download() as download:
        page.get_by_role("link", name="下载标注好的名单").click()
    assert pathlib.Path(download.value.path()).read_bytes().startswith(b"PK"), "the marked roster is no workbook"
    keep(page, "roster-faults")
    page.goto(base + "/office/rosters")
    send(page, text.replace(",姓名,", ",人名,"))
    expect(page.get_by_role("heading", level=1)).to_have_text("不能识别这份文件")
    keep(page, "roster-columns")
    page.get_by_label("“姓名”在您的文件里是哪一列").select_option("人名")
    page.get_by_role("button", name="按此重新检查").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("名单没有问题，可以导入")
    page.get_by_label("评审结束日期").fill("2019-10-25")
    keep(page, "roster-clean")
    page.get_by_role("button", name="导入这份名单").dblclick()
    expect(page.get_by_role("heading", level=1)).to_have_text("名单已导入")
    keep(page, "roster-taken")
    page.get_by_role("link", name="到批次页办理公示").click()


def of_others(text):
    """The roster with other people's numbers: a demo has taken in those of the file."""
    return re.sub(r"\b(150499\d{8})(\d{3})[0-9X]", lambda found: numbered(found[1] + f"{(int(found[2]) + 500) % 1000:03}"), text)


def numbered(first):
    """A number with its check character (GB 11643)."""
    weights = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
    return first + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(first, weights)) % 11]


def send(page, text):
    page.get_by_label("名单文件").set_input_files({"name": "松山.csv", "mimeType": "text/csv", "buffer": text.encode()})
    page.get_by_role("button", name="上传并检查").click()


def batch(page):
    """The batch, a paper with something missing, publicity opened with a double click, closing refused."""
    keep(page, "batch")
    page.get_by_role("link", name="评审实施方案").click()
    page.get_by_label("文号", exact=True).fill("评方〔2019〕1号")
    page.get_by_role("button", name="登记").click()
    expect(page.get_by_label("文号", exact=True)).to_have_value("评方〔2019〕1号")
    keep(page, "batch-paper-wrong", expected="422")
    page.get_by_role("link", name="返回批次").click()
    page.get_by_role("link", name="开始公示").click()
    page.get_by_label("受理举报的电话或地址").fill("0476-8330000 职称科")
    page.get_by_role("button", name="开始公示").click()
    expect(page.get_by_text("最早可截止")).to_be_visible()
    keep(page, "batch-in-publicity")
    page.get_by_role("link", name="结束公示").click()
    page.get_by_role("button", name="结束公示").click()
    expect(page.get_by_role("alert")).to_contain_text("公示不足 5 个工作日")
    keep(page, "batch-closing-early", expected="422")
    page.get_by_role("link", name="批次", exact=True).click()
    keep(page, "batches")
    page.get_by_role("cell", name="公示中").wait_for()
    page.locator("tbody a").first.click()


def on_a_phone(browser, desk, address):
    """The same session on a phone's screen."""
    context = browser.new_context(**PHONE, storage_state=desk.storage_state())
    page = opened(context, address)
    keep(page, "batch-phone")
    context.close()


if __name__ == "__main__":
    main()
