"""How far three readers' pictures of a PDF's first page are from each other, and what zbar reads in each: readers.py PDF

One line a pair: two names and the root of the mean square difference of the samples at 100 dpi, 1 for black against white. Then
one line a reader: its name and the text of the code on its page of 150 dpi.

Each reader sets characters on whole or half pixels and thickens them in its own way; drawn three times as large and brought
down by averages, all have them where the PDF has.
"""

import pathlib
import subprocess
import sys
import tempfile

import pypdfium2
from PIL import Image, ImageChops, ImageStat

SCALE = 3


def pdftocairo(pdf, dpi, folder):
    subprocess.run(["pdftocairo", "-png", "-singlefile", "-r", str(dpi), pdf, f"{folder}/cairo"], check=True)
    return Image.open(f"{folder}/cairo.png").convert("RGB")


def mupdf(pdf, dpi, folder):
    # Without colour management it warns of it at every page.
    command = ["mutool", "draw", "-q", "-r", str(dpi), "-o", f"{folder}/mupdf.png", pdf]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return Image.open(f"{folder}/mupdf.png").convert("RGB")


def pdfium(pdf, dpi, folder):
    document = pypdfium2.PdfDocument(pdf)
    # The seal is a field's appearance.
    document.init_forms()
    return document[0].render(scale=dpi / 72, may_draw_forms=True).to_pil().convert("RGB")


READERS = [pdftocairo, mupdf, pdfium]


def distance(one, other):
    squares = ImageStat.Stat(ImageChops.difference(one, other)).sum2
    return (sum(squares) / (3 * one.width * one.height)) ** 0.5 / 255


def main():
    pdf = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        size = pdftocairo(pdf, 100, folder).size
        pages = [reader(pdf, 100 * SCALE, folder).resize(size, Image.Resampling.BOX) for reader in READERS]
        for first, one in enumerate(READERS):
            for second in range(first + 1, len(READERS)):
                print(one.__name__, READERS[second].__name__, distance(pages[first], pages[second]))
        for reader in READERS:
            picture = pathlib.Path(folder) / "code.png"
            reader(pdf, 150, folder).save(picture)
            read = subprocess.run(["zbarimg", "-q", "--raw", str(picture)], capture_output=True, text=True, timeout=60)
            print(reader.__name__, read.stdout.strip())


main()
