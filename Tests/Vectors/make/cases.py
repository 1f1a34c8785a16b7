"""How a vector is written down."""

from formats import NOW, qr_text


def vector(name, octets, outcome="valid", reason=None, *, trust="main", at=NOW, status="waived", host=None, **more):
    """`octets`: an envelope, or a whole QR text."""
    text = octets if isinstance(octets, str) else qr_text(octets, host or "zs.example.cn")
    made = {"name": name, "trust": trust, "at": at, "text": text, "status": status}
    return made | more | {"outcome": outcome, "reason": reason}


def trusted(trust_list, catalogue=None, status_list=None, before=()):
    """`status_list`: one in which every claim of the file is good at `NOW`."""
    made = {"list": trust_list.hex(), "catalogue": catalogue.hex() if catalogue else None}
    made |= {"statusList": status_list.hex()} if status_list else {}
    return made | ({"before": [part.hex() for part in before]} if before else {})
