"""Two forms of one network are being received; another one is refused until they are answered.

usage: open_applications.py PORT PATH
Every answer is read until the server closes the connection.
"""

import socket
import sys
import time

PORT = int(sys.argv[1])
BODY = b"name=x"


def sender():
    connection = socket.create_connection(("127.0.0.1", PORT), timeout=300)
    head = [f"POST {sys.argv[2]} HTTP/1.1", "Host: x", "Content-Type: application/x-www-form-urlencoded"]
    head += ["Sec-Fetch-Site: same-origin", f"Content-Length: {len(BODY)}", "Connection: close", "", ""]
    connection.sendall("\r\n".join(head).encode())
    return connection


def status(connection):
    answer = b""
    while part := connection.recv(65536):
        answer += part
    return answer.split(b" ")[1].decode()


def whole():
    connection = sender()
    connection.sendall(BODY)
    return status(connection)


held = [sender() for _ in range(2)]
third = whole()
# The two have their places once the server has read their heads.
while third == "403":
    time.sleep(0.05)
    third = whole()
answers = []
for connection in held:
    connection.sendall(BODY)
    answers.append(status(connection))
print(f"third {third}, held {' '.join(answers)}, after {whole()}")
