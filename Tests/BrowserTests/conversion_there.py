"""The other province: its list of senior engineers, entered, confirmed and issued; a stranger signs the same orders."""

import csv
import io
import shutil

from conversion_cases import pdf, upload
from conversion_people import ENGINEERS, FORGED, HELD, NET, PICTURED, REVOKED, identity
from office_people import fill, took

HEAD = (
    "序号,姓名,性别,民族,出生年月,身份证号,工作单位,学历,学历性质,毕业时间,所学专业,参加工作时间,系列,专业,资格名称,级别,取得方式,考试合格证号,"
    "取得资格时间,评委会,备注"
)


def issued(houses, people):
    """The region's list, entered by one and confirmed by another; files by holder, and the codes."""
    page = people["there-enter"].at("/office/approvals/add")
    fill(page, {"number": "鲁人社职核〔2026〕8号", "date": "2026-11-20", "review-end": "2026-11-10"})
    fill(page, {"handed-in": "2026-07-11"})
    fill(page, {"document": pdf("批文.pdf"), "list": upload("高级.csv", "text/csv", seniors())})
    took(page)
    page = people["there-confirm"].at(people["there-enter"].place)
    assert page.get_by_role("alert").count() == 0, page.get_by_role("alert").inner_text()
    took(page)
    houses.photograph("there", ENGINEERS, "SELECT id, imported_by FROM batches")
    copied(houses)
    for name in ("there", "stranger"):
        houses.press(name)
    listed, others = houses.numbers("there"), houses.numbers("stranger")
    assert [listed[name][0] for name in ENGINEERS] == [others[name][0] for name in ENGINEERS]
    handed = (HELD, REVOKED, PICTURED, NET)
    files = {name: houses.document("there", listed[name][0], f"{name}.pdf") for name in handed}
    files[FORGED] = houses.document("stranger", others[FORGED][0], "forged.pdf")
    return files, {name: listed[name][1] for name in ENGINEERS}


def copied(houses):
    """The register before anything is signed, with a stranger's trust list in the place of the true one."""
    shutil.copytree(houses.path("there"), houses.path("stranger"))
    shutil.rmtree(houses.path("stranger/trust"))
    shutil.copytree(houses.path("stranger.trust"), houses.path("stranger/trust"))


def seniors():
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(HEAD.split(","))
    for place, name in enumerate(ENGINEERS):
        number = identity(name)
        born = f"{number[6:10]}-{number[10:12]}-{number[12:14]}"
        sex = "男" if int(number[16]) % 2 else "女"
        writer.writerow([
            place + 1, name, sex, "汉族", born, number, "济南市某设计院", "大学本科", "全日制", "2003-07-01", "道路工程", "2003-08",
            "工程技术人员", "道路与桥梁", "高级工程师", "副高", "评审", "", "2026-11-10", "山东省工程系列高级评审委员会", "",
        ])
    return file.getvalue().encode("utf-8-sig")
