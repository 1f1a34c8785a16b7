"""How far a picture is from a page of a PDF as poppler draws it: likeness.py PICTURE PDF

Prints the root of the mean square difference of the samples, 1 for black against white. poppler puts characters on whole and
half pixels; drawn three times as large and brought down by averages, its page has them where the PDF has.
"""

import pathlib
import subprocess
import sys
import tempfile

from PIL import Image, ImageChops, ImageStat

SCALE = 3


def drawn(pdf, width, height, folder):
    size = ["-scale-to-x", str(SCALE * width), "-scale-to-y", str(SCALE * height)]
    page = pathlib.Path(folder) / "page"
    subprocess.run(["pdftoppm", "-png", "-singlefile", *size, pdf, str(page)], check=True)
    return Image.open(f"{page}.png").convert("RGB").resize((width, height), Image.Resampling.BOX)


def main():
    picture = Image.open(sys.argv[1])
    assert picture.mode == "RGB", picture.mode
    with tempfile.TemporaryDirectory() as folder:
        other = drawn(sys.argv[2], *picture.size, folder)
    squares = ImageStat.Stat(ImageChops.difference(picture, other)).sum2
    print((sum(squares) / (3 * picture.width * picture.height)) ** 0.5 / 255)


main()
