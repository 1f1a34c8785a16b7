"""raw_http.py PORT TEXT: sends the text as it is, prints what comes until the other end closes."""

import socket
import sys

connection = socket.create_connection(("127.0.0.1", int(sys.argv[1])), timeout=60)
connection.sendall(sys.argv[2].encode())
while part := connection.recv(65536):
    sys.stdout.buffer.write(part)
