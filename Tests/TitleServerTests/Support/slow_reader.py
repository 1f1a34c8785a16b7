"""slow_reader.py PORT TEXT: sends the text, says that this was all, and reads the answers slowly, with little room."""

import socket
import sys
import time

connection = socket.socket()
connection.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
connection.settimeout(60)
connection.connect(("127.0.0.1", int(sys.argv[1])))
connection.sendall(sys.argv[2].encode())
connection.shutdown(socket.SHUT_WR)
time.sleep(0.5)
while part := connection.recv(65536):
    sys.stdout.buffer.write(part)
