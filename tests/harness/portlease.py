"""Ports of 127.0.0.1 for servers that cannot bind port 0. Held by lock files until given back, so that tests side by side
never take the same; below the range that the system gives to clients."""
import errno
import fcntl
import os
import pathlib
import random
import socket

FIRST, LAST = 20_000, 29_999
FOLDER = pathlib.Path(f"/tmp/slipway-ports-{os.getuid()}")


class PortLease:
    """count ports that nobody listens on and no other lease holds."""

    def __init__(self, count):
        FOLDER.mkdir(mode=0o700, exist_ok=True)
        self._locks, self.ports = [], []
        for port in random.SystemRandom().sample(range(FIRST, LAST + 1), LAST + 1 - FIRST):
            if len(self.ports) == count:
                break
            self._take(port)
        if len(self.ports) < count:
            self.release()
            raise RuntimeError(f"no {count} free ports between {FIRST} and {LAST}")

    def _take(self, port):
        lock = open(FOLDER / str(port), "w", encoding="utf-8")
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
            with socket.socket() as probe:
                probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
                probe.bind(("127.0.0.1", port))
        except OSError as error:
            lock.close()
            if error.errno not in (errno.EADDRINUSE, errno.EWOULDBLOCK, errno.EACCES):
                raise
            return
        self._locks.append(lock)
        self.ports.append(port)

    def release(self):
        for lock in self._locks:
            lock.close()
        self._locks, self.ports = [], []
