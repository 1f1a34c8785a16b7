"""The text of a PDF's first page as three readers extract it, in the order of the file: texts.py PDF

One JSON object: poppler (pdftotext -raw), mupdf (mutool draw -F text) and pdfium (a page's text range).
"""

import json
import subprocess
import sys

import pypdfium2


def poppler(pdf):
    return subprocess.run(["pdftotext", "-raw", "-l", "1", pdf, "-"], check=True, capture_output=True, text=True).stdout


def mupdf(pdf):
    command = ["mutool", "draw", "-q", "-F", "text", pdf, "1"]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def pdfium(pdf):
    return pypdfium2.PdfDocument(pdf)[0].get_textpage().get_text_range()


print(json.dumps({reader.__name__: reader(sys.argv[1]) for reader in (poppler, mupdf, pdfium)}))
