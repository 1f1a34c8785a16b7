"""What of the story of conversions is done in the ways of other stories: a revocation by two people, a letter taken as PDF."""

from conversion_cases import TODAY
from office import FOLDER, PHONE, expect, keep, opened
from office_people import fill, took
from pictures import picture


def revoked(one, other, number, document="鲁人社撤〔2026〕1号"):
    """Proposed, the holder told and heard, confirmed by a second person."""
    page = one.at(f"/office/certificates/{number}/propose/revoked")
    fill(page, {"ground": "经核实业绩造假", "document": document, "document-date": TODAY})
    page.get_by_role("button", name="下一步：核对").click()
    page.get_by_role("button", name="提出，交第二人确认").click()
    expect(page.get_by_text("已提出，等待发证机关的另一人确认。")).to_be_visible()
    place = one.place
    for step, button, words in (
        ("告知本人", "登记已告知", "已送达告知书"), ("记录陈述申辩", "保存陈述申辩", "本人未提出异议"),
    ):
        page = other.at(place)
        page.get_by_role("link", name=step, exact=True).click()
        page.locator("textarea").fill(words)
        page.get_by_role("button", name=button).click()
        expect(page.get_by_role("status")).to_be_visible()
    page.get_by_role("link", name="确认", exact=True).click()
    page.get_by_role("button", name="确认，立即生效").click()
    expect(page.get_by_text("已确认").first).to_be_visible()


def reissued(one, other, number):
    """A new number for the same right: proposed, confirmed by a second person."""
    page = one.at(f"/office/certificates/{number}/propose/reissued")
    fill(page, {"ground": "证书遗失", "document": "内人社补〔2026〕1号", "document-date": TODAY})
    page.get_by_role("button", name="下一步：核对").click()
    page.get_by_role("button", name="提出，交第二人确认").click()
    expect(page.get_by_text("已提出，等待发证机关的另一人确认。")).to_be_visible()
    page = other.at(one.place)
    page.get_by_role("link", name="确认", exact=True).click()
    page.get_by_role("button", name="确认，立即生效").click()
    expect(page.get_by_text("已确认").first).to_be_visible()


def letter(somebody, case, target):
    """决定书: says what was checked, the reason and the way to appeal; kept to be looked at."""
    page = somebody.at(case)
    keep(page, "conversion-refused")
    answer = page.request.get(f"{somebody.base}{case}/letter.pdf")
    assert answer.status == 200 and answer.body().startswith(b"%PDF"), answer.status
    target.write_bytes(answer.body())


def on_a_phone(somebody, places):
    """Pages on a phone's screen and on the smallest: nothing is wider than it."""
    context = somebody.context.browser.new_context(**PHONE, storage_state=somebody.context.storage_state())
    page = opened(context, somebody.base + "/office")
    for name, place in places.items():
        page.goto(somebody.base + place)
        picture(page, FOLDER / f"conversion-{name}-phone.png")
        for width in (390, 320):
            page.set_viewport_size({"width": width, "height": 844})
            wide = page.evaluate("document.documentElement.scrollWidth")
            assert wide <= width, (place, wide, width)
    context.close()
