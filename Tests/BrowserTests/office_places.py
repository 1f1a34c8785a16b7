"""What must be there before the pages of the office can be walked: a batch under way, files handed in, an approval."""

import csv
import io
import json
import pathlib
import re
import time
import urllib.request
import zipfile

from office import DESK, opened
from office_batches import ROSTER, numbered, of_others
from office_people import fill, send, took

SENIOR = pathlib.Path("data/rosters/chifeng-2019-senior.xlsx")
NUMBER = re.compile(r"\b(150499\d{8})(\d{3})[0-9X]")
STATED = {"statement": "情况属实，无异议"}
SCAN = {"name": "扫描件.txt", "mimeType": "text/plain", "buffer": b"1"}
PAPERS = {
    "unit-publicity": {"from": "2019-07-08", "to": "2019-07-14", "count": 120, "file": SCAN, "contents-forms": True} | STATED,
    "department-publicity": {
        "from": "2019-07-22", "to": "2019-07-28", "place": "局网站", "file": SCAN, "contents-roster-by-series": True,
    } | STATED,
    "applications": {"date": "2019-07-30", "count": 120},
    "review-plan": {
        "number": "评方〔2019〕1号", "date": "2019-10-13", "from": "2019-10-23", "to": "2019-10-25", "place": "评审中心",
        "count": 120, "file": SCAN, "consent-number": "赤人社评复〔2019〕1号", "consent-date": "2019-10-15",
        "contents-application-facts": True, "contents-applicants": True, "contents-forms": True,
    } | STATED,
    "pledges": {"count": 120} | STATED,
    "marks": {"count": 120} | STATED,
    "posts": {"count": 140, "vacancies": 20},
    "specialty-match": {"count": 120} | STATED,
}


def roster():
    return of_others(ROSTER.read_text(encoding="utf-8-sig"))


def rows():
    return list(csv.DictReader(io.StringIO(roster())))


def handed_in(person, path, name, content, form=0):
    """A file that is kept for its sender; the place of what was found in it."""
    page = person.at(path)
    file = {"name": name, "mimeType": "application/octet-stream", "buffer": content}
    page.locator("main form").nth(form).locator("input[type=file]").set_input_files(file)
    send(page, form)
    return person.place


def taken_in(clerk):
    """The batch of a roster."""
    handed_in(clerk, "/office/rosters", "松山.csv", roster().encode())
    clerk.page.get_by_label("评审结束日期").fill("2019-10-25")
    took(clerk.page)
    clerk.page.get_by_role("link", name="到批次页办理公示").click()
    return clerk.place


def looked_at(clerk, batch):
    """Files that wait for the clerk: faults, columns, recognitions, photos; somebody's record; a changed name."""
    text = roster()
    places = [
        handed_in(clerk, "/office/rosters", "错.csv", text.replace(",女,", ",男,").encode()),
        handed_in(clerk, "/office/rosters", "列.csv", text.replace(",姓名,", ",人名,").encode()),
        handed_in(clerk, "/office/recognition", "认定.csv", text.encode(), form=1),
        handed_in(clerk, batch + "/photos", "照片.zip", archive({"王丽.jpg": b"1"})),
        record(clerk, rows()[0]["身份证号"]),
    ]
    return places + [changed(clerk, rows()[1]["身份证号"]), recorded(clerk, rows()[2]["身份证号"])]


def archive(files):
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as opened_archive:
        for name, content in files.items():
            opened_archive.writestr(name, content)
    return file.getvalue()


def record(person, number):
    """The integrity record of a person; the number goes into no address."""
    page = person.at("/office/integrity")
    page.get_by_label("证件号码").fill(number)
    took(page)
    assert number not in page.url and number not in page.content(), page.url
    return person.place


def changed(clerk, number):
    """A change of name that waits for a second person."""
    page = clerk.at("/office/persons")
    page.get_by_label("证件号码").fill(number)
    took(page)
    page.locator("tbody a").first.click()
    page = clerk.at(clerk.place + "/name")
    proof = {"name": "户口本.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    fill(page, {"present": "王新名", "document": "公安〔2019〕1号", "document-date": "2019-10-20", "effective": "2019-10-21"})
    fill(page, {"proof": proof})
    took(page)
    page.locator("a[href*='/changes/']").first.click()
    return clerk.place


def recorded(clerk, number):
    """A pass of an examination, as it stands with its person."""
    page = clerk.at("/office/persons")
    page.get_by_label("证件号码").fill(number)
    took(page)
    page.locator("tbody a").first.click()
    page = clerk.at(clerk.place + "/titles")
    page.locator("main [name='kind']").select_option("examination")
    fill(page, {"title": "经济师（中级）", "number": "NM2018-1", "issuer": "人力资源社会保障部", "date": "2018-11-20"})
    fill(page, {"proof": {"name": "合格证.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}})
    took(page)
    page.locator("a[href*='/titles/']").first.click()
    return clerk.place


def sent(clerk, package):
    """The documents are sent with the report as it was signed."""
    page = clerk.at(package)
    fill(page, {"signed": {"name": "盖章报告.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}})
    took(page)


def publicised(clerk, batch, site):
    """Publicity opened, and somebody objects to a row."""
    page = clerk.at(batch + "/publicity")
    fill(page, {"contact": "0476-8330000 职称科"})
    took(page)
    public = opened(clerk.context.browser.new_context(**DESK), site + "/publicity")
    public.locator("section[aria-labelledby=open] a", has_text="2019").click()
    fill(public, {"lines": "9", "statement": "论文不是本人的，原作者另有其人"})
    public.locator("form.objection-form").get_by_role("button").click()
    public.locator(".receipt").first.wait_for()


def ready_to_file(clerk, batch):
    for kind, values in PAPERS.items():
        page = clerk.at(f"{batch}/papers/{kind}")
        fill(page, values)
        took(page)
    took(clerk.at(batch + "/closing"))


def packed(clerk, batch):
    """The documents of the filing, before they are sent."""
    page = clerk.at(batch + "/filing")
    fill(page, {"number": "松人社职备〔2019〕3号", "date": "2019-11-05"})
    took(page)
    return clerk.place


def duties(operator, city):
    """A clerk's further duty that decides, as it waits at the desk of somebody who decides."""
    page = operator.at("/office/people")
    page.get_by_role("link", name="周萍").click()
    page.locator("main [name='duty-accept']").check()
    fill(page, {"document": "松人社〔2019〕8号"})
    took(page)
    city.at("/office").get_by_role("link", name="确认决定职责").click()
    return city.place


def approval(city):
    """The region's approval with a list of other people, entered and not yet confirmed."""
    page = city.at("/office/approvals/add")
    document = {"name": "批文.pdf", "mimeType": "application/pdf", "buffer": b"%PDF-1.7"}
    file = {"name": "高级.xlsx", "mimeType": "application/octet-stream", "buffer": seniors()}
    fill(page, {"number": "内人社职核〔2019〕218号", "date": "2019-11-04", "review-end": "2019-10-25"})
    fill(page, {"handed-in": "2019-07-11"})
    fill(page, {"document": document, "list": file})
    took(page)
    return city.place


def seniors():
    """The demo's list with other people's numbers."""
    source, target = zipfile.ZipFile(SENIOR), io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as other:
        for name in source.namelist():
            text = source.read(name)
            if name.endswith(".xml"):
                text = NUMBER.sub(another, text.decode()).encode()
            other.writestr(name, text)
    return target.getvalue()


def another(found):
    return numbered(found[1] + f"{(int(found[2]) + 500) % 1000:03}")


def forgery(browser, site, certificate):
    """A stranger's report of a certificate, which then waits at the desks of its issuer."""
    page = opened(browser.new_context(**DESK), site + "/report")
    fill(page, {"named": certificate.rsplit("/", 1)[1], "statement": "招聘时收到的证书，照片像是贴上去的，印章歪了。"})
    took(page)


def watching(operator, site):
    """A key that may watch, with an endpoint that nobody reaches and what was tried there."""
    page = operator.at("/office/settings/api-keys")
    fill(page, {"name": "赤峰某某集团", "scope": "watch"})
    send(page)
    key = page.locator(".secret").inner_text().strip()
    made = called(site, key, "/api/v1/webhooks", {"url": "https://hr.chifeng-group.invalid/titlecert/hook"})
    endpoint = f"/api/v1/webhooks/{made['id']}"
    called(site, key, endpoint + "/test", {})
    # The name is asked for first, which a resolver may take its time to deny.
    end = time.monotonic() + 60
    while time.monotonic() < end:
        if called(site, key, endpoint + "/attempts")["items"]:
            return
        time.sleep(0.1)
    raise AssertionError("nothing was tried")


def called(site, key, path, body=None):
    """What the API answers."""
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/json"}
    data = None if body is None else json.dumps(body).encode()
    with urllib.request.urlopen(urllib.request.Request(site + path, data=data, headers=headers)) as answer:
        return json.load(answer)


def photo(browser, site, certificates):
    """Handed in by a holder on the public page, for a certificate of the demo's roster."""
    people = list(csv.DictReader(ROSTER.open(encoding="utf-8-sig")))
    names = [row["姓名"] for row in people]
    numbers = {row["姓名"]: row["身份证号"] for row in people if names.count(row["姓名"]) == 1}
    lines = [json.loads(line) for line in pathlib.Path(certificates).read_text().splitlines() if line.startswith("{")]
    held = next(line for line in lines if line["level"] == "intermediate" and line["holder"] in numbers)
    page = opened(browser.new_context(**DESK), site + "/photo")
    picture = sorted(pathlib.Path("data/photos").glob("*.jpg"))[3]
    fill(page, {"code": held["code"], "number": numbers[held["holder"]], "file": picture})
    took(page)
    return f"/office/certificates/{held['number']}"
