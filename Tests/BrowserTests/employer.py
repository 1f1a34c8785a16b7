"""The employer's check as people do it, in a real browser over the running programs.

employer.py check BASE-URL DATA KEPT     code, verdict, questions, receipt, list; what is downloaded goes to KEPT
employer.py later BASE-URL DATA KEPT     a day later: the receipts are verified by upload
With PICTURES=yes pictures go to test-output/employer. Exit code 1 and a traceback at the first thing that is not as it should be.
"""

import csv
import hashlib
import pathlib
import sqlite3
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from PIL import Image
from patience import download, got
from playwright.sync_api import expect, sync_playwright
from printing import printed
from pictures import picture
from views import as_others_see_it

FOLDER = pathlib.Path("test-output/employer")
expect.set_options(timeout=30_000)
AXE = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


def main():
    step, base, data, kept = sys.argv[1], sys.argv[2], sys.argv[3], pathlib.Path(sys.argv[4])
    FOLDER.mkdir(parents=True, exist_ok=True)
    kept.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        (check if step == "check" else later)(browser, base, data, kept)
        browser.close()


def context(browser, phone=True, scripts=True):
    size = {"width": 390, "height": 844} if phone else {"width": 1366, "height": 768}
    return browser.new_context(
        viewport=size, device_scale_factor=2 if phone else 1, is_mobile=phone, has_touch=phone, locale="zh-CN",
        java_script_enabled=scripts, accept_downloads=True,
    )


def check(browser, base, data, kept):
    people = holders(data)
    one(browser, base, people[0], kept)
    photographed(browser, base, people[1], kept)
    listed(browser, base, people, kept)
    looks(data, people[0])
    looked_by_picture(data, people[1])


def holders(data):
    store = sqlite3.connect(f"file:{data}/titlecert.sqlite?mode=ro", uri=True)
    rows = store.execute(
        """SELECT i.code, c.number, r.name, r.identity_number, r.birth_date FROM title_certificates c
        JOIN intents i ON i.order_id = c.order_id JOIN orders o ON o.id = c.order_id
        JOIN roster_rows r ON r.id = o.roster_row
        WHERE EXISTS (SELECT 1 FROM person_photos p WHERE p.person = r.person) ORDER BY c.number"""
    ).fetchall()
    assert len(rows) >= 200, len(rows)
    return rows


def grouped(code):
    return "-".join([code[:4], code[4:8], code[8:12], code[12:]])


def one(browser, base, person, kept):
    code, number, name, identity, birth = person
    for phone, scripts in ((True, True), (False, True), (True, False)):
        visit = context(browser, phone, scripts)
        page = visit.new_page()
        page.goto(base + "/")
        page.locator(".more-fields summary").first.click()
        page.fill("#asker", "某某建设集团")
        page.fill("#purpose", "项目经理任职资格审查")
        page.fill("#code", code)
        page.click("form:has(#code) button[type=submit]")
        expect(page.locator("h1")).to_have_text("真实有效")
        expect(page.locator(".sentence")).to_contain_text(f"{name}的“")
        if scripts:
            copied(visit, page, base)
        else:
            expect(page.locator(".copy button")).to_be_hidden()
        assert page.locator("img").count() == 0
        seen(page, f"result-{phone}-{scripts}", phone, scripts)
        page.fill("#number", "110101199003070134")
        page.click("form:has(#number) button[type=submit]")
        if scripts and phone:
            expect(page.locator("#number-wrong")).to_contain_text("不是：")
        page.fill("#six", identity[-8:-2])
        page.click("form:has(#six) button[type=submit]")
        expect(page.locator(".person-photo")).to_be_visible()
        year, month, day = birth.split("-")
        expect(page.locator(".person")).to_contain_text(f"{int(year)}年{int(month)}月{int(day)}日")
        assert identity not in page.content()
        seen(page, f"face-{phone}-{scripts}", phone, scripts)
        page.fill("#number", identity)
        page.click("form:has(#number) button[type=submit]")
        expect(page.locator(".answer-yes")).to_be_visible()
        page.fill("#receipt-asker", "某某建设集团")
        page.fill("#receipt-purpose", "项目经理任职资格审查")
        page.click("form:has(#receipt-asker) button[type=submit]")
        expect(page.get_by_role("link", name="下载回执（PDF）")).to_be_visible()
        seen(page, f"receipt-{phone}-{scripts}", phone, scripts)
        download(page, page.get_by_role("link", name="下载回执（PDF）"), kept / "receipt.pdf")
        visit.close()


def copied(visit, page, base):
    """The sentence goes to the clipboard by a button, and a status says so."""
    visit.grant_permissions(["clipboard-read", "clipboard-write"], origin=base)
    page.locator(".copy button").click()
    expect(page.locator(".copy [role=status]")).to_have_text("已复制")
    assert page.evaluate("navigator.clipboard.readText()") == page.locator(".sentence").text_content()


def photographed(browser, base, person, kept):
    """A print lies on a table: its photo is handed in on a phone; face, number and receipt without typing the code."""
    code, number, name, identity, _ = person
    visit = context(browser)
    page = visit.new_page()
    page.goto(f"{base}/c/{grouped(code)}")
    # A browser shows it in its own viewer; the file is what is printed.
    answer = got(visit.request, base + page.locator(".face-document a").get_attribute("href"))
    assert answer.status == 200, answer.status
    (kept / "print.pdf").write_bytes(answer.body())
    page.goto(base + "/verify")
    page.locator("form:has(#file) .more-fields summary").click()
    page.fill("#file-asker", "某某建设集团")
    page.set_input_files("#file", str(photo_of(kept / "print.pdf", kept)))
    page.click("form:has(#file) button[type=submit]")
    expect(page.locator("h1")).to_have_text("真实有效")
    expect(page.locator(".result-facts").first).to_contain_text(grouped(code))
    expect(page.locator(".sentence")).to_contain_text(f"{name}的“")
    seen(page, "photographed", True, True)
    printed(page, FOLDER / "result-print.pdf", 2)
    page.fill("#number", identity)
    page.click("form:has(#number) button[type=submit]")
    expect(page.locator(".answer-yes")).to_be_visible()
    expect(page.locator("#receipt-asker")).to_have_value("某某建设集团")
    page.click("form:has(#receipt-asker) button[type=submit]")
    expect(page.get_by_role("link", name="下载回执（PDF）")).to_be_visible()
    download(page, page.get_by_role("link", name="下载回执（PDF）"), kept / "photographed.pdf")
    visit.close()


def photo_of(document, kept):
    """The first page as a phone sees it: slanted, on something grey, as JPEG."""
    subprocess.run(["pdftoppm", "-r", "170", "-f", "1", "-l", "1", "-png", "-singlefile", document, kept / "print"], check=True)
    sheet = Image.open(kept / "print.png").convert("RGB")
    slanted = sheet.rotate(4, resample=Image.Resampling.BICUBIC, expand=True, fillcolor=(112, 108, 101))
    slanted.save(kept / "photo.jpg", quality=80)
    return kept / "photo.jpg"


def listed(browser, base, people, kept):
    visit = context(browser, phone=False)
    page = visit.new_page()
    rows = [[grouped(code), "", ""] for code, *_ in people[:190]]
    rows += [["", number, name] for _, number, name, *_ in people[190:193]]
    rows += [["", people[0][1], "王五六"], ["", "1504002019Z999999X", "王五六"], ["K7QW-3M9D", "", ""],
             ["", people[1][1], "=1+1"], ["nonsense", "", ""], ["", people[2][1], "赵六"], ["", people[3][1], "钱七"]]
    file = kept / "list.csv"
    with file.open("w", encoding="utf-8-sig", newline="") as out:
        csv.writer(out).writerows([["查验码", "证书编号", "姓名"]] + rows)
    page.goto(base + "/verify")
    page.get_by_role("link", name="批量查验：上传名单").click()
    seen(page, "list-form", False, True)
    page.set_input_files("#file", str(file))
    page.fill("#file-asker", "某某建设集团")
    page.click("form:has(#file) button[type=submit]")
    expect(page.locator("h1")).to_have_text("查验完成")
    seen(page, "list", False, True)
    expect(page.locator("tbody tr")).to_have_count(7)
    printed(page, FOLDER / "list-print.pdf", 2)
    download(page, page.get_by_role("link", name="下载结果（csv）"), kept / "result.csv")
    download(page, page.get_by_role("link", name="下载结果（xlsx）"), kept / "result.xlsx")
    download(page, page.get_by_role("link", name="下载汇总回执（PDF）"), kept / "list.pdf")
    with (kept / "result.csv").open(encoding="utf-8-sig", newline="") as result:
        lines = list(csv.DictReader(result))
    assert len(lines) == 200
    assert sum(line["结论代码"] == "valid" for line in lines) == 193
    assert {line["结论代码"] for line in lines[193:]} == {"not_found", "unreadable"}
    assert all(not line["登记姓名"] for line in lines[193:])
    assert lines[196]["姓名"] == "'=1+1"
    visit.close()


def looks(data, person):
    """The book has each way of the story, with who asked."""
    book = sqlite3.connect(f"file:{data}/look-ups.sqlite?mode=ro", uri=True)
    rows = book.execute("SELECT way, asker, outcome FROM look_ups WHERE number = ?", [person[1]]).fetchall()
    assert ("code", "某某建设集团", "valid") in rows, rows
    assert ("receipt", "某某建设集团", "valid") in rows, rows
    assert ("face", "某某建设集团", "matched") in rows and ("number", "某某建设集团", "differs") in rows, rows
    assert ("list", "某某建设集团", "valid") in rows, rows


def looked_by_picture(data, person):
    book = sqlite3.connect(f"file:{data}/look-ups.sqlite?mode=ro", uri=True)
    rows = book.execute("SELECT way, asker, outcome FROM look_ups WHERE number = ?", [person[1]]).fetchall()
    for way, outcome in (("picture", "valid"), ("number", "matched"), ("receipt", "valid")):
        assert (way, "某某建设集团", outcome) in rows, rows


def later(browser, base, data, kept):
    visit = context(browser)
    for file in ("receipt.pdf", "photographed.pdf", "list.pdf"):
        page = visit.new_page()
        page.goto(base + "/verify")
        page.set_input_files("#file", str(kept / file))
        page.click("form:has(#file) button[type=submit]")
        expect(page.locator("h1")).to_have_text("回执真实")
        expect(page.locator(".verdict-kind")).to_contain_text("查验回执")
        expect(page.locator("main")).to_contain_text("某某建设集团")
        seen(page, f"later-{file}", True, True)
        if file == "list.pdf":
            digest = hashlib.sha256((kept / "result.csv").read_bytes()).hexdigest()
            expect(page.locator("main")).to_contain_text(digest)
        page.close()
    visit.close()


def seen(page, name, phone, scripts):
    picture(page, FOLDER / f"{name}.png")
    wide = page.evaluate("document.documentElement.scrollWidth") if scripts else 0
    assert wide <= (390 if phone else 1366), f"{name}: {wide} wide"
    if scripts:
        accessible(page, name)
        as_others_see_it(page, FOLDER / f"{name}.png", 4, lambda: accessible(page, f"{name} 320 dark"))


def accessible(page, name):
    found = Axe().run(page, options=AXE).response["violations"]
    assert not found, f"{name}: {[(v['id'], [n['html'] for n in v['nodes']][:3]) for v in found]}"


main()
