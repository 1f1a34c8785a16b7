"""Titles of another province and of the army are converted here: two installations on loopback, in a real browser.

conversion.py PROGRAMS FOLDER THERE-OFFICE THERE-SITE OFFICE SITE NAME=CODE...      NAME: one of PEOPLE; CODE: the account's
activation code. FOLDER holds there/, there.keys/, there-house/, here/, here.keys/ and stranger.keys/, stranger.trust/.
Issued there, converted here with no field typed, both verify and point to each other; revoked there, the case stops; signed by
a stranger with the same names, it is refused; a military scan whose title no table knows is decided by a person and proposed
as a new line; a title by examination is not needed; one more is applied
for over the net, without an account, and seen by its receipt. Prints the seconds of each part. Exit code 1 and a traceback at the first
thing that is not as it should be.
"""

import re
import subprocess
import sys
import time

import conversion_letters
import conversion_net
import conversion_there
from conversion_cases import STATED, TODAY, application, applied, decision, original_fields, proved, refused, scanned, step, upload
from conversion_cases import waiting
from conversion_houses import Houses
from conversion_people import FORGED, HELD, NET, OFFICER, PEOPLE, PICTURED, REVOKED, TEACHER
from office import DESK, FOLDER, expect, keep, opened, sync_playwright, timed
from office_people import Person, fill, send, took

PROGRAMS, PLACE, THERE_OFFICE, THERE, OFFICE, SITE = sys.argv[1:7]
CODES = dict(pair.split("=") for pair in sys.argv[7:])
houses = Houses(PROGRAMS, PLACE)
started = time.time()
expect.set_options(timeout=60_000)


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        people = {name: person(browser, name, code) for name, code in CODES.items()}
        tell(f"{len(people)} people at work in two installations")
        originals, codes = conversion_there.issued(houses, people)
        tell("originals issued there, one more by a stranger with the same names")
        number, case = converted(people, originals[HELD])
        tell("converted here with no field typed")
        pointing(browser, people, originals[HELD], codes[HELD], number, case)
        tell("both verify and point to each other")
        newest = reissued(browser, people, number[0], case)
        tell("reissued here, its new claim is a notice there too")
        ended(browser, people, originals[HELD], codes[HELD], newest)
        tell("the converted original revoked there: ours stays, and no further case is taken for it")
        coded(people, originals[PICTURED])
        tell("a picture of an original in force, by its code, converted")
        stopped(people, originals[REVOKED])
        pictured(people, originals[REVOKED])
        tell("revoked there, the case stops here, of the document and of a picture of it")
        forged(people, originals[FORGED])
        tell("the forged one refused, with its letter")
        gap(people)
        tell("a military scan with a mapping gap, decided by a person, proposed as a new line and accepted")
        examined(people)
        tell("a title by examination: not needed")
        conversion_net.story(browser, people, SITE, originals[NET])
        tell("applied for over the net without an account, taken with one press, completed there and converted")
        conversion_letters.on_a_phone(people["second"], {"converted": case, "list": "/office/conversions"})
        browser.close()


class RealTime:
    """The programs of this story go by the machine's clock."""

    def code(self, secret):
        return timed(secret, 0)


def person(browser, name, code):
    base = THERE_OFFICE if name.startswith("there-") else OFFICE
    found = Person(browser, base, RealTime(), PEOPLE[name], code)
    found.page.set_default_timeout(120_000)
    return found


def offered(somebody, case, outcomes):
    """The decisions that the form offers: converting is not among them while a rule speaks against it."""
    options = somebody.at(f"{case}/steps/decide").locator("select[name=outcome] option").all()
    assert [option.get_attribute("value") for option in options] == ["", *outcomes], outcomes


def typed_fields(page):
    """Fields of the original that a person would have to type."""
    return page.locator("main [name^='original.']").count()


def converted(people, original):
    """The clerk types who applies and nothing of the original; the region decides; the press signs."""
    clerk, first, second = people["clerk"], people["first"], people["second"]
    case = applied(clerk, HELD, original)
    keep(clerk.page, "conversion-applied")
    proved(clerk, case, STATED)
    page = clerk.at(f"{case}/steps/check")
    expect(page.get_by_text("查验通过：签名有效，签发地状态有效")).to_be_visible()
    assert typed_fields(page) == 0 and page.locator("textarea").count() == 0
    keep(page, "conversion-check")
    took(page)
    expect(page.get_by_text(re.compile("已在线查询；列表签发于 .+，距今 [0-9]+ 分钟"))).to_be_visible()
    step(clerk, case, "map", {})
    expect(page.get_by_text("可以核准换发")).to_be_visible()
    expect(page.get_by_text("内蒙古自治区人力资源和社会保障厅").first).to_be_visible()
    refused(people["city"], case, "decide", decision("convert", "赤人社换〔2026〕1号"), "内蒙古自治区人力资源和社会保障厅")
    keep(people["city"].page, "conversion-other-body", expected="422")
    offered(first, case, ["convert", "refuse"])
    waiting(first, "换证待决定", HELD)
    step(first, case, "decide", decision("convert", "内人社换〔2026〕6号"))
    refused(first, case, "confirm", {}, "须由不同的人办理")
    waiting(second, "换证待复核", HELD)
    step(second, case, "confirm", {})
    houses.press("here")
    page = clerk.at(case)
    expect(page.get_by_role("link", name="换证通知（签名数据，送原发证机关）")).to_be_visible()
    keep(page, "conversion-converted")
    return houses.numbers("here")[HELD], case


def pointing(browser, people, original, old_code, new, case):
    """The new one names the old one; the notice is taken there, and the old one names the new one and stays valid."""
    number, code = new
    with people["clerk"].page.expect_download() as download:
        people["clerk"].page.get_by_role("link", name="换证通知（签名数据，送原发证机关）").click()
    download.value.save_as(f"{PLACE}/notice.cose")
    page = people["there-revoke"].at("/office/conversions")
    page.get_by_role("link", name="登记换证通知").click()
    keep(page, "conversion-notice-form")
    fill(page, {"notice": upload("错.cose", "application/cose", b"\x01")})
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("没有登记")
    keep(page, "conversion-notice-wrong", expected="422")
    page = people["there-revoke"].at("/office/conversions/notices")
    fill(page, {"notice": f"{PLACE}/notice.cose"})
    took(page)
    expect(page.get_by_text(f"新证书编号 {number}")).to_be_visible()
    keep(page, "conversion-noted")
    case_row = "SELECT r.batch, c.taken_by FROM conversion_rows r JOIN conversion_cases c ON c.id = r.conversion_case"
    houses.photograph("here", [HELD], case_row)
    houses.document("here", number, "converted.pdf")
    face = subprocess.run(["pdftotext", f"{PLACE}/converted.pdf", "-"], check=True, capture_output=True, text=True).stdout
    assert "关联证照" in face and houses.numbers("there")[HELD][0] in face.replace("\n", ""), face
    page = verified(browser, SITE, f"{PLACE}/converted.pdf", "真实有效")
    expect(page.locator(".face-original")).to_contain_text(houses.numbers("there")[HELD][0])
    keep(page, "conversion-verified-here")
    page = verified(browser, THERE, str(original), "真实有效")
    expect(page.get_by_text(f"新证书编号 {number}")).to_be_visible()
    page = opened(browser.new_context(**DESK), f"{THERE}/c/{old_code}")
    expect(page.get_by_text("已在内蒙古自治区人力资源和社会保障厅换证")).to_be_visible()
    expect(page.get_by_text("由原发证机关决定")).to_be_visible()
    keep(page, "conversion-verified-there")
    page = opened(browser.new_context(**DESK), f"{SITE}/c/{code}")
    expect(page.get_by_role("heading", level=1)).to_have_text("真实有效")


def noticed(people, case, number):
    """The newest version's claim, taken from the case, is registered at the origin."""
    page = people["clerk"].at(case)
    with page.expect_download() as download:
        page.get_by_role("link", name="换证通知（签名数据，送原发证机关）").click()
    download.value.save_as(f"{PLACE}/notice.cose")
    page = people["there-revoke"].at("/office/conversions/notices")
    fill(page, {"notice": f"{PLACE}/notice.cose"})
    took(page)
    expect(page.get_by_text(f"新证书编号 {number}")).to_be_visible()


def reissued(browser, people, old, case):
    """The same right under a new number, which still names the original; the old one is superseded."""
    conversion_letters.reissued(people["issuer"], people["issuer-second"], old)
    houses.press("here")
    number, code = houses.successor("here", old)
    houses.document("here", number, "reissued.pdf")
    page = verified(browser, SITE, f"{PLACE}/reissued.pdf", "真实有效")
    expect(page.locator(".face-original")).to_contain_text(houses.numbers("there")[HELD][0])
    keep(page, "conversion-reissued")
    verified(browser, SITE, f"{PLACE}/converted.pdf", "已换发新证")
    noticed(people, case, number)
    return number, code


def ended(browser, people, original, old_code, newest):
    """Its origin's revocation says nothing of ours, which rests on its own decision; nor is it converted again."""
    one, other = people["there-revoke"], people["there-second"]
    conversion_letters.revoked(one, other, houses.numbers("there")[HELD][0], "鲁人社撤〔2026〕2号")
    houses.press("there")
    page = opened(browser.new_context(**DESK), f"{THERE}/c/{old_code}")
    expect(page.get_by_role("heading", level=1)).to_have_text("已撤销（无效）")
    keep(page, "conversion-revoked-there")
    page = opened(browser.new_context(**DESK), f"{SITE}/c/{newest[1]}")
    expect(page.get_by_role("heading", level=1)).to_have_text("真实有效")
    page = people["clerk"].at("/office/conversions/add")
    fill(page, application(HELD, original))
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("同一原证书已另有换证案件")
    keep(page, "conversion-taken-twice", expected="422")


def coded(people, original):
    """A picture whose code verifies: nothing is typed; for what the code does not carry its issuer answers."""
    subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", str(original), f"{PLACE}/pictured"], check=True)
    clerk, first, second = people["clerk"], people["first"], people["second"]
    case = applied(clerk, PICTURED, f"{PLACE}/pictured.png")
    proved(clerk, case, STATED)
    page = clerk.at(f"{case}/steps/check")
    expect(page.locator("main [name^='original.'], main [name='statement']")).to_have_count(0)
    expect(page.get_by_text("由签发机关按已导入的信任名单负责").first).to_be_visible()
    page.locator("main [name='compared-page']").check()
    keep(page, "conversion-code-check")
    took(page)
    step(clerk, case, "map", {})
    step(first, case, "decide", decision("convert", "内人社换〔2026〕9号"))
    step(second, case, "confirm", {})
    houses.press("here")
    assert PICTURED in houses.numbers("here")


def verified(browser, site, file, verdict):
    page = opened(browser.new_context(**DESK), f"{site}/verify")
    page.get_by_label("证书文件", exact=True).set_input_files(file)
    page.get_by_role("button", name="上传并查验").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(verdict)
    return page


def stopped(people, original):
    """Decided here; revoked there meanwhile; at the confirmation the origin is asked again."""
    clerk, first, second = people["clerk"], people["first"], people["second"]
    case = applied(clerk, REVOKED, original)
    proved(clerk, case, STATED)
    step(clerk, case, "check", {})
    step(clerk, case, "map", {})
    step(first, case, "decide", decision("convert", "内人社换〔2026〕6号"))
    conversion_letters.revoked(people["there-revoke"], people["there-second"], houses.numbers("there")[REVOKED][0])
    houses.press("there")
    page = refused(second, case, "confirm", {}, "原证书在签发地已撤销")
    keep(page, "conversion-ended", expected="422")
    page = second.at(case)
    expect(page.get_by_text("签名有效，但在签发地已失效")).to_be_visible()
    expect(page.get_by_text("不能核准", exact=True)).to_be_visible()
    expect(page.get_by_text("缺“评委会")).to_have_count(0)
    keep(page, "conversion-stopped")
    step(second, case, "give-back", {"reason": "原证书已被签发地撤销"})
    step(first, case, "decide", decision("refuse", "内人社换〔2026〕7号", "原证书已被签发地撤销"))
    step(second, case, "confirm", {})
    expect(second.page.get_by_text("不予换发").first).to_be_visible()
    assert REVOKED not in houses.numbers("here")


def pictured(people, original):
    """A picture of the revoked original: its code says whose it is, and its state there is asked as of the document."""
    subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", str(original), f"{PLACE}/revoked"], check=True)
    clerk = people["clerk"]
    case = applied(clerk, REVOKED, f"{PLACE}/revoked.png")
    expect(clerk.page.get_by_text("签名有效，但在签发地已失效")).to_be_visible()
    expect(clerk.page.get_by_text("其根密钥指纹")).to_be_visible()
    keep(clerk.page, "conversion-pictured")
    step(clerk, case, "withdraw", {"reason": "原证书已被签发地撤销"})


def forged(people, original):
    """Signed by a stranger under the same names: nothing is taken from it, and nothing mends it."""
    clerk, first, second = people["clerk"], people["first"], people["second"]
    number, issuer = houses.numbers("there")[FORGED][0], "山东省人力资源和社会保障厅"
    case = applied(clerk, FORGED, original, original_number=number, original_issuer=issuer)
    proved(clerk, case, STATED | {"committee-authorisation": "授权文件.pdf"})
    page = clerk.at(f"{case}/steps/check")
    expect(page.get_by_text("冒用已列入名单的机关：签名或内容不符")).to_be_visible()
    assert typed_fields(page) > 10
    step(clerk, case, "check", original_fields(FORGED, number, issuer) | {"statement": "纸质件与电子文件一致"})
    page = clerk.at(case)
    expect(page.get_by_text("不能核准", exact=True)).to_be_visible()
    keep(page, "conversion-forged")
    step(clerk, case, "map", {})
    offered(first, case, ["refuse"])
    step(first, case, "decide", decision("refuse", "内人社换〔2026〕8号", "原证书的签名不是所列机关的"))
    step(second, case, "confirm", {})
    conversion_letters.letter(second, case, FOLDER / "conversion-letter.pdf")


def gap(people):
    """No line of the tables has the title: a person of the city decides with a reason; the line is proposed and accepted."""
    clerk, city, other = people["clerk"], people["city"], people["city-second"]
    fields = original_fields(OFFICER, "军职字第77号", "某军区政治部") | {
        "original.series": "军队装备保障", "original.title": "装备工程师", "original.rank": "intermediate",
        "original.committee": "某军区中级评委会", "original.authorised-by": "某军区政治部", "original.qualified-on": "2015-12-01",
        "original.issued-on": "2016-01-10", "original.specialty": "机械",
    }
    kinds = {
        "application": "申请.pdf", "present-work": "在岗.pdf", "military-authorisation": "授权.pdf",
        "demobilisation": "转业.pdf", "placement": "安置.pdf",
    }
    more = {"original_number": "军职字第77号", "original_issuer": "某军区政治部", "origin": "military", "way": "placement"}
    case = scanned(clerk, OFFICER, kinds, fields, **more)
    page = clerk.at(case)
    expect(page.get_by_text("对照表没有此项，由人决定")).to_be_visible()
    refused(clerk, case, "map", {"title": "5013"}, "理由")
    keep(clerk.page, "conversion-map-wrong", expected="422")
    step(clerk, case, "map", {"title": "5013", "reason": "装备工程师即工程系列中级"})
    keep(clerk.page, "conversion-mapped")
    step(city, case, "propose-mapping", {"legal-source": "赤人社换〔2026〕2号", "valid-from": TODAY})
    step(city, case, "decide", decision("convert", "赤人社换〔2026〕2号"))
    step(other, case, "confirm", {})
    expect(other.page.get_by_text("已核准换发").first).to_be_visible()
    page = other.at("/office")
    page.locator("tr", has_text="对照表提议待接受").get_by_role("link").click()
    page.get_by_role("button", name="接受", exact=True).click()
    expect(page.get_by_text("已接受")).to_be_visible()
    keep(page, "conversion-mappings")


def examined(people):
    """By the national examination: it counts everywhere, and nothing is issued."""
    clerk, city, other = people["clerk"], people["city"], people["city-second"]
    fields = original_fields(TEACHER, "鲁考字第9号", "山东省人力资源和社会保障厅") | {
        "original.obtained": "examination", "original.series": "经济专业人员", "original.title": "经济师",
        "original.rank": "intermediate", "original.qualified-on": "2015-11-01", "original.issued-on": "2016-03-01",
        "original.committee": "", "original.authorised-by": "",
    }
    more = {"original_number": "鲁考字第9号", "original_issuer": "山东省人力资源和社会保障厅"}
    case = scanned(clerk, TEACHER, STATED, fields, **more)
    page = clerk.at(case)
    expect(page.get_by_text("无需换证", exact=True)).to_be_visible()
    offered(city, case, ["not-needed", "refuse"])
    step(city, case, "decide", decision("not-needed", "赤人社换〔2026〕3号", "全国统考取得，全国有效"))
    step(other, case, "confirm", {})
    expect(other.page.get_by_text("无需换证").first).to_be_visible()
    keep(other.page, "conversion-not-needed")
    assert TEACHER not in houses.numbers("here")


def tell(what):
    print(f"{time.time() - started:5.1f} s  {what}", flush=True)


main()
