"""What each status makes of a genuine claim."""

from cases import trusted, vector
from claims import GENUINE, KEYS, ROOT, WORDS
from formats import DAY, NOW, catalogue, trust_list


def known(status, as_of=NOW):
    return {"status": status, "statusAsOf": as_of}


def made():
    return {
        "trust": {"main": trusted(trust_list(ROOT, KEYS), catalogue(WORDS))},
        "vectors": [
            vector("status waived", GENUINE),
            vector("status valid", GENUINE, **known("valid")),
            vector("status revoked", GENUINE, "revoked", "status_revoked", **known("revoked")),
            vector("status cancelled", GENUINE, "revoked", "status_cancelled", **known("cancelled")),
            vector("status suspended", GENUINE, "suspended", "status_suspended", **known("suspended")),
            vector("status superseded", GENUINE, "superseded", "status_superseded", **known("superseded")),
            vector("not in the register", GENUINE, "not_found", "status_not_registered", **known("not_registered")),
            vector("status not to be had", GENUINE, "indeterminate", "status_unavailable", status="unavailable"),
            vector("status a day old", GENUINE, **known("valid", NOW - DAY)),
            vector("status older than a day", GENUINE, "indeterminate", "status_stale", **known("valid", NOW - DAY - 1)),
            vector("revoked a year ago", GENUINE, "revoked", "status_revoked", **known("revoked", NOW - 365 * DAY)),
            vector("revoked, and an address not listed", GENUINE, "untrusted", "address_not_official",
                   host="zs-example.cn", **known("revoked")),
        ],
    }  # fmt: skip
