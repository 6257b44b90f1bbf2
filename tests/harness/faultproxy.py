"""A way to a server that loses what it carries: a half-open connection, or answers that never come back."""
import contextlib
import socket
import threading


class FaultProxy:
    """Listens on a port of 127.0.0.1. What is lost once stays lost for the connections of that time, which stay open and say
    nothing more; after heal() new ones work."""

    def __init__(self, target: str):
        host, port = target.rsplit(":", 1)
        self.target = host, int(port)
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.address = f"127.0.0.1:{self.listener.getsockname()[1]}"
        self.lock = threading.Lock()
        self.connections = []  # of each: what it carries, and its two sockets
        self.carries = {"requests", "answers"}

    def lose(self, *what):
        """requests, answers, or both: of the connections that there are, and of new ones until heal()."""
        with self.lock:
            self.carries = {"requests", "answers"} - set(what)
            for carries, _ in self.connections:
                carries -= set(what)

    def heal(self):
        with self.lock:
            self.carries = {"requests", "answers"}

    def _serve(self):
        while True:
            try:
                client, _ = self.listener.accept()
            except OSError:
                return  # closed: the end
            try:
                server = socket.create_connection(self.target, timeout=10)
            except OSError:
                client.close()
                continue
            server.settimeout(None)
            with self.lock:
                carries = set(self.carries)
                self.connections.append((carries, (client, server)))
            for what, source, sink in (("requests", client, server), ("answers", server, client)):
                threading.Thread(target=self._carry, args=(carries, what, source, sink), daemon=True).start()

    def _carry(self, carries, what, source, sink):
        with contextlib.suppress(OSError):
            while data := source.recv(65536):
                with self.lock:
                    alive = what in carries
                if alive:
                    sink.sendall(data)
        with self.lock:
            whole = len(carries) == 2
        if whole:  # else the other side hears of no end either
            for each in (source, sink):
                with contextlib.suppress(OSError):
                    each.shutdown(socket.SHUT_RDWR)

    def __enter__(self):
        threading.Thread(target=self._serve, daemon=True).start()
        return self

    def __exit__(self, *error):
        with contextlib.suppress(OSError):
            self.listener.shutdown(socket.SHUT_RDWR)
        self.listener.close()
        with self.lock:
            for _, sockets in self.connections:
                for each in sockets:
                    each.close()
