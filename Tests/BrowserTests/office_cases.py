"""Two people of an issuing body after issue, in a real browser over the running programs, the press at work beside them.

office_cases.py OFFICE-URL SITE-URL CODE CODE NUMBER...    CODE: activation codes of the two; NUMBER: certificates of theirs.
With PICTURES=yes pictures go to test-output/office. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import sys
import time

from office import DESK, FOLDER, PASSWORD, PHONE, expect, keep, opened, sync_playwright, timed
from pictures import picture

# The machine's own day in China.
TODAY = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 8 * 3600))


def main():
    base, site, first, second, *numbers = sys.argv[1:]
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        contexts = [browser.new_context(**DESK) for _ in range(2)]
        one, two = (at_work(context, base, code) for context, code in zip(contexts, (first, second)))
        code = corrected(one, two, base, numbers[0])
        replaced(contexts[0], site, code)
        revoked(one, two, base, numbers[1])
        restored(one, two, base, numbers[1])
        suspended(one, two, base, numbers[1])
        many(one, two, base, numbers[2:])
        on_a_phone(browser, contexts[0], base, numbers[0])
        browser.close()


def at_work(context, base, code):
    page = opened(context, base + "/activate")
    page.get_by_label("一次性的码").fill(code)
    page.get_by_label("设置密码").fill(PASSWORD)
    page.get_by_label("再输入一次").fill(PASSWORD)
    page.get_by_role("button", name="下一步").click()
    secret = page.locator("dd.secret").inner_text().replace(" ", "")
    page.get_by_label("动态码", exact=True).fill(timed(secret, 0))
    page.get_by_role("button", name="启用并登录").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("工作台")
    return page


def found(page, base, number):
    page.goto(base + "/office/certificates")
    page.get_by_label("证书编号或查验码").fill(number)
    page.get_by_role("button", name="查找").click()
    expect(page.get_by_role("heading", name="倒查")).to_be_visible()
    assert number in page.url and "?" not in page.url


def corrected(one, two, base, number):
    """Looked up; wrong input; the page that names the effect; without evidence refused; by a second person; signed."""
    one.get_by_role("link", name="证书", exact=True).click()
    keep(one, "certificates")
    one.get_by_label("证书编号或查验码").fill("1504002019Z999999")
    one.get_by_role("button", name="查找").click()
    one.get_by_role("alert").get_by_text("没有查到这张证书").wait_for()
    keep(one, "certificates-none", expected="422")
    found(one, base, number)
    keep(one, "certificate")
    identity = one.locator("dt", has_text="身份证号").locator("xpath=following-sibling::dd").inner_text()
    assert identity.startswith("****************") and len(identity) == 18, identity
    code = one.locator("dt", has_text="查验码").locator("xpath=following-sibling::dd").inner_text()
    name = one.locator("dt", has_text="姓名").first.locator("xpath=following-sibling::dd").inner_text()
    one.get_by_role("link", name="提出更正").click()
    one.get_by_role("button", name="下一步：核对").click()
    keep(one, "case-form-wrong", expected="422")
    one.get_by_label("事由").fill("姓名录入有误")
    one.get_by_label("决定文号").fill("赤人社改〔2026〕1号")
    one.get_by_label("文件日期").fill(TODAY)
    one.get_by_label("姓名", exact=True).fill(name + "•")
    one.get_by_role("button", name="下一步：核对").click()
    expect(one.get_by_label("姓名", exact=True)).to_have_attribute("aria-invalid", "true")
    expect(one.get_by_label("事由")).to_have_value("姓名录入有误")
    keep(one, "case-form-name", expected="422")
    one.get_by_label("姓名", exact=True).fill("王小花" if name != "王小花" else "王小草")
    one.get_by_role("button", name="下一步：核对").click()
    expect(one.get_by_text("扫码查验将显示“已换发新证”")).to_be_visible()
    keep(one, "case-confirm")
    one.get_by_role("button", name="提出，交第二人确认").click()
    expect(one.get_by_role("alert")).to_contain_text("没有选择文件")
    keep(one, "case-confirm-wrong", expected="422")
    file = {"name": "户口本.pdf", "mimeType": "application/pdf", "buffer": b"%PDF"}
    one.get_by_label("证明材料").set_input_files(file)
    one.get_by_role("button", name="提出，交第二人确认").dblclick()
    expect(one.get_by_text("已提出，等待发证机关的另一人确认。")).to_be_visible()
    keep(one, "case-proposed")
    expect(one.get_by_role("link", name="确认", exact=True)).to_have_count(0)
    with one.expect_download() as download:
        one.get_by_role("link", name="户口本.pdf").click()
    assert download.value.suggested_filename == "户口本.pdf"
    address = one.url.split("?")[0]
    confirmed(two, base, address)
    signed(two, address)
    keep(two, "case-signed")
    found(one, base, number)
    expect(one.get_by_text("第 2 版")).to_be_visible()
    keep(one, "certificate-replaced")
    return code


def confirmed(page, base, address):
    """By the second person, with a double click; the step again, from its own page, is refused."""
    page.goto(base + "/office/cases")
    expect(page.get_by_role("heading", name="办理中")).to_be_visible()
    page.goto(address)
    page.get_by_role("link", name="确认", exact=True).click()
    step = page.url
    page.get_by_role("button", name="确认，立即生效").dblclick()
    expect(page.get_by_text("已确认").first).to_be_visible()
    page.goto(step)
    page.get_by_role("button", name="确认，立即生效").click()
    expect(page.get_by_role("alert")).to_contain_text("案件当前为“已确认”")
    keep(page, "case-step-again", expected="422")


def signed(page, address):
    """The press takes some moments."""
    for _ in range(300):
        page.goto(address)
        if page.get_by_text("已签发。").count():
            return
        time.sleep(0.2)
    raise AssertionError("the press did not sign the new version: " + page.locator(".effect").inner_text())


def replaced(context, site, code):
    page = context.new_page()
    page.goto(f"{site}/c/{code}")
    expect(page.get_by_text("号证书替代")).to_be_visible()
    picture(page, FOLDER / "public-replaced.png")
    page.close()


def proposed(page, base, number, kind, document):
    found(page, base, number)
    page.get_by_role("link", name="提出" + kind, exact=True).click()
    page.get_by_label("事由").fill("经核查属实")
    page.get_by_label("决定文号").fill(document)
    page.get_by_label("文件日期").fill(TODAY)
    if kind == "撤销":
        page.get_by_label("责任单位").fill("某中学")
        page.get_by_label("责任审核人").fill("张某\n李某")
    page.get_by_role("button", name="下一步：核对").click()
    keep(page, f"case-confirm-{kind}")
    page.get_by_role("button", name="提出，交第二人确认").click()
    expect(page.get_by_text("已提出，等待发证机关的另一人确认。")).to_be_visible()
    return page.url.split("?")[0]


def taken(page, address, step, button, statement):
    page.goto(address)
    page.get_by_role("link", name=step, exact=True).click()
    page.locator("textarea").fill(statement)
    page.get_by_role("button", name=button).click()
    expect(page.get_by_role("status")).to_be_visible()


def revoked(one, two, base, number):
    """Not before the holder was told and heard; then with the ban, and who answers for it."""
    address = proposed(one, base, number, "撤销", "赤人社撤〔2026〕1号")
    two.goto(address)
    two.get_by_role("link", name="确认", exact=True).click()
    expect(two.get_by_text("同时记入失信黑名单")).to_be_visible()
    two.get_by_role("button", name="确认，立即生效").click()
    expect(two.get_by_role("alert")).to_contain_text("尚未告知")
    keep(two, "case-step-unheard", expected="422")
    taken(two, address, "告知本人", "登记已告知", "已送达告知书")
    taken(two, address, "记录陈述申辩", "保存陈述申辩", "本人未提出异议")
    taken(two, address, "确认", "确认，立即生效", "")
    expect(two.get_by_text("张某、李某")).to_be_visible()
    keep(two, "case-revoked")


def restored(one, two, base, number):
    address = proposed(one, base, number, "恢复效力", "赤政复决〔2026〕1号")
    taken(two, address, "确认", "确认，立即生效", "")
    found(one, base, number)
    expect(one.locator("dd", has_text="有效").first).to_have_text("有效")
    keep(one, "certificate-restored")


def suspended(one, two, base, number):
    """Where the rules allow it: with a last day, not beyond the days allowed, ended sooner by another case."""
    found(one, base, number)
    one.get_by_role("link", name="提出暂停使用", exact=True).click()
    keep(one, "case-suspension")
    one.get_by_label("事由").fill("举报核实中")
    one.get_by_label("决定文号").fill("赤人社停〔2026〕1号")
    one.get_by_label("文件日期").fill(TODAY)
    one.get_by_label("暂停截止日期").fill(day_after(400))
    one.get_by_role("button", name="下一步：核对").click()
    expect(one.get_by_label("暂停截止日期")).to_have_attribute("aria-invalid", "true")
    keep(one, "case-suspension-too-long", expected="422")
    one.get_by_label("暂停截止日期").fill(day_after(10))
    one.get_by_role("button", name="下一步：核对").click()
    keep(one, "case-suspension-confirm")
    one.get_by_role("button", name="提出，交第二人确认").click()
    expect(one.get_by_text("已提出，等待发证机关的另一人确认。")).to_be_visible()
    taken(two, one.url.split("?")[0], "确认", "确认，立即生效", "")
    found(one, base, number)
    expect(one.locator("dd", has_text="暂停").first).to_be_visible()
    keep(one, "certificate-suspended")
    address = proposed(one, base, number, "恢复使用", "赤人社恢〔2026〕1号")
    taken(two, address, "确认", "确认，立即生效", "")


def day_after(days):
    return time.strftime("%Y-%m-%d", time.gmtime(time.time() + 8 * 3600 + days * 86400))


def many(one, two, base, numbers):
    """A list with what is no number, one twice and one of another body; the second person tells and hears the
    holders of the rest and confirms them at once."""
    one.goto(base + "/office/cases")
    one.get_by_role("link", name="批量撤销或注销").click()
    one.get_by_label("事项").select_option("cancelled")
    one.get_by_label("事由").fill("误发")
    one.get_by_label("决定文号").fill("赤人社注〔2026〕1号")
    one.get_by_label("文件日期").fill(TODAY)
    one.get_by_role("button", name="下一步：逐张核对").click()
    expect(one.get_by_role("alert")).to_contain_text("清单里没有可以提出的证书")
    keep(one, "case-list-empty", expected="422")
    one.get_by_label("证书编号", exact=True).fill("\n".join([*numbers, "不是编号", numbers[0]]))
    one.get_by_role("button", name="下一步：逐张核对").click()
    expect(one.get_by_text(f"可以提出 {len(numbers)} 张；2 张有问题")).to_be_visible()
    keep(one, "case-list")
    one.get_by_role("button", name="提出可以提出的").dblclick()
    expect(one.get_by_role("heading", level=1)).to_contain_text(f"{len(numbers)} 件")
    address = one.url
    taken(two, address, "告知本人", "登记已告知", "已送达告知书")
    taken(two, address, "记录陈述申辩", "保存陈述申辩", "本人未提出异议")
    two.goto(address)
    two.get_by_role("link", name="确认", exact=True).click()
    for number in numbers:
        expect(two.locator("ul.listed li", has_text=number)).to_be_visible()
    keep(two, "case-group-confirm")
    two.get_by_role("button", name="确认，立即生效").click()
    expect(two.get_by_text(f"办理了 {len(numbers)} 件。")).to_be_visible()
    keep(two, "case-group")


def on_a_phone(browser, desk, base, number):
    context = browser.new_context(**PHONE, storage_state=desk.storage_state())
    for name, path in [
        ("certificate", f"/office/certificates/{number}"),
        ("cases", "/office/cases"),
        ("case-lists", "/office/case-lists"),
    ]:
        page = opened(context, base + path)
        keep(page, f"{name}-phone")
        page.close()
    context.close()


main()
