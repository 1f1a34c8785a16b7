"""What a program does that wants to be told of changes: watches certificates by their codes, registers where.

webhook_client.py SITE KEY OTHER-KEY ENDPOINT CODE...     Prints the endpoint's key and its secret.
webhook_client.py SITE KEY --attempts ENDPOINT-KEY        Prints what was tried there, as the API tells it.
"""

import json
import sys
import urllib.error
import urllib.request

SITE, KEY = sys.argv[1:3]


def ask(method, path, body=None, key=KEY, **headers):
    headers = {name.replace("_", "-"): value for name, value in headers.items()} | {"Authorization": f"Bearer {key}"}
    if body is not None:
        headers["Content-Type"] = "application/json"
    data = None if body is None else json.dumps(body).encode()
    request = urllib.request.Request(SITE + path, method=method, data=data, headers=headers)
    try:
        with urllib.request.urlopen(request) as answer:
            return answer.status, answer.headers, json.loads(answer.read() or b"null")
    except urllib.error.HTTPError as answer:
        return answer.code, answer.headers, json.loads(answer.read() or b"null")


def pages(path, limit):
    """All of a listing, page by page, by the cursor of the body; Link says the same."""
    items, cursor = [], None
    while True:
        status, headers, page = ask("GET", f"{path}?limit={limit}" + (f"&cursor={cursor}" if cursor else ""))
        assert status == 200 and len(page["items"]) <= limit, page
        items += page["items"]
        cursor = page["nextCursor"]
        assert (headers["Link"] is not None) == (cursor is not None) and (cursor or "") in (headers["Link"] or "")
        if cursor is None:
            return items


def watched(codes, other):
    made = []
    for code in codes:
        status, headers, watch = ask("POST", "/api/v1/watches", {"code": code, "asker": "甲公司", "purpose": "年审"})
        assert status == 201 and watch["code"] == code and headers["Location"].endswith(watch["id"]), watch
        made.append(watch)
    again, _, same = ask("POST", "/api/v1/watches", {"code": codes[0].replace("-", "").lower()})
    assert again == 200 and same == made[0], same
    assert [watch["id"] for watch in pages("/api/v1/watches", 2)] == [watch["id"] for watch in made]
    place = "/api/v1/watches/" + made[-1]["id"]
    status, headers, shown = ask("GET", place)
    assert status == 200 and shown == made[-1]
    assert ask("GET", place, If_None_Match=headers["ETag"])[0] == 304
    for method in ["GET", "DELETE"]:
        assert ask(method, place, key=other)[0] == 404
    assert ask("GET", "/api/v1/watches", key=other)[2]["items"] == []
    assert ask("DELETE", place)[0] == 204 and ask("DELETE", place)[0] == 404
    assert len(pages("/api/v1/watches", 100)) == len(codes) - 1
    unknown, _, problem = ask("POST", "/api/v1/watches", {"code": "0000-0000-0000-0"})
    assert (unknown, problem["code"]) in [(404, "no_certificate"), (400, "code_malformed")], problem


def main():
    if sys.argv[3] == "--attempts":
        print(json.dumps(pages(f"/api/v1/webhooks/{sys.argv[4]}/attempts", 1)))
        return
    other, endpoint, *codes = sys.argv[3:]
    watched(codes, other)
    status, _, made = ask("POST", "/api/v1/webhooks", {"url": endpoint})
    assert status == 201, made
    print(made["id"], made["secret"])


main()
