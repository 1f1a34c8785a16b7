"""Who is in the story of conversions: made-up people, whose numbers have an area code that no county has."""

# Names of accounts, by installation and duty.
PEOPLE = {
    "there-enter": "lu.lin", "there-confirm": "yu.zhou", "there-revoke": "qi.ming", "there-second": "tai.shan",
    "clerk": "sa.rina", "first": "wu.lan", "second": "zhou.min", "city": "wang.min", "city-second": "gao.wa",
    "issuer": "bao.li", "issuer-second": "shi.jun",
}
HELD, REVOKED, FORGED, PICTURED, NET = ENGINEERS = ["赵长路", "钱远桥", "孙高原", "吴宽河", "吴海山"]
OFFICER, TEACHER = "李归田", "周经纬"
BORN = {
    "赵长路": "19800804001", "钱远桥": "19810512002", "孙高原": "19790930003", "吴宽河": "19801108004",
    "吴海山": "19820317009", "李归田": "19780203005", "周经纬": "19850607006",
}
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def identity(name):
    """With its check character (GB 11643)."""
    first = "150499" + BORN[name]
    return first + "10X98765432"[sum(int(digit) * weight for digit, weight in zip(first, WEIGHTS)) % 11]
