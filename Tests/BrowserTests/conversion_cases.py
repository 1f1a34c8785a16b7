"""Conversions as the people of an office take them, step by step, on their pages."""

import re
import time

from conversion_people import identity
from office import expect, keep
from office_people import fill, send, took

TODAY = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 8 * 3600))
STATED = {"present-work": "在岗证明.pdf", "transfer-order": "调令.pdf", "application": "申请表.pdf"}


def later(days):
    """So many days from today, in China."""
    return time.strftime("%Y-%m-%d", time.gmtime(time.time() + 8 * 3600 + days * 86_400))


def application(holder, original):
    return {
        "origin": "province", "way": "transfer", "holder": holder, "identity": identity(holder), "employer": "赤峰市某设计院",
        "area": "150400", "applied-on": TODAY, "file": original,
    }


def applied(clerk, holder, original, **more):
    """An application taken; the path of its case."""
    page = clerk.at("/office/conversions/add")
    fill(page, application(holder, original) | {name.replace("_", "-"): value for name, value in more.items()})
    took(page)
    expect(page.get_by_role("status")).to_have_text("已受理。")
    return clerk.place


def proved(clerk, case, kinds):
    """Files of the list, and the statement that it is complete."""
    for kind, name in kinds.items():
        page = clerk.at(f"{case}/steps/evidence")
        fill(page, {"kind": kind, "file": pdf(name)})
        took(page)
    step(clerk, case, "complete", {})


def step(somebody, case, part, values):
    page = somebody.at(f"{case}/steps/{part}")
    fill(page, values)
    took(page)
    assert somebody.place == case, somebody.place


def refused(somebody, case, part, values, sentence):
    """A step that a rule stops, in words."""
    page = somebody.at(f"{case}/steps/{part}")
    fill(page, values)
    send(page)
    expect(page.get_by_role("alert")).to_contain_text(sentence)
    return page


def decision(outcome, number, ground="符合十六(二)规定"):
    return {"outcome": outcome, "number": number, "date": TODAY, "ground": ground}


def original_fields(name, number, issuer):
    fields = {
        "number": number, "issuer": issuer, "committee": "山东省工程系列高级评审委员会", "authorised-by": issuer,
        "obtained": "review", "series": "工程技术人员", "title": "高级工程师", "rank": "senior_associate",
        "specialty": "道路与桥梁", "qualified-on": "2026-11-10", "issued-on": TODAY, "name": name,
        "identity-tail": identity(name)[-2:],
    }
    return {f"original.{kind}": value for kind, value in fields.items()}


def scanned(clerk, holder, kinds, fields, original=None, **more):
    """A case whose original no machine can judge: every field is typed, and how it was compared is said."""
    case = applied(clerk, holder, original or picture(holder), **more)
    proved(clerk, case, kinds)
    step(clerk, case, "check", fields | {"statement": "与纸质原件逐项核对，一致"})
    return case


def picture(holder):
    """A scan, another one for each holder: one file is one original."""
    portrait = open("data/photos/portrait-01.jpg", "rb").read()
    return upload("原证书.jpg", "image/jpeg", portrait + holder.encode())


def waiting(somebody, task, name):
    """It stands on the desk of who takes the next step, with its day."""
    row = somebody.at("/office").locator("tr", has_text=task).filter(has_text=name)
    expect(row).to_have_count(1)
    # Twenty working days from today, or that they reach into a year without published holidays.
    due = row.locator("td").nth(1)
    expect(due).to_have_text(re.compile("^([0-9]{4}年[0-9]{1,2}月[0-9]{1,2}日|期限待定（放假通知未发布）)$"))
    left = row.locator("td").nth(2)
    expect(left).to_have_text(re.compile("还有 ?[0-9]+ ?天") if "年" in due.inner_text() else "–")
    keep(somebody.page, f"conversion-desk-{somebody.login.split('.')[0]}")


def upload(name, kind, content):
    return {"name": name, "mimeType": kind, "buffer": content}


def pdf(name):
    """Each file has its own content: it is kept by its hash."""
    return upload(name, "application/pdf", b"%PDF-1.7 " + name.encode())
