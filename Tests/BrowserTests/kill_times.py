"""When a program is killed in the middle of a step: by the time that a step takes on this machine, not by the clock."""

import time

MOST = 40


def undisturbed(page):
    """Presses the button and lets the office be; milliseconds until it leads on."""
    before, began = page.url, time.monotonic()
    page.locator("main button[type=submit]").first.click()
    page.wait_for_url(lambda url: url != before, wait_until="commit", timeout=120_000)
    return (time.monotonic() - began) * 1000


def delays(took, kills, usual):
    """Milliseconds after which to kill: `usual` times over twice what a step took; later and later still, while all that is
    in `kills` was lost, or all was kept.
    """
    for place in range(MOST):
        if place >= usual and 0 < sum(kills) < len(kills):
            return
        yield took * 2 * place / usual
