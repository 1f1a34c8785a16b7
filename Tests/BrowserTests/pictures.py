"""Pictures of pages in test-output, for whoever looks at them: PICTURES=yes make test."""

import os

WANTED = os.environ.get("PICTURES") == "yes"


def picture(page, path):
    """A machine sees nothing in them, and they take time."""
    if WANTED:
        page.screenshot(path=path, full_page=True)
