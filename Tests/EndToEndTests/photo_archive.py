"""Makes an archive of photos of every kind of fault: photo_archive.py DATA FOLDER. Prints the key of the batch.

FOLDER/faulty.zip holds one file a fault, FOLDER/good.zip photos that pass, FOLDER/bomb.zip what unpacks to a gigabyte.
"""

import io
import pathlib
import sqlite3
import sys
import zipfile

from PIL import Image, ImageDraw

data, folder = sys.argv[1:]
with sqlite3.connect(f"{data}/titlecert.sqlite") as store:
    batch = store.execute(
        "SELECT b.id FROM batches b WHERE b.level = 'intermediate' AND b.reviewing_body = '150404' ORDER BY b.id"
    ).fetchone()[0]
    numbers = [row[0] for row in store.execute("SELECT identity_number FROM roster_rows WHERE batch = ? ORDER BY line", (batch,))]
print(batch)


def portrait(width=413, height=579, ground="white"):
    picture = Image.new("RGB", (width, height), ground)
    draw = ImageDraw.Draw(picture)
    draw.ellipse((width * 0.3, height * 0.2, width * 0.7, height * 0.6), fill=(214, 170, 140))
    draw.rectangle((width * 0.12, height * 0.65, width * 0.88, height), fill=(40, 50, 90))
    return picture


def encoded(picture, kind="JPEG", **options):
    file = io.BytesIO()
    picture.save(file, kind, **options)
    return file.getvalue()


def turned(picture):
    """As a camera held on its side stores it: the pixels lie, and Exif says how they are to be turned."""
    exif = Image.Exif()
    exif[0x0112] = 6
    exif[0x010E] = "secret place"
    return encoded(picture.transpose(Image.Transpose.ROTATE_90), exif=exif)


good = encoded(portrait(), quality=90)
faulty = [
    (f"{numbers[0]}.jpg", encoded(portrait().convert("CMYK"))),
    (f"{numbers[1]}.jpg", encoded(portrait(5345, 7483), quality=30)),
    (f"{numbers[2]}.jpg", encoded(portrait(300, 420))),
    (f"{numbers[3]}.jpg", encoded(portrait(600, 600))),
    (f"{numbers[4]}.jpg", encoded(portrait(ground=(70, 120, 200)))),
    (f"{numbers[5]}.jpg", good[: len(good) // 2]),
    (f"{numbers[6]}.jpg", encoded(portrait(), "GIF")),
    (f"{numbers[7]}.png", encoded(portrait(3000, 4200), "PNG")),
    (f"{numbers[8]}.jpg", good + b"\0" * (6 << 20)),
    ("张三.jpg", good),
    (f"{numbers[9]}.jpg", good),
    (f"{numbers[9]}.jpeg", good),
]
passing = [
    (f"{numbers[0]}.jpg", good),
    (f"{numbers[1]}.jpg", turned(portrait(826, 1158))),
    (f"{numbers[2]}.png", encoded(portrait(1000, 1400).convert("RGBA"), "PNG")),
    (f"{numbers[3]}.jpg", encoded(portrait(4200, 5880), quality=60, progressive=True)),
    (f"{numbers[4]}.jpg", encoded(portrait().convert("L"))),
]


def write(name, files, **options):
    with zipfile.ZipFile(f"{folder}/{name}", "w", zipfile.ZIP_DEFLATED) as archive:
        for path, content in files:
            archive.writestr(path, content)


write("faulty.zip", faulty)
write("good.zip", passing)
write("bomb.zip", [(f"{number}.jpg", b"\0" * (40 << 20)) for number in numbers[:12]])
# Chinese Windows writes names in GBK without saying so.
legacy = io.BytesIO()
with zipfile.ZipFile(legacy, "w") as archive:
    archive.writestr(f"AA/{numbers[0]}.jpg", good)
pathlib.Path(f"{folder}/legacy.zip").write_bytes(legacy.getvalue().replace(b"AA/", "照".encode("gbk") + b"/"))
