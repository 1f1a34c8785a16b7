"""What the vectors are made of: keys from a seed, envelopes, trust lists and claims, on cbor2 and plain bytes."""

import hashlib

import cbor2

import curves

DAY = 86_400_000
NOW = 1_577_000_000_000  # 2019-12-22T07:33:20Z
KEYS_FROM = 1_514_736_000_000  # 2018-01-01 in China
ISSUED_ON = 18_240  # 2019-12-10
CITY, PROVINCE = "150400", "150000"
TRUST = "application/vnd.titlecert.trust+cbor"
CATALOGUE = "application/vnd.titlecert.catalogue+cbor"
FULL = "application/vnd.titlecert.claim+cbor"
STATUS = "application/vnd.titlecert.status+cbor"
BEFORE = "application/vnd.titlecert.before+cbor"
ES256, SM2 = -7, -70001
GROUPS = [0, 3, 5, 8, 10, 13, 15, 17]
HEADERS = {
    ES256: bytes.fromhex("3059301306072a8648ce3d020106082a8648ce3d03010703420004"),
    SM2: bytes.fromhex("3059301306072a8648ce3d020106082a811ccf5501822d03420004"),
}
CURVES = {ES256: curves.P256, SM2: curves.SM2}
SIGN = {ES256: curves.sign_p256, SM2: curves.sign_sm2}


def packed(value):
    return cbor2.dumps(value, canonical=True)


class Key:
    """A key that everybody can make: SHA-256 of a sentence with its name."""

    def __init__(self, name, algorithm=ES256):
        digest = hashlib.sha256(f"titlecert test vector, no secret: {name}".encode()).digest()
        self.algorithm, curve = algorithm, CURVES[algorithm]
        self.scalar = int.from_bytes(digest, "big") % (curve.n - 2) + 1
        self.point = curve.times(self.scalar)
        self.spki = HEADERS[algorithm] + b"".join(map(curves.octets, self.point))
        self.id = hashlib.sha256(self.spki).digest()[:8]

    def sign(self, message, **options):
        return SIGN[self.algorithm](self.scalar, message, **options)


def protected(key, content=None, algorithm=None):
    header = {1: algorithm or key.algorithm, 4: key.id}
    return packed(header | ({3: content} if content else {}))


def to_be_signed(header, payload):
    return packed(["Signature1", header, b"", payload])


def wrapped(header, payload, signature):
    return b"\xd2\x84" + packed(header) + b"\xa0" + packed(payload) + packed(signature)


def envelope(key, payload, content=None, **options):
    header = protected(key, content)
    return wrapped(header, payload, key.sign(to_be_signed(header, payload), **options))


def listed(key, use, bodies=(), state=(0,), first=KEYS_FROM, last=None):
    entry = {1: key.id, 2: key.algorithm, 3: key.spki, 4: use, 5: list(bodies), 6: first, 8: list(state), 9: []}
    return entry | ({7: last} if last else {})


def trust_list(root, keys, signer=None, **changes):
    fields = {
        0: 1, 1: "向量测试", 2: 1, 3: NOW - DAY, 4: NOW + 365 * DAY, 5: root.spki, 6: ["zs.example.cn"], 7: keys,
    }  # fmt: skip
    fields |= {int(name[1:]): value for name, value in changes.items()}
    return envelope(signer or root, packed(fields), TRUST)


def catalogue(key):
    bodies = [[PROVINCE, "内蒙古自治区人力资源和社会保障厅"], [CITY, "赤峰市人力资源和社会保障局"]]
    fields = {
        0: 1, 1: 1, 2: NOW - DAY, 3: bodies, 4: [[5013, "工程技术人员", "工程师", "中级"]],
        5: [[1, "限非公有制单位使用"]], 6: [[1, "评审"]],
    }  # fmt: skip
    return envelope(key, packed(fields), CATALOGUE)


def zeros(count):
    """So many zero bytes in zlib's form (RFC 1950): one block of fixed codes (RFC 1951, 3.2.6), the same with every zlib.

    A zero, then copies of 258 zeros; `count` is rounded down to 1 more than a multiple of 258.
    """
    copies = (count - 1) // 258
    bits = "1" + "10" + "00110000" + ("11000101" + "00000") * copies + "0000000"
    octets = [int(bits[start : start + 8][::-1], 2) for start in range(0, len(bits), 8)]
    checksum = ((1 + copies * 258) % 65_521) << 16 | 1
    return b"\x78\xda" + bytes(octets) + checksum.to_bytes(4, "big")


def good_status(key):
    """Every entry of list 3 is good at `NOW`."""
    return envelope(key, packed({0: 1, 1: 3, 2: NOW, 3: 3600, 4: 2, 5: zeros(20_000)}), STATUS)


def number(text):
    """Eleven bytes of a number of our form."""
    return int(text[:17], 36).to_bytes(11, "big")


def claim(**changes):
    """A title certificate's compact claim; None takes a key out."""
    fields = {
        0: 1, 1: 0, 2: number("1504002019Z000001R"), 3: "额尔德木图·巴根", 4: "8X", 5: 5013, 6: "道路与桥梁", 8: 1,
        9: 18_200, 10: ISSUED_ON, 12: [3, 77_123],
    }  # fmt: skip
    fields |= {int(name[1:]): value for name, value in changes.items()}
    return {name: value for name, value in fields.items() if value is not None}


def full_claim(compact, **changes):
    fields = {
        0: 1, 1: compact, 2: "0000000000010", 3: "额尔德木图·巴根", 4: "8X", 5: 5000, 6: "工程技术人员", 7: "道路与桥梁",
        8: "工程师", 9: "中级", 10: 3, 11: "评审", 12: ["150404", "松山区人力资源和社会保障局", "工程系列中级评审委员会"],
        13: [CITY, "赤峰市人力资源和社会保障局"], 14: [CITY, "赤峰市人力资源和社会保障局"],
        15: [0, "赤人社备〔2019〕12号", 18_230], 16: 18_200, 17: 18_230, 18: ISSUED_ON, 21: b"\x09" * 32,
    }  # fmt: skip
    return packed(fields | {int(name[1:]): value for name, value in changes.items()})


def qr_text(octets, host="zs.example.cn"):
    groups = [octets[start : start + 7] for start in range(0, len(octets), 7)]
    digits = "".join(str(int.from_bytes(group, "big")).zfill(GROUPS[len(group)]) for group in groups)
    return f"https://{host}/v#{digits}"
