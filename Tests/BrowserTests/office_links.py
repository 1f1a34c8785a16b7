"""Pages of the office that need a chain of several links, a case, a conversion, an external approval, a list that takes long,
a ban that waits or stands.

office_links.py OFFICE-URL SITE-URL CLOCK-FILE CERTIFICATES NAME=CODE...
CERTIFICATES: lines of `certificates --json`; NAME: clerk, city, second, third; CODE: the account's activation code.
Before each of acceptance, approval, case and conversion another person signs. With PICTURES=yes pictures go to test-output/office. Exit code 1
and a traceback at the first thing that is not as it should be.
"""

import json
import pathlib
import re
import sys
import time
import zipfile

import office_places as places
from conversion_cases import STATED, pdf, picture
from office import FOLDER, expect, keep, sync_playwright
from office_batches import numbered
from office_people import Clock, Person, fill, send, took
from office_phone import name, on_a_phone

OFFICE, SITE, CLOCK, CERTIFICATES = sys.argv[1:5]
CODES = dict(pair.split("=") for pair in sys.argv[5:])
LOGINS = {"clerk": "zhou.ping", "city": "wang.min", "second": "ha.si", "third": "tie.mu"}
NAMES = {"ha.si": "哈斯"}
# A batch whose certificates are being made asks again by itself.
STILL = "?watch=off"
UNSIGNED = "还缺“审核”环节的签署"
LATE = "2019-11-05"
# Certificates are issued at the machine's own time.
ISSUED = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 32 * 3600))
HERE = [
    "oneCase", "caseStep", "caseGroup", "caseGroupStep", "chainLink", "signing", "batchExternal", "judgedApproval",
    "conversion", "conversionStep", "outsideBan", "liftBan", "banLifting",
]
met = set()


def main():
    FOLDER.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path="/usr/bin/chromium-headless-shell", args=["--no-sandbox"])
        clock = Clock(CLOCK)
        clock.set("2019-10-28 09:00")
        clerk = person(browser, clock, "clerk")
        batch = places.taken_in(clerk)
        places.publicised(clerk, batch, SITE)
        clock.set(f"{LATE} 09:00")
        places.ready_to_file(clerk, batch)
        places.sent(clerk, places.packed(clerk, batch))
        city, second, third = (person(browser, clock, each) for each in ("city", "second", "third"))
        accepted(batch, city, second, third)
        external(approved(city, second, third), city)
        long_list(city)
        ban(city, third)
        conversion(city, second, third)
        clock.set(f"{ISSUED} 09:00")
        one_case(city, second, third)
        group(city, second, third)
        for each in (clerk, city, second, third):
            look(each, "/office")
        browser.close()
        missing = [path for path in routes() if not any(path.fullmatch(place) for place in met)]
        assert not missing, missing
        print(f"{len(met)} pages: {' '.join(sorted(met))}")


def routes():
    """The pages that the walk leaves to this script."""
    source = pathlib.Path("Sources/TitleServer/Office/Addresses/OfficeRoute.swift").read_text()
    found = dict(re.findall(r'case (\w+) = "(/office[^"]*)"', source))
    return [re.compile(re.sub(r"\{\w+\}", "[^/]+", found[route])) for route in HERE]


def person(browser, clock, who):
    return Person(browser, OFFICE, clock, LOGINS[who], CODES[who])


def look(somebody, place, answer=None):
    """At a desk, on a phone, on the smallest screen: axe finds nothing, nothing is too wide, nothing weighs 100 kB."""
    page = somebody.at(place)
    path = place.split("?")[0]
    assert somebody.place == path, (place, page.url)
    shown = page.get_by_role("heading", level=1)
    expect(shown).to_be_visible()
    keep(page, name(path))
    on_a_phone(somebody, OFFICE, [place], answer)
    met.add(path)
    return page


def refused(page, sentence, form=0):
    send(page, form)
    expect(page.get_by_role("alert")).to_contain_text(sentence)
    keep(page, name(page.url.removeprefix(OFFICE)) + "-refused", expected="422")


def signed(signing, first, signer):
    """Who began signs nothing; another person does, once."""
    look(first, signing)
    assert first.page.locator("main form button[type=submit]").count() == 0, signing
    took(look(signer, signing))
    expect(signer.page.get_by_role("status")).to_have_text("已签署。")
    look(signer, signing)
    expect(signer.page.locator("main")).to_contain_text(NAMES[signer.login])


def accepted(batch, city, second, third):
    took(city.at(batch + "/receipt"))
    number = {"number": "赤人社备〔2019〕31号", "date": LATE}
    fill(third.at(batch + "/acceptance"), number)
    refused(third.page, UNSIGNED)
    signing = batch + "/signing/accept-filing"
    took(look(second, signing))
    look(second, signing)
    expect(second.page.locator("main")).to_contain_text("哈斯")
    fill(look(third, batch + "/acceptance"), number)
    took(third.page)
    look(third, batch + STILL)


def approved(city, second, third):
    """The region's document; the batch of its list."""
    entry = places.approval(city)
    look(city, entry)
    refused(look(third, entry), UNSIGNED)
    signed(entry.replace("/approvals/", "/signing/confirm-approval/"), city, second)
    took(third.at(entry))
    assert "/batches/" in third.place, third.page.url
    return third.place


def external(batch, city):
    """The region has no key here: its own certificates are kept."""
    page = look(city, batch + "/external")
    fill(page, {"line": 2, "certificate-number": "内高2019-0001", "file": pdf("自治区证书")})
    took(page)
    page = look(city, batch + STILL)
    assert page.locator("a[href*='/external/']").count() == 1


def long_list(city):
    """Sixty thousand people take longer to judge than a page waits; then a button keeps document and list."""
    page = city.at("/office/approvals/add")
    fill(page, {"number": "内人社职核〔2019〕300号", "date": "2019-11-04", "review-end": "2019-10-25"})
    fill(page, {"handed-in": "2019-07-11", "document": pdf("批文"), "list": many()})
    send(page)
    place = city.place
    assert "/approvals/judged/" in place, (place, page.inner_text("main")[:500])
    city.context.route("**/approvals/judged/**", still)
    look(city, place, still)
    while page.get_by_role("progressbar").count():
        page.wait_for_timeout(1000)
        page.goto(OFFICE + place)
    look(city, place)
    assert page.locator("main form").count() == 1, page.inner_text("main")[:500]


def ban(city, third):
    """Another body's, of somebody new here: entered by one, confirmed by another; then lifted in the same way."""
    fill(look(city, "/office/bans"), {
        "name": "李四", "identity": numbered("15049919800101001"), "document": "通人社失信〔2019〕4号", "date": "2019-11-01",
        "body": "通辽市人力资源和社会保障局", "proof": pdf("决定"),
    })
    took(city.page)
    decided(third, links(city.page, "/office/bans/")[0])
    place = links(third.page, "/office/bans/")[0]
    assert place.endswith("/lifting"), place
    fill(look(city, place), {"document": "通人社复〔2019〕1号", "date": "2019-11-04", "reason": "经复议撤销原决定"})
    took(city.page)
    decided(third, links(city.page, "/office/ban-liftings/")[0])
    expect(third.page.locator("main")).to_contain_text("移出失信黑名单")
    assert not links(third.page, "/office/bans/"), third.place


def decided(somebody, place):
    """Confirmed on its page, which leads to the file that proves the ban."""
    page = look(somebody, place)
    assert page.locator("main a[href$='/proof']").count() == 1, place
    fill(page, {"decision": "confirm"})
    took(page)
    assert somebody.place.startswith("/office/integrity/"), somebody.place


def still(route):
    """The page as it is, without asking again by itself."""
    answer = route.fetch()
    headers = {key: value for key, value in answer.headers.items() if key != "refresh"}
    route.fulfill(response=answer, headers=headers)


def many():
    """The demo's seniors with numbers of three other areas that no county has, of the same days and sexes, as a csv."""
    sheet = zipfile.ZipFile(places.SENIOR).read("xl/worksheets/sheet1.xml").decode()
    rows = [cells(row) for row in re.findall(r"<row .*?</row>", sheet, re.S)]
    lines = [rows[0]]
    for area in ("150496", "150497", "150498"):
        for step in range(500):
            for row in rows[1:]:
                lines.append([str(len(lines)), *row[1:5], other(row[5], area, 2 * step), *row[6:]])
    content = "\r\n".join(",".join(line) for line in lines)
    return {"name": "高级.csv", "mimeType": "text/csv", "buffer": content.encode()}


def cells(row):
    found = re.findall(r"<c [^>]*?(?:/>|>(.*?)</c>)", row, re.S)
    return [re.sub(r"<[^>]+>", "", text) for text in found]


def other(number, area, step):
    return numbered(area + number[6:14] + f"{(int(number[14:17]) + step) % 1000:03}")


def certificates():
    """Numbers of certificates that the city issued."""
    lines = [json.loads(line) for line in pathlib.Path(CERTIFICATES).read_text().splitlines() if line.startswith("{")]
    return [line["number"] for line in lines if line["number"].startswith("150400")]


def proposed(city, number, kind, document):
    page = look(city, f"/office/certificates/{number}/propose/{kind}")
    fill(page, {"ground": "经核查属实", "document": document, "document-date": ISSUED})
    send(page)
    keep(page, f"links-{kind}-confirm")
    page.get_by_role("button", name="提出，交第二人确认").click()
    expect(page.get_by_text("已提出，等待发证机关的另一人确认。")).to_be_visible()
    return city.place


def one_case(city, second, third):
    """A revocation: told, heard, signed as it stands then, confirmed by a third person."""
    number = certificates()[0]
    page = look(city, f"/office/certificates/{number}")
    expect(page.locator("main")).to_contain_text("试验职业资格")
    page.get_by_role("link", name="到批次页").click()
    expect(page.get_by_role("heading", name="谁在何时办理")).to_be_visible()
    case = proposed(city, number, "revoked", "赤人社撤〔2019〕1号")
    for somebody in (city, second):
        for step in links(look(somebody, case), case + "/steps/"):
            look(somebody, step)
    for step in ("notify", "hear"):
        page = second.at(f"{case}/steps/{step}")
        fill(page, {"statement": "已送达，本人未提出异议"})
        took(page)
    refused(look(third, case + "/steps/confirm"), UNSIGNED)
    signed(case.replace("/cases/", "/signing/confirm-case/"), city, second)
    refused(second.at(case + "/steps/confirm"), "须由不同的人")
    took(third.at(case + "/steps/confirm"))
    look(third, case)


def group(city, second, third):
    """Three cancellations of one list: signed at one page with one press, each in its own name; confirmed at one."""
    page = look(city, "/office/case-lists")
    numbers = certificates()[1:4]
    fill(page, {"kind": "cancelled", "numbers": "\n".join(numbers), "ground": "误发", "document": "赤人社注〔2019〕1号"})
    fill(page, {"document-date": ISSUED})
    send(page)
    page.get_by_role("button", name="提出可以提出的").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("3 件")
    place = city.place
    look(city, place)
    assert city.page.locator(f"a[href='{place}/steps/sign']").count() == 0
    for step in ("notify", "hear"):
        page = second.at(f"{place}/steps/{step}")
        fill(page, {"statement": "已送达，本人未提出异议"})
        took(page)
    took(look(third, place + "/steps/confirm"))
    expect(third.page.get_by_role("status")).to_contain_text("办理了 0 件；3 件未能办理")
    expect(third.page.locator("tbody")).to_contain_text(UNSIGNED)
    look(second, place)
    page = look(second, place + "/steps/sign")
    for number in numbers:
        expect(page.locator("ul.listed li", has_text=number)).to_be_visible()
    page.get_by_role("button", name="签署这 3 件").dblclick()
    expect(page.get_by_role("status")).to_have_text("办理了 3 件。")
    keep(page, "links-group-signed")
    for step in links(look(third, place), place + "/steps/"):
        look(third, step)
    took(third.at(place + "/steps/confirm"))
    expect(third.page.get_by_role("status")).to_have_text("办理了 3 件。")
    third.page.locator("tbody a").first.click()
    look(second, third.place.replace("/cases/", "/signing/confirm-case/"))
    expect(second.page.locator("main")).to_contain_text("哈斯")


def conversion(city, second, third):
    """An engineer from another province; taken and decided by one, signed by the second, confirmed by the third."""
    page = city.at("/office/conversions/add")
    fill(page, {
        "origin": "province", "way": "transfer", "holder": "张三", "identity": "11010519491231002X", "area": "150400",
        "employer": "赤峰市某设计院", "applied-on": "2019-11-04", "original-number": "鲁工中字第88号",
        "original-issuer": "山东省人力资源和社会保障厅", "file": picture("张三"),
    })
    took(page)
    case = city.place
    steps(city, case)
    for kind, file in (STATED | {"committee-authorisation": "授权文件.pdf"}).items():
        taken(city, case, "evidence", {"kind": kind, "file": pdf(file)})
    for part, values in (("complete", {}), ("check", ORIGINAL), ("map", {})):
        look(city, f"{case}/steps/{part}")
        taken(city, case, part, values)
        steps(city, case)
    decision = {"outcome": "convert", "number": "赤人社换〔2019〕1号", "date": LATE, "ground": "符合十六(二)规定"}
    taken(city, case, "decide", decision)
    steps(third, case)
    refused(look(third, case + "/steps/confirm"), UNSIGNED)
    signed(case.replace("/conversions/", "/signing/confirm-conversion/"), city, second)
    taken(third, case, "confirm", {})
    look(third, case)
    look(city, "/office/conversions")


ORIGINAL = {
    "original.committee": "山东省工程系列中级评审委员会", "original.authorised-by": "山东省人力资源和社会保障厅",
    "original.obtained": "review", "original.series": "工程系列", "original.title": "工程师",
    "original.rank": "intermediate", "original.specialty": "机械", "original.qualified-on": "2015-12-01",
    "original.issued-on": "2016-01-10", "original.name": "张三", "original.identity-tail": "2X",
    "original.number": "鲁工中字第88号", "original.issuer": "山东省人力资源和社会保障厅", "statement": "已与原件核对",
}


def taken(somebody, case, part, values):
    page = somebody.at(f"{case}/steps/{part}")
    fill(page, values)
    took(page)
    assert somebody.place == case, somebody.place


def steps(somebody, case):
    """The case, and each step that it leads to."""
    for step in links(look(somebody, case), case + "/steps/"):
        look(somebody, step)


def links(page, start):
    found = page.eval_on_selector_all("main a[href]", "links => links.map(link => link.href)")
    paths = {link.removeprefix(OFFICE).split("?")[0] for link in found}
    return sorted(path for path in paths if path.startswith(start))


main()
