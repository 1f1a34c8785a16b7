"""A page that stands open, looked at as others see it: on the smallest screen, in the reader's own colours, in the dark, on paper."""

from pictures import picture
from printing import printed

SMALLEST = {"width": 320, "height": 640}


def as_others_see_it(page, path, sheets, check=lambda: None):
    """Nothing stands out at the side in any of them, no letter is lost in the dark, and paper takes at most so many sheets."""
    usual = page.viewport_size
    page.set_viewport_size(SMALLEST)
    fits(page, path, "320")
    page.emulate_media(color_scheme="dark")
    picture(page, path.with_stem(path.stem + "-320-dark"))
    check()
    page.emulate_media(color_scheme="light")
    page.set_viewport_size(usual)
    page.emulate_media(forced_colors="active")
    fits(page, path, "forced")
    page.emulate_media(forced_colors="none")
    printed(page, path.with_suffix(".pdf"), sheets)


def fits(page, path, view):
    wide, room = page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    picture(page, path.with_stem(f"{path.stem}-{view}"))
    assert wide <= room, (path.name, view, wide, room)
