"""Pages on paper: A4 as a browser prints them."""

import subprocess

# The width of A4 between usual margins, at 96 px an inch.
PAPER = 680


def printed(page, path, most):
    """Prints the page to `path`; it takes at most so many sheets, and nothing stands out at the side."""
    page.emulate_media(media="print")
    path.write_bytes(page.pdf(format="A4"))
    told = subprocess.run(["pdfinfo", str(path)], capture_output=True, text=True, check=True).stdout
    sheets = int(next(line.split()[1] for line in told.splitlines() if line.startswith("Pages:")))
    assert 1 <= sheets <= most, (path.name, sheets)
    usual = page.viewport_size
    page.set_viewport_size({"width": PAPER, "height": 960})
    wide = page.evaluate("document.documentElement.scrollWidth")
    shown = page.evaluate("[...document.querySelectorAll('.no-print, form')].filter(e => e.offsetHeight > 0).length")
    page.set_viewport_size(usual)
    page.emulate_media(media="screen")
    assert wide <= PAPER, (path.name, wide)
    assert shown == 0, (path.name, shown)
    return sheets
