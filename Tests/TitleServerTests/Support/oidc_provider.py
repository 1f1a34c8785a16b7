"""A small OpenID provider on loopback, for tests.

oidc_provider.py [FOLDER]      With a folder over TLS, as `localhost`; its certificate is written there, as anchors.pem.

Prints its port. Each first part of a path is an issuer of its own that answers in its own way:
`rs` and `es` rightly, the others wrong in what their name says. Whoever comes to /WAY/authorize is logged in as WAY-person.
"""

import base64
import hashlib
import json
import os
import datetime
import pathlib
import secrets
import ssl
import sys
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlencode, urlparse

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa, utils

RSA = rsa.generate_private_key(public_exponent=65537, key_size=2048)
WEAK = rsa.generate_private_key(public_exponent=65537, key_size=1024)
EC = ec.generate_private_key(ec.SECP256R1())
STRANGER = rsa.generate_private_key(public_exponent=65537, key_size=2048)
CLIENT, SECRET = "office", "the client's secret & more"
asked = {}


def text(data):
    return base64.urlsafe_b64encode(data).rstrip(b"=").decode()


def number(value, size):
    return text(value.to_bytes(size, "big"))


def keys(way):
    point = EC.public_key().public_numbers()
    return {"keys": [
        {"kty": "oct", "kid": "old"},
        rsa_key(WEAK if way == "weak" else RSA, "r1"),
        {"kty": "EC", "crv": "P-256", "kid": "e1", "alg": "ES256", "x": number(point.x, 32), "y": number(point.y, 32)},
    ]}


def rsa_key(key, name):
    numbers = key.public_key().public_numbers()
    return {"kty": "RSA", "kid": name, "use": "sig", "n": number(numbers.n, key.key_size // 8), "e": "AQAB"}


def token(way, issuer, nonce):
    now = int(time.time())
    claims = {"iss": issuer, "sub": f"{way}-person", "aud": CLIENT, "exp": now + 300, "iat": now, "nonce": nonce}
    claims |= json.loads(os.environ.get("OIDC_CLAIMS", "{}"))
    header = {"alg": "ES256", "kid": "e1"} if way == "es" else {"alg": "RS256", "kid": "r1"}
    match way:
        case "aud": claims["aud"] = "another"
        case "azp": claims["aud"] = [CLIENT, "another"]
        case "iss": claims["iss"] = issuer + "x"
        case "nonce": claims["nonce"] = "x"
        case "expired": claims.update(exp=now - 3600, iat=now - 7200)
        case "none": header = {"alg": "none"}
        case "hmac": header = {"alg": "HS256", "kid": "r1"}
        case "unknown-key": header["kid"] = "r2"
        case "confused": header = {"alg": "ES256", "kid": "r1"}
    signed = text(json.dumps(header).encode()) + "." + text(json.dumps(claims).encode())
    return signed + "." + text(b"" if way == "none" else sign(way, signed.encode()))


def sign(way, signed):
    if way == "es":
        r, s = utils.decode_dss_signature(EC.sign(signed, ec.ECDSA(hashes.SHA256())))
        return r.to_bytes(32, "big") + s.to_bytes(32, "big")
    key = {"forged": STRANGER, "weak": WEAK}.get(way, RSA)
    return key.sign(signed, padding.PKCS1v15(), hashes.SHA256())


class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        address = urlparse(self.path)
        way, _, rest = address.path.lstrip("/").partition("/")
        issuer = f"{self.server.base}/{way}"
        if rest == ".well-known/openid-configuration":
            self.answer({
                "issuer": issuer, "authorization_endpoint": issuer + "/authorize", "token_endpoint": issuer + "/token",
                "jwks_uri": "http://192.0.2.1/jwks" if way == "elsewhere" else issuer + "/jwks",
            })
        elif rest == "jwks":
            self.answer(keys(way))
        elif rest == "authorize":
            self.authorize({name: values[0] for name, values in parse_qs(address.query).items()})

    def authorize(self, query):
        assert query["response_type"] == "code" and query["client_id"] == CLIENT, query
        # Of a holder the provider is asked the name too.
        scope = "openid profile" if "/my/" in query["redirect_uri"] else "openid"
        assert query["scope"] == scope and query["code_challenge_method"] == "S256", query
        code = secrets.token_urlsafe(16)
        asked[code] = query
        self.send_response(302)
        self.send_header("Location", query["redirect_uri"] + "?" + urlencode({"code": code, "state": query["state"]}))
        self.end_headers()

    def do_POST(self):
        way = self.path.lstrip("/").partition("/")[0]
        size = int(self.headers["Content-Length"])
        form = {name: values[0] for name, values in parse_qs(self.rfile.read(size).decode()).items()}
        query = asked.pop(form["code"], None)
        challenge = text(hashlib.sha256(form["code_verifier"].encode()).digest())
        right = query and query["code_challenge"] == challenge and query["redirect_uri"] == form["redirect_uri"]
        if not right or form["client_secret"] != SECRET or form["client_id"] != CLIENT:
            return self.answer({"error": "invalid_grant"}, 400)
        issuer = f"{self.server.base}/{way}"
        self.answer({"access_token": "x", "token_type": "Bearer", "id_token": token(way, issuer, query["nonce"])})

    def answer(self, value, status=200):
        body = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


def secure(server, folder):
    """A certificate of its own for `localhost`."""
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.timezone.utc)
    certificate = (
        x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(EC.public_key())
        .serial_number(1).not_valid_before(now - datetime.timedelta(days=1)).not_valid_after(now + datetime.timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(EC, hashes.SHA256())
    )
    (folder / "anchors.pem").write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    (folder / "both.pem").write_bytes(
        EC.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        ) + certificate.public_bytes(serialization.Encoding.PEM)
    )
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "both.pem")
    server.socket = context.wrap_socket(server.socket, server_side=True)


server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
server.base = f"http://127.0.0.1:{server.server_port}"
if len(sys.argv) > 1:
    secure(server, pathlib.Path(sys.argv[1]))
    server.base = f"https://localhost:{server.server_port}"
print(server.server_port, flush=True)
server.serve_forever()
