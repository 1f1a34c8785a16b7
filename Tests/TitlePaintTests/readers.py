"""How far three readers' pictures of a PDF's first page are from each other, and what zbar reads in each: readers.py PDF [red]

One line a pair: two names and the root of the mean square difference of the samples at 100 dpi, 1 for black against white. Then
a line a reader: its name and the text of the code on its page of 150 dpi. With `red` two more each: how many dots of a seal's red
that page has, and the box around what is red on its page of 300 dpi: left, top, right, bottom.

Each draws the page at 100 dpi itself. poppler is pdftocairo here: pdftoppm's Splash sets characters on whole and half pixels.
poppler and pdfium draw no line finer than a pixel, so mupdf is told not to either; and pdfium is given the scale itself, since
a page that it is to fit into a picture is stretched to whole pixels.
"""

import ctypes
import math
import pathlib
import subprocess
import sys
import tempfile

import pypdfium2
import pypdfium2.raw as raw
from PIL import Image, ImageChops, ImageStat


def pdftocairo(pdf, dpi, folder):
    subprocess.run(["pdftocairo", "-png", "-singlefile", "-r", str(dpi), pdf, f"{folder}/cairo"], check=True)
    return Image.open(f"{folder}/cairo.png").convert("RGB")


def mupdf(pdf, dpi, folder):
    # Without colour management it warns of it at every page.
    command = ["mutool", "draw", "-q", "-l", "1", "-r", str(dpi), "-o", f"{folder}/mupdf.png", pdf]
    subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
    return Image.open(f"{folder}/mupdf.png").convert("RGB")


def pdfium(pdf, dpi, folder):
    document = pypdfium2.PdfDocument(pdf)
    # Without its forms a page shows no field, and the seal is one.
    document.init_forms()
    page = document[0]
    scale = dpi / 72
    width, height = (math.ceil(side * scale) for side in page.get_size())
    bitmap = pypdfium2.PdfBitmap.new_native(width, height, raw.FPDFBitmap_BGRx)
    bitmap.fill_rect((255, 255, 255, 255), 0, 0, width, height)
    matrix, clip = raw.FS_MATRIX(scale, 0, 0, scale, 0, 0), raw.FS_RECTF(0, 0, width, height)
    raw.FPDF_RenderPageBitmapWithMatrix(bitmap, page, ctypes.byref(matrix), ctypes.byref(clip), raw.FPDF_ANNOT)
    raw.FPDF_FFLDraw(document.formenv, bitmap, page, 0, 0, width, height, 0, raw.FPDF_ANNOT)
    return bitmap.to_pil().convert("RGB")


READERS = [pdftocairo, mupdf, pdfium]


def reds(page):
    """Black but for the dots of a seal's red, which are white."""
    red, green, blue = page.split()
    high, low, least = red.point(lambda v: 255 * (v > 170)), green.point(lambda v: 255 * (v < 60)), blue.point(lambda v: 255 * (v < 70))
    return ImageChops.darker(high, ImageChops.darker(low, least))


def distance(one, other):
    squares = ImageStat.Stat(ImageChops.difference(one, other)).sum2
    return (sum(squares) / (3 * one.width * one.height)) ** 0.5 / 255


def main():
    pdf = sys.argv[1]
    with tempfile.TemporaryDirectory() as folder:
        pages = [reader(pdf, 100, folder) for reader in READERS]
        assert len({page.size for page in pages}) == 1, [page.size for page in pages]
        for first, one in enumerate(READERS):
            for second in range(first + 1, len(READERS)):
                print(one.__name__, READERS[second].__name__, distance(pages[first], pages[second]))
        for reader in READERS:
            picture = pathlib.Path(folder) / "code.png"
            page = reader(pdf, 150, folder)
            page.save(picture)
            read = subprocess.run(["zbarimg", "-q", "--raw", str(picture)], capture_output=True, text=True, timeout=60)
            print(reader.__name__, read.stdout.strip())
            if "red" in sys.argv[2:]:
                print(reader.__name__, "red dots", reds(page).histogram()[255])
                print(reader.__name__, "red box", *reds(reader(pdf, 300, folder)).getbbox())


main()
