"""An application for a conversion is handed in while the site is killed; sent again, it is there once, under one receipt."""

import http.client
import re
import sqlite3
import time

from conversion_people import OFFICER, identity
from kill_times import MOST, delays

FORM = "/my/convert/for/military-own"
BOUNDARY = "----titlecert7f3a"


def handed_in(server, port, store):
    """Killed some milliseconds after each form was sent; whether each was kept when the site came back."""
    kept, (cookie, body) = [], filled(port, MOST)
    began = time.monotonic()
    numbers = [sent(port, cookie, body)]
    took = (time.monotonic() - began) * 1000
    for place, wait in enumerate(delays(took, kept, 6)):
        cookie, body = filled(port, place)
        answers = []
        server.killed(wait, lambda: answers.append(sent(port, cookie, body)))
        found = receipts(store)
        assert numbers == found[: len(numbers)] and len(found) <= len(numbers) + 1, (numbers, found)
        kept.append(len(found) > len(numbers))
        again = sent(port, cookie, body)
        assert again and again not in numbers and answers in ([None], [again]), (answers, again)
        numbers.append(again)
        assert receipts(store) == numbers, (receipts(store), numbers)
    return kept


def filled(port, place):
    """The form of a browser of its own, with a file that no other application has."""
    connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=60)
    connection.request("GET", FORM)
    answer = connection.getresponse()
    page, cookie = answer.read().decode(), answer.getheader("Set-Cookie").split(";")[0]
    hidden = dict(re.findall(r'<input type="hidden" name="([^"]*)" value="([^"]*)">', page))
    fields = hidden | {
        "name": OFFICER, "number": identity(OFFICER), "employer": "赤峰市某修理厂", "area": "150400", "outside": "no",
        "original-number": f"军职字第{place}号", "original-issuer": "某军区政治部", "level": "intermediate",
    }
    parts = [f'Content-Disposition: form-data; name="{name}"\r\n\r\n{value}'.encode() for name, value in fields.items()]
    file = b"%PDF-1.7 " + str(place).encode() * 400_000
    parts.append(b'Content-Disposition: form-data; name="file-original"; filename="a.pdf"\r\n\r\n' + file)
    edge = f"--{BOUNDARY}".encode()
    return cookie, b"\r\n".join([edge + b"\r\n" + part for part in parts] + [edge + b"--\r\n"])


def sent(port, cookie, body):
    """The receipt's number; nothing where nobody answered."""
    connection = http.client.HTTPConnection("127.0.0.1", int(port), timeout=60)
    head = {
        "Cookie": cookie, "Origin": f"http://127.0.0.1:{port}",
        "Content-Type": f"multipart/form-data; boundary={BOUNDARY}",
    }
    try:
        connection.request("POST", FORM, body, head)
        page = connection.getresponse().read().decode()
    except (OSError, http.client.HTTPException):
        return None
    found = re.search(r"HZ[0-9]{8}-[0-9]{4}", page)
    assert found, page
    return found.group()


def receipts(store):
    with sqlite3.connect(store) as kept:
        return [number for (number,) in kept.execute("SELECT receipt FROM conversion_requests ORDER BY id")]
