"""A receiver of webhooks on loopback, for tests.

webhook_receiver.py [FOLDER]    With a folder over TLS, as `localhost`; its certificate is written there, as anchors.pem.

Prints its port. PUT /secret takes the secret; GET /seen tells what came. Each other path answers in its own way:
/ok takes, /once refuses each message once, /flaky refuses each message twice and then takes it, /gone is gone, /away sends elsewhere, /slow waits, /drip never
ends its answer, /huge answers with 64 MB, /early says 103 first, /noise speaks no HTTP, /mute hangs up.
"""

import base64
import datetime
import hashlib
import hmac
import json
import pathlib
import ssl
import sys
import time
from collections import Counter
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

seen, secret, counts = [], [b""], Counter()


def is_signed(headers, body):
    """As https://www.standardwebhooks.com asks, with five minutes between the clocks at most."""
    name, moment = headers["webhook-id"], headers["webhook-timestamp"]
    if abs(time.time() - int(moment)) > 300:
        return False
    code = hmac.new(secret[0], f"{name}.{moment}.".encode() + body, hashlib.sha256).digest()
    return headers["webhook-signature"] == "v1," + base64.b64encode(code).decode()


class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def do_PUT(self):
        text = self.rfile.read(int(self.headers["Content-Length"])).decode()
        secret[0] = base64.b64decode(text.removeprefix("whsec_"))
        self.answer(204)

    def do_GET(self):
        self.answer(200, json.dumps(seen).encode())

    def do_POST(self):
        body = self.rfile.read(int(self.headers["Content-Length"]))
        name = self.headers["webhook-id"]
        counts[name] += 1
        seen.append({
            "path": self.path, "id": name, "signed": is_signed(self.headers, body), "body": body.decode(),
            "host": self.headers["Host"], "type": self.headers["Content-Type"],
        })
        match self.path.split("?")[0]:
            case "/once": self.answer(204 if counts[name] > 1 else 503)
            case "/flaky": self.answer(204 if counts[name] > 2 else 500)
            case "/gone": self.answer(410)
            case "/away": self.answer(302, location="/ok")
            case "/slow": time.sleep(20)
            case "/drip": self.drip()
            case "/huge": self.huge()
            case "/early":
                self.wfile.write(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
                self.answer(200)
            case "/noise": self.wfile.write(b"220 mail.example ESMTP\r\n" * 4)
            case "/mute": pass
            case _: self.answer(204)
        self.close_connection = True

    def answer(self, status, body=b"", location=None):
        self.send_response(status)
        if location:
            self.send_header("Location", location)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def drip(self):
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(200):
                self.wfile.write(b"x")
                time.sleep(0.1)
        except OSError:
            pass

    def huge(self):
        self.send_response(200)
        self.end_headers()
        try:
            for _ in range(1024):
                self.wfile.write(b"x" * 65536)
        except OSError:
            pass

    def log_message(self, *_):
        pass


def secure(server, folder):
    """A certificate of its own for `localhost`."""
    from cryptography import x509
    from cryptography.hazmat.primitives import hashes, serialization
    from cryptography.hazmat.primitives.asymmetric import ec

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now, day = datetime.datetime.now(datetime.timezone.utc), datetime.timedelta(days=1)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
        .serial_number(1).not_valid_before(now - day).not_valid_after(now + day)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    encoding = serialization.Encoding.PEM
    (folder / "anchors.pem").write_bytes(certificate.public_bytes(encoding))
    (folder / "both.pem").write_bytes(
        key.private_bytes(encoding, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
        + certificate.public_bytes(encoding)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "both.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
if len(sys.argv) > 1:
    secure(server, pathlib.Path(sys.argv[1]))
print(server.server_port, flush=True)
server.serve_forever()
