"""Makes photographs, scans and hostile pictures of a certificate: photos.py PAGE.png OTHER.png FOLDER.

PAGE and OTHER are two certificates' first pages as pdftoppm draws them at 200 dpi. Prints one name a line.
"""

import random
import struct
import sys
import zlib

from PIL import Image, ImageEnhance, ImageFilter

page = Image.open(sys.argv[1]).convert("RGB")
other = Image.open(sys.argv[2]).convert("RGB")
folder = sys.argv[3]


def save(name, picture, **options):
    picture.save(f"{folder}/{name}", **options)
    print(name)


def write(name, content):
    with open(f"{folder}/{name}", "wb") as file:
        file.write(content)
    print(name)


def coefficients(target, source):
    """The eight numbers of the projective map that takes each target corner to its source corner."""
    rows = []
    for (x, y), (u, v) in zip(target, source):
        rows.append([x, y, 1, 0, 0, 0, -u * x, -u * y, u])
        rows.append([0, 0, 0, x, y, 1, -v * x, -v * y, v])
    for column in range(8):
        pivot = max(range(column, 8), key=lambda row: abs(rows[row][column]))
        rows[column], rows[pivot] = rows[pivot], rows[column]
        for row in range(8):
            if row != column:
                factor = rows[row][column] / rows[column][column]
                rows[row] = [a - factor * b for a, b in zip(rows[row], rows[column])]
    return [rows[index][8] / rows[index][index] for index in range(8)]


def perspective(picture, part, dice):
    width, height = picture.size
    corners = [(0, 0), (width, 0), (width, height), (0, height)]
    moved = [(x + dice.uniform(-part, part) * width, y + dice.uniform(-part, part) * height) for x, y in corners]
    map_ = coefficients(corners, moved)
    return picture.transform(picture.size, Image.Transform.PERSPECTIVE, map_, Image.Resampling.BICUBIC, fillcolor=(120, 110, 100))


def photo(seed, part, blur, angle, quality, scale=1.0):
    """A photograph by hand: turned, aslant, out of focus, dim, compressed."""
    dice = random.Random(seed)
    picture = page.resize((int(page.width * scale), int(page.height * scale)), Image.Resampling.LANCZOS)
    picture = perspective(picture, part, dice)
    picture = picture.rotate(dice.uniform(-angle, angle), Image.Resampling.BICUBIC, expand=True, fillcolor=(120, 110, 100))
    picture = picture.filter(ImageFilter.GaussianBlur(blur))
    picture = ImageEnhance.Contrast(ImageEnhance.Brightness(picture).enhance(0.85)).enhance(0.75)
    save(f"photo-{seed:02}-{int(part * 100)}-{blur}-{int(scale * 10)}.jpg", picture, quality=quality)


seed = 0
for part in (0.02, 0.04, 0.06):
    for blur in (0.6, 1.0):
        for angle in (5, 20):
            photo(seed, part, blur, angle, 45)
            seed += 1
for turn in (90, 180, 270):
    save(f"turned-{turn}.jpg", page.rotate(turn, expand=True), quality=70)
for scale in (0.75, 1.5):
    photo(seed, 0.03, 0.8, 10, 45, scale)
    seed += 1

save("whole.png", page)
save("gray.png", page.convert("L"))
save("bits.png", page.convert("1"))
save("palette.png", page.quantize(16))
save("deep.png", page.convert("L").convert("I").point(lambda v: v * 257).convert("I;16"))
save("clear.png", page.convert("RGBA"))
save("progressive.jpg", page, quality=60, progressive=True)
save("cmyk.jpg", page.convert("CMYK"), quality=70)
turned = Image.Exif()
turned[0x0112] = 6
save("exif.jpg", page.rotate(90, expand=True), quality=70, exif=turned)
save("scan-dct.pdf", page, resolution=200)
save("scan-gray.pdf", page.convert("L"), resolution=200)


def pdf_of_image(entries, data, extra=b"", content=b"q 595 0 0 842 0 0 cm /Im0 Do Q"):
    width, height = page.size
    image = b"<</Type/XObject/Subtype/Image/Width %d/Height %d%s/Length %d>>" % (width, height, entries, len(data))
    resources = b"<</XObject<</Im0 4 0 R>>%s>>" % extra
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources%s/Contents 5 0 R>>" % resources,
        image + b"\r\nstream\r\n" + data + b"\r\nendstream",
        b"<</Length %d>>\nstream\n%s\nendstream" % (len(content), content),
    ]
    body, offsets = b"%PDF-1.4\n", []
    for number, text in enumerate(objects, 1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, text)
    table = b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    return body + b"xref\n0 6\n0000000000 65535 f \n" + table + b"trailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n" % len(body)


def predicted(rows, step):
    return b"".join(b"\x01" + bytes((row[i] - (row[i - step] if i >= step else 0)) & 255 for i in range(len(row))) for row in rows)


gray, rgb, bits = page.convert("L").tobytes(), page.tobytes(), page.convert("1").tobytes()
flate = b"/Filter/FlateDecode/ColorSpace/Device%s/BitsPerComponent %d"
rows = [gray[row * page.width:(row + 1) * page.width] for row in range(page.height)]
parameters = b"/DecodeParms<</Predictor 15/Colors 1/Columns %d>>" % page.width
write("scan-flate-gray.pdf", pdf_of_image(flate % (b"Gray", 8), zlib.compress(gray)))
write("scan-flate-rgb.pdf", pdf_of_image(flate % (b"RGB", 8), zlib.compress(rgb)))
write("scan-flate-bits.pdf", pdf_of_image(flate % (b"Gray", 1), zlib.compress(bits)))
write("scan-flate-png.pdf", pdf_of_image(flate % (b"Gray", 8) + parameters, zlib.compress(predicted(rows, 1))))

def beside(left, right):
    both = Image.new("RGB", (left.width + right.width, left.height))
    both.paste(left, (0, 0))
    both.paste(right, (left.width, 0))
    return both


save("several.jpg", beside(page, other), quality=80)
save("same-twice.jpg", beside(page, page), quality=80)

# What must not be read, and what must be said.
for name in (b"CCITTFaxDecode", b"JBIG2Decode", b"JPXDecode"):
    write(f"bad-{name.decode()}.pdf", pdf_of_image(b"/Filter/" + name, b"\x00" * 50))
write("bad-short.pdf", pdf_of_image(flate % (b"Gray", 8), zlib.compress(gray[:1000])))
write("bad-bomb.pdf", pdf_of_image(flate % (b"Gray", 8), zlib.compress(b"\0" * (200 << 20), 9)))
write("bad-text.pdf", pdf_of_image(flate % (b"Gray", 8), zlib.compress(gray), b"/Font<<>>", b"/Im0 Do BT (forged) Tj ET"))
write("bad-twice.pdf", pdf_of_image(flate % (b"Gray", 8), zlib.compress(gray), content=b"/Im0 Do /Im0 Do"))
with open(f"{folder}/whole.png", "rb") as file:
    png = file.read()
with open(f"{folder}/progressive.jpg", "rb") as file:
    jpeg = file.read()
write("bad-cut.png", png[: len(png) // 2])
write("bad-cut.jpg", jpeg[: len(jpeg) // 2])
write("bad-head.jpg", jpeg[:30])


def chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def bomb(width, height, data):
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def interlaced(picture):
    """Adam7 (ISO/IEC 15948, 8.2), which Pillow reads and does not write."""
    gray, width, raw = picture.convert("L").tobytes(), picture.width, b""
    for left, top, across, down in ((0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)):
        for row in range(top, picture.height, down):
            raw += b"\0" + gray[row * width + left:(row + 1) * width:across]
    head = struct.pack(">IIBBBBB", width, picture.height, 8, 0, 0, 0, 1)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")


write("interlaced.png", interlaced(page))
write("bad-huge.png", bomb(100000, 100000, zlib.compress(b"\0" * 1000)))
write("bad-wide.png", bomb(2000000000, 1, zlib.compress(b"\0" * 1000)))
write("bad-bomb.png", bomb(8000, 8000, zlib.compress(b"\0" * (8001 * 8000), 9)))
write("bad-zero.png", bomb(0, 0, b""))
write("bad-huge.jpg", jpeg.replace(struct.pack(">HH", page.height, page.width), struct.pack(">HH", 65000, 65000), 1))
save("bad-blank.png", Image.new("L", (1500, 1500), 255))
save("bad-noise.png", Image.effect_noise((1500, 1500), 90))
