"""never_reads.py ADDRESS PID PATH: asks for PATH over and over on four connections for five seconds and reads nothing.

Prints the most memory that the process PID had, in megabytes.
"""

import select
import socket
import sys
import time

host, port = sys.argv[1].removeprefix("http://").split(":")
request = f"GET {sys.argv[3]} HTTP/1.1\r\nHost: x\r\n\r\n".encode() * 100
connections = [socket.create_connection((host, int(port))) for _ in range(4)]
for connection in connections:
    connection.setblocking(False)
end = time.monotonic() + 5
while time.monotonic() < end:
    for connection in select.select([], connections, [], 0.1)[1]:
        try:
            sent = connection.send(request)
        except OSError:
            continue
        # Requests stay whole.
        while sent < len(request):
            try:
                sent += connection.send(request[sent:])
            except BlockingIOError:
                if time.monotonic() > end:
                    break
                select.select([], [connection], [], 0.1)
with open(f"/proc/{sys.argv[2]}/status") as status:
    peak = next(line for line in status if line.startswith("VmHWM"))
print(int(peak.split()[1]) // 1024)
