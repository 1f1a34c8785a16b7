"""Runs the demo in a terminal of its own, looks at it, and ends it with Ctrl-C, as a person does.

    demo_in_terminal.py DATA_FOLDER [taken]      PROGRAMS in the environment, the project's root as working folder

Prints one JSON object: seconds until the hints, what /healthz answered, the exit code, how long the demo and its
programs worked, programs that still live, and all that the terminal showed. With `taken` somebody else already listens
at the address.
"""
import json
import os
import pty
import random
import resource
import select
import signal
import socket
import sys
import time
import urllib.request

LIMIT = 600


def programs_of(session):
    """Process ids of the project's programs in that session."""
    found = []
    for entry in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{entry}/stat", "rb") as file:
                name, _, rest = file.read().partition(b"(")[2].rpartition(b")")
        except OSError:
            continue
        if name.startswith(b"titlecert-") and int(rest.split()[3]) == session:
            found.append(int(entry))
    return found


def at_a_free_port():
    """Below the ports that the system gives to connections: the demo listens there seconds later, and others test meanwhile."""
    while True:
        holder = socket.socket()
        try:
            holder.bind(("127.0.0.1", random.randrange(20_000, 32_000)))
            return holder
        except OSError:
            holder.close()


def run(command):
    child, terminal = pty.fork()
    if child == 0:
        # Whoever runs the tests may have SIGINT ignored or blocked, and that is inherited.
        signal.pthread_sigmask(signal.SIG_SETMASK, [])
        signal.signal(signal.SIGINT, signal.SIG_DFL)
        os.execv(command[0], command)
    return child, terminal


def main():
    holder = at_a_free_port()
    address = "127.0.0.1:%d" % holder.getsockname()[1]
    if "taken" in sys.argv[2:]:
        holder.listen()
    else:
        holder.close()
    begun = time.monotonic()
    child, terminal = run(["scripts/demo", sys.argv[1], address])
    shown, seen, started, health = b"", [], None, None
    while time.monotonic() - begun < LIMIT:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                part = os.read(terminal, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part
        if started is None and b"stops both programs" in shown:
            started = time.monotonic() - begun
            health = urllib.request.urlopen(f"http://{address}/healthz", timeout=60).status
            seen = programs_of(child)
            os.write(terminal, b"\x03")
    else:
        os.killpg(child, signal.SIGKILL)
    exit_code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    alive = [process for process in seen if os.path.exists(f"/proc/{process}")]
    print(json.dumps({
        "started": started, "health": health, "exitCode": exit_code,
        "worked": used.ru_utime + used.ru_stime, "ran": len(seen), "alive": len(alive),
        "shown": shown.decode(errors="replace"),
    }))


main()
