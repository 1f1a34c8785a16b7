"""A time-stamping authority (RFC 3161) of the openssl command, for tests on loopback.

    stamp_authority.py make DIR ALGORITHM   root, issuing authority and signer with their revocation lists in DIR
    stamp_authority.py revoke DIR           the signer's certificate, in the issuing authority's list
    stamp_authority.py serve DIR            answers on a free port of 127.0.0.1, which it prints first, as long as the
                                            program that started it is there

/tsa answers rightly; every other path is wrong in its own way (ANSWERS below).
"""
import http.server
import os
import pathlib
import subprocess
import sys
import tempfile
import threading
import time

OPTIONS = {"rsa": ["-newkey", "rsa:2048"], "ec": ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"]}
USAGES = {
    "root": "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n",
    "issuing": "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"
    "authorityKeyIdentifier=keyid\n",
    "signer": "keyUsage=critical,digitalSignature\nextendedKeyUsage=critical,timeStamping\nsubjectKeyIdentifier=hash\n"
    "authorityKeyIdentifier=keyid\n",
    "plain": "keyUsage=critical,digitalSignature\n",
    "uncritical": "keyUsage=critical,digitalSignature\nextendedKeyUsage=timeStamping\n",
}
CONFIGURATION = """[tsa]
default_tsa=here
[here]
serial={folder}/serial
signer_cert={folder}/signer.pem
signer_key={folder}/signer.key
certs={folder}/issuing.pem
signer_digest=sha256
default_policy=1.2.156.1.1
other_policies=1.2.156.1.2
digests=sha256
accuracy=secs:1
ordering=no
tsa_name=yes
ess_cert_id_alg=sha256
[ca]
default_ca=lists
[lists]
database={folder}/NAME.index
crlnumber={folder}/NAME.number
default_md=sha256
default_crl_days=30
"""


def openssl(*arguments, data=None):
    done = subprocess.run(["openssl", *map(str, arguments)], input=data, capture_output=True)
    if done.returncode != 0:
        raise RuntimeError(f"openssl {arguments[0]}: {done.stderr.decode()}")
    return done.stdout


def certify(folder, algorithm, name, issuer):
    key = ["-noenc", "-keyout", folder / f"{name}.key", *OPTIONS[algorithm]]
    request = openssl("req", "-new", "-utf8", "-subj", f"/C=CN/O=测试时间戳中心/CN={name}", *key)
    (folder / f"{name}.ext").write_text(USAGES[name])
    signed = ["-CA", folder / f"{issuer}.pem", "-CAkey", folder / f"{issuer}.key", "-CAcreateserial"]
    own = ["-signkey", folder / f"{name}.key"]
    given = ["-days", "3650", "-extfile", folder / f"{name}.ext", "-out", folder / f"{name}.pem"]
    openssl("x509", "-req", *(signed if issuer else own), *given, data=request)


def make(folder, algorithm):
    (folder / "tsa.cnf").write_text(CONFIGURATION.replace("{folder}", str(folder)))
    (folder / "serial").write_text("01\n")
    for name, issuer in [
        ("root", None), ("issuing", "root"), ("signer", "issuing"), ("plain", "issuing"), ("uncritical", "issuing"),
    ]:
        certify(folder, algorithm, name, issuer)
    for name in ["root", "issuing"]:
        listed(folder, name)


def listed(folder, name, *options):
    """The revocation list of one authority, in DER."""
    (folder / f"{name}.index").touch()
    if not (folder / f"{name}.number").exists():
        (folder / f"{name}.number").write_text("01\n")
    configuration = folder / f"{name}.cnf"
    configuration.write_text((folder / "tsa.cnf").read_text().replace("NAME", name))
    paths = ["-config", configuration, "-cert", folder / f"{name}.pem", "-keyfile", folder / f"{name}.key"]
    if options:
        openssl("ca", *options, *paths)
    pem = openssl("ca", "-gencrl", *paths)
    (folder / f"{name}.crl").write_bytes(openssl("crl", "-outform", "DER", data=pem))


def element(tag, *parts):
    body = b"".join(parts)
    head = bytes([len(body)]) if len(body) < 0x80 else bytes([0x82, len(body) >> 8, len(body) & 0xFF])
    return bytes([tag]) + head + body


def right(folder, query, *options):
    with tempfile.NamedTemporaryFile() as file:
        file.write(query)
        file.flush()
        return openssl("ts", "-reply", "-config", folder / "tsa.cnf", "-queryfile", file.name, *options)


def signed_by(name):
    """The right contents, signed by a certificate that is not for time stamps."""

    def answer(folder, query):
        token = right(folder, query, "-token_out")
        contents = openssl("cms", "-verify", "-noverify", "-binary", "-inform", "DER", data=token)
        kind = ["-econtent_type", "1.2.840.113549.1.9.16.1.4", "-nodetach", "-binary", "-cades", "-outform", "DER"]
        who = ["-signer", folder / f"{name}.pem", "-inkey", folder / f"{name}.key", "-nosmimecap"]
        return element(0x30, element(0x30, b"\x02\x01\x00"), openssl("cms", "-sign", *kind, *who, data=contents))

    return answer


def replayed(folder, query):
    """Always the first answer that was given."""
    first = folder / "first.tsr"
    if not first.exists():
        first.write_bytes(right(folder, query))
    return first.read_bytes()


def same_imprint(folder, query):
    """Over the right bytes, with a nonce of its own."""
    digest = query[query.index(b"\x04\x20") + 2:][:32].hex()
    other = openssl("ts", "-query", "-digest", digest, "-sha256", "-cert")
    return right(folder, other)


def slow(folder, query):
    time.sleep(20)
    return right(folder, query)


waiting = set()
turn = threading.Lock()


def together(folder, query):
    """Rightly, a little late; how many have waited at once at most stands in the file `together`.

    The first one waits for a second for five seconds: on a slow machine that does not come in a little while.
    """
    most = folder / "together"
    waiting.add(threading.get_ident())
    time.sleep(0.3)
    end = time.monotonic() + 5
    while not most.exists() and len(waiting) < 2 and time.monotonic() < end:
        time.sleep(0.02)
    with turn:
        known = int(most.read_text()) if most.exists() else 0
        most.write_text(str(max(known, len(waiting))))
        waiting.discard(threading.get_ident())
        return right(folder, query)


ANSWERS = {
    "/tsa": right,
    "/rejects": lambda folder, query: element(
        0x30, element(0x30, b"\x02\x01\x02", element(0x30, element(0x0C, "今日休息".encode())))
    ),
    "/plain": signed_by("plain"),
    "/uncritical": signed_by("uncritical"),
    "/replays": replayed,
    "/other-nonce": same_imprint,
    "/slow": slow,
    "/together": together,
    "/garbage": lambda folder, query: element(0x30, b"\xFF" * 40),
    "/huge": lambda folder, query: element(0x30, b"\x00" * 60_000),
    "/trailing": lambda folder, query: right(folder, query) + b"\x00",
}


class Handler(http.server.BaseHTTPRequestHandler):
    folder = None

    def do_POST(self):
        query = self.rfile.read(int(self.headers.get("Content-Length", 0)))
        if self.path == "/page" or self.headers.get("Content-Type") != "application/timestamp-query":
            return self.reply(200, "text/html", b"<html>welcome</html>")
        if self.path not in ANSWERS or (self.folder / "down").exists():
            return self.reply(503, "text/plain", b"down")
        self.reply(200, "application/timestamp-reply", ANSWERS[self.path](self.folder, query))

    def reply(self, status, kind, body):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def end_with(parent):
    while os.getppid() == parent:
        time.sleep(1)
    os._exit(0)


def serve(folder):
    Handler.folder = folder
    threading.Thread(target=end_with, args=[os.getppid()], daemon=True).start()
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    print(server.server_port, flush=True)
    server.serve_forever()


if sys.argv[1] == "make":
    make(pathlib.Path(sys.argv[2]), sys.argv[3])
elif sys.argv[1] == "revoke":
    place = pathlib.Path(sys.argv[2])
    listed(place, "issuing", "-revoke", place / "signer.pem")
else:
    serve(pathlib.Path(sys.argv[2]))
