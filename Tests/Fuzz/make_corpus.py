"""Writes the fuzzers' first inputs: Tests/Fuzz/corpus/{claim,qr,trust,status} from the published vectors, pdf and photo from
corpus/pdf/sealed.pdf and small.pdf. Wants Pillow, poppler's pdftoppm and qpdf."""

import hashlib
import io
import json
import pathlib
import re
import subprocess
import tempfile
import zlib

from PIL import Image

HERE = pathlib.Path(__file__).resolve().parent
VECTORS = HERE.parent / "Vectors"
SIZES = {17: 7, 15: 6, 13: 5, 10: 4, 8: 3, 5: 2, 3: 1}


def vectors(name):
    return json.loads((VECTORS / f"{name}.json").read_text(encoding="utf-8"))["vectors"]


def keep(folder, octets):
    name = hashlib.sha256(octets).hexdigest()[:16]
    (HERE / "corpus" / folder).mkdir(exist_ok=True)
    (HERE / "corpus" / folder / name).write_bytes(octets)


def envelope(text):
    digits = text.partition("#")[2]
    groups = [digits[start : start + 17] for start in range(0, len(digits), 17)]
    return b"".join(int(group).to_bytes(SIZES[len(group)], "big") for group in groups)


def head(major, value):
    if value < 24:
        return bytes([major << 5 | value])
    size = next(size for size in (1, 2, 4, 8) if value < 1 << 8 * size)
    return bytes([major << 5 | {1: 24, 2: 25, 4: 26, 8: 27}[size]]) + value.to_bytes(size, "big")


def item(value):
    if value is True:
        return b"\xf5"
    if isinstance(value, int):
        return head(0, value)
    if isinstance(value, list):
        return head(4, len(value)) + b"".join(map(item, value))
    return head(3, len(value.encode())) + value.encode()


def copies():
    """Claims of copies: with all that may be shown, with the least, for too long, of another kind."""
    least = {0: 1, 1: 1, 2: "K7QW3M9D2XTPC", 3: "聘任", 4: "某局", 5: "150400", 6: 20000, 7: 20090, 8: [1 << 31, 9], 9: "姚䶮"}
    whole = least | {10: "6X", 11: 10203, 12: "水利水电", 13: 2, 14: 18194, 15: 18235, 16: 1, 17: True}
    for claim in [least, whole, least | {7: 20091}, least | {7: 19999}, least | {1: 0}, least | {2: "K7QW"}, whole | {18: 1}]:
        keep("claim", head(5, len(claim)) + b"".join(head(0, key) + item(value) for key, value in claim.items()))


def statuses():
    """Payloads of lists: bits that inflate to little, to much, to more than is read, and to nothing."""
    for entries, tail in [(16, b""), (1 << 20, b""), (4 << 20, b""), (5 << 20, b""), (0, b""), (64, b"\x00")]:
        bits = zlib.compress(bytes(entries // 4), 9) + tail
        head = bytes.fromhex("a600010103021b0000016f5e66e8000319a8c00402055a")
        keep("status", head + len(bits).to_bytes(4, "big") + bits)
        keep("status", head[:-1] + (b"\x58" + bytes([len(bits)]) if len(bits) < 256 else b"\x59" + len(bits).to_bytes(2, "big")) + bits)
        keep("status", bits)


def pdfs():
    """The small document with what forgers change, and the signature of the real one."""
    small = (HERE / "corpus/pdf/small.pdf").read_bytes()
    sealed = (HERE / "corpus/pdf/sealed.pdf").read_bytes()
    contents = max(re.findall(rb"/Contents<([0-9A-F]{1000,})>", sealed), key=len)
    cms = bytes.fromhex(contents.decode())
    keep("pdf", cms[: 4 + int.from_bytes(cms[2:4], "big")])
    changes = [
        (b"/Size 7", b"/Size 7/Prev 15"), (b"/Size 7", b"/Size 7/XRefStm 15"), (b"/Size 7", b"/Size 7/Encrypt 5 0 R"),
        (b"/ByteRange[0 ", b"/ByteRange[-1 "), (b"/ByteRange[", b"/ByteRange 5 ["), (b"/P 1", b"/P 2"),
        (b"%PDF-1.7", b"%PDF-1.4"), (b"<30030201010000>", b"<>"), (b"<30030201010000>", b"null"),
        (b"/Subtype/Link", b"/Subtype/FreeText"), (b"/Type/Catalog", b"/Type/Catalog/OpenAction 4 0 R"),
        (b"00000 n", b"00000 f"), (b"2 0 obj", b"1 0 obj"),
    ]
    for old, new in changes:
        keep("pdf", small.replace(old, new, 1))
    keep("pdf", small + small)
    keep("pdf", small + b"1 0 obj\n<<>>\nendobj\nstartxref\n592\n%%EOF\n")


def pictures():
    """The code of the real document in every kind of picture that is read, and one that is not."""
    sealed = HERE / "corpus/pdf/sealed.pdf"
    drawn = subprocess.run(["pdftoppm", "-r", "200", "-png", "-singlefile", sealed], capture_output=True, check=True)
    page = Image.open(io.BytesIO(drawn.stdout)).convert("L")
    box = [float(n) for n in re.search(rb"/Subtype/Link/Rect\[([\d. ]+)\]", sealed.read_bytes())[1].split()]
    left, right = box[0] * 200 / 72 - 12, box[2] * 200 / 72 + 12
    top, bottom = page.height - box[3] * 200 / 72 - 12, page.height - box[1] * 200 / 72 + 12
    code = page.crop((int(left), int(top), int(right), int(bottom)))
    forms = [
        (code, "PNG", {}), (code.convert("1"), "PNG", {}), (code.convert("RGBA"), "PNG", {}),
        (code.quantize(4), "PNG", {}), (code.rotate(30, expand=True, fillcolor=255), "PNG", {}),
        (code, "JPEG", {"quality": 45}), (code, "JPEG", {"quality": 45, "progressive": True}),
        (code.convert("CMYK"), "JPEG", {"quality": 45}), (code.convert("RGB"), "PDF", {"quality": 45}),
        (code.convert("1"), "PDF", {}),
    ]
    for picture, form, options in forms:
        out = io.BytesIO()
        picture.save(out, form, **options)
        keep("photo", out.getvalue())
    scans(code.convert("1").convert("L"))


def scans(code):
    """A deflated scan as it stands, and with its objects in a stream."""
    content = b"q 99 0 0 99 0 0 cm /Im0 Do Q"
    packed = zlib.compress(code.tobytes(), 9)
    image = b"<</Type/XObject/Subtype/Image/Width %d/Height %d/Filter/FlateDecode/ColorSpace/DeviceGray/BitsPerComponent 8"
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 99 99]/Resources<</XObject<</Im0 4 0 R>>>>/Contents 5 0 R>>",
        image % code.size + b"/Length %d>>stream\n%s\nendstream" % (len(packed), packed),
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
    ]
    numbered = [b"%d 0 obj\n%s\nendobj\n" % (number, text) for number, text in enumerate(objects, 1)]
    scan = b"%PDF-1.4\n" + b"".join(numbered) + b"trailer<</Root 1 0 R/Size 6>>\nstartxref\n0\n%%EOF\n"
    keep("photo", scan)
    with tempfile.TemporaryDirectory() as folder:
        plain, squeezed = pathlib.Path(folder, "plain"), pathlib.Path(folder, "squeezed")
        plain.write_bytes(scan)
        subprocess.run(["qpdf", "--object-streams=generate", plain, squeezed], check=False, capture_output=True)
        keep("photo", squeezed.read_bytes())


def main():
    for case in [case for name in ("claims", "copies", "sm2") for case in vectors(name)]:
        keep("qr", case["text"].encode())
        if case["outcome"] not in ("unsupported", "altered"):
            keep("claim", envelope(case["text"]))
        if "full" in case:
            keep("claim", bytes.fromhex(case["full"]))
    for case in vectors("trust"):
        keep("trust", bytes.fromhex(case["catalogue"] or case["list"]))
    for case in json.loads((VECTORS / "before.json").read_text(encoding="utf-8"))["forms"]["lists"]:
        keep("trust", bytes.fromhex(case["list"]))
    for case in vectors("cbor"):
        keep("claim", bytes.fromhex(case["hex"]))
    copies()
    statuses()
    pdfs()
    pictures()


main()
