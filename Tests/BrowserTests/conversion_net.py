"""An engineer from elsewhere, without an account, applies over the net on a small phone; the city takes the application.

Nothing of the original is typed; evidence is added, asked for and handed back by the receipt alone.
"""

import re

from conversion_cases import decision, later, pdf, step, upload, waiting
from conversion_people import NET, identity
from office import PHONE, expect, keep, opened
from office_people import fill, send

SMALL = PHONE | dict(viewport={"width": 320, "height": 640})


def handed_in(browser, site, original):
    """Number and secret of the application; no address ever holds the identity number, and no page shows it again."""
    page = opened(browser.new_context(**SMALL), site + "/my/convert")
    asked = []
    page.on("request", lambda request: asked.append(request.url))
    keep(page, "convert-choose")
    page.locator("a[href$='/my/convert/for/province-transfer']").click()
    keep(page, "convert-form")
    who = {"name": NET, "number": identity(NET), "employer": "赤峰市某设计院", "area": "150400"}
    fill(page, who | {"file-original": upload("原证书.txt", "text/plain", b"none")})
    send(page)
    alert = page.get_by_role("alert")
    expect(alert).to_contain_text("原证书编号")
    expect(alert).to_contain_text("级别")
    expect(page.get_by_label("姓名")).to_have_value(NET)
    keep(page, "convert-form-wrong", expected="422")
    fill(page, who | {"file-original": str(original), "file-present-work": pdf("在岗证明.pdf")})
    send(page)
    expect(page.get_by_role("heading", level=1)).to_have_text("申请已收到")
    number, secret = page.locator("p.receipt").all_inner_texts()
    keep(page, "convert-receipt")
    page.get_by_role("button", name="查看进度").click()
    expect(page.get_by_text("已提交，等待受理")).to_be_visible()
    expect(page.get_by_text("调动文件").first).to_be_visible()
    keep(page, "convert-waiting")
    assert identity(NET) not in page.content() + " ".join(asked)
    return page, number, secret


def seen(page, site, number, secret):
    """Asked for anew by number and secret."""
    page.goto(site + "/my/convert/status")
    fill(page, {"receipt": number, "secret": "K7QW-3M9D-2XTP-C"})
    send(page)
    expect(page.get_by_role("alert")).to_contain_text("请核对")
    keep(page, "convert-unknown", expected="4")
    fill(page, {"receipt": number.lower(), "secret": secret.lower().replace("-", " ")})
    send(page)
    expect(page.get_by_text(number).first).to_be_visible()
    return page


def taken(city, number):
    """With one press, from the desk; the machine looks at the original again."""
    waiting(city, "网上换证申请待受理", NET)
    city.page.locator("tr", has_text=number).get_by_role("link").click()
    expect(city.page.get_by_text("未经核实")).to_be_visible()
    keep(city.page, "conversion-request")
    city.page.get_by_role("button", name="受理", exact=True).click()
    expect(city.page.get_by_role("status")).to_have_text("已受理。")
    expect(city.page.get_by_text("网上申请").first).to_be_visible()
    keep(city.page, "conversion-taken")
    return city.place


def completed(page, city, case, *receipt):
    """Asked for more at the office; brought, and handed back, by the applicant."""
    step(city, case, "ask-for-more", {"statement": "请补调动文件", "until": later(90)})
    page = seen(page, *receipt)
    expect(page.get_by_text("请补调动文件")).to_be_visible()
    keep(page, "convert-asked")
    fill(page, {"kind": "transfer-order", "file": pdf("网上补交的调令.pdf")})
    page.get_by_role("button", name="提交这份材料").click()
    expect(page.get_by_role("status")).to_have_text("材料已收到。")
    page.get_by_role("button", name="补正完毕").click()
    expect(page.get_by_role("status")).to_have_text("已交回办理。")
    keep(page, "convert-handed-back")
    city.at(case)
    expect(city.page.get_by_text("网上补交的调令.pdf")).to_be_visible()


def story(browser, people, site, original):
    page, number, secret = handed_in(browser, site, original)
    city, first, second = people["city"], people["first"], people["second"]
    page = seen(page, site, number, secret)
    case = taken(city, number)
    completed(page, city, case, site, number, secret)
    for part in ("complete", "check", "map"):
        step(city, case, part, {})
    step(first, case, "decide", decision("convert", "内人社换〔2026〕6号"))
    step(second, case, "confirm", {})
    page = seen(page, site, number, secret)
    expect(page.get_by_text("已核准换发").first).to_be_visible()
    assert page.get_by_role("button", name=re.compile("撤回")).count() == 0
    keep(page, "convert-converted")
