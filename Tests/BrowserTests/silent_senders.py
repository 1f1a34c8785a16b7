"""More senders than files are verified at once open an upload and fall silent; one sends a whole file meanwhile.

usage: silent_senders.py PORT
Every answer is read until the server closes the connection.
"""

import socket
import sys

PORT = int(sys.argv[1])
PART = b'--b1\r\nContent-Disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n'
WHOLE = PART + b"%PDF genuine\r\n--b1--\r\n"


def sender(announced, *fields):
    connection = socket.create_connection(("127.0.0.1", PORT), timeout=300)
    head = ["POST /verify HTTP/1.1", "Host: x", "Content-Type: multipart/form-data; boundary=b1"]
    head += [f"Content-Length: {announced}", *fields, "", ""]
    connection.sendall("\r\n".join(head).encode())
    return connection


def status(connection):
    answer = b""
    while part := connection.recv(65536):
        answer += part
    return answer.split(b" ")[1].decode()


silent = [sender(1000) for _ in range(6)]
for connection in silent:
    connection.sendall(PART)
whole = sender(len(WHOLE), "Connection: close")
whole.sendall(WHOLE)
endless = sender(10**9)
print(f"whole {status(whole)}, silent {status(silent[0])}, endless {status(endless)}")
