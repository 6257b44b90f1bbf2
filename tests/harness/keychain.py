"""A session bus with a keychain (gnome-keyring, which speaks the Secret Service) for programs under test."""
import contextlib
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import threading

from programs import first_line, until

PASSWORD = b"test"
for program in ("dbus-daemon", "dbus-send", "gnome-keyring-daemon"):
    if not shutil.which(program):
        print(f"SKIPPED: there is no {program} here")
        sys.exit(77)


@contextlib.contextmanager
def signed_in(home, folder):
    """What home starts has a session with an unlocked keychain, whose files are in the folder. Signing in again finds them."""
    before = home.environment
    runtime = tempfile.mkdtemp(prefix="slipway-run-")
    home.environment = {**before, "HOME": str(folder), "XDG_RUNTIME_DIR": runtime, "XDG_DATA_HOME": str(pathlib.Path(folder, "data"))}
    started = []

    def start(*command, **options):
        started.append(subprocess.Popen(command, env=home.environment, stderr=subprocess.DEVNULL, **options))
        return started[-1]

    def has_secrets():
        asked = subprocess.run(["dbus-send", "--session", "--print-reply=literal", "--dest=org.freedesktop.DBus", "/",
                                "org.freedesktop.DBus.NameHasOwner", "string:org.freedesktop.secrets"],
                               env=home.environment, capture_output=True, timeout=60)
        return b"true" in asked.stdout

    try:
        bus = start("dbus-daemon", "--session", "--nofork", "--print-address=1", stdout=subprocess.PIPE)
        home.environment["DBUS_SESSION_BUS_ADDRESS"] = first_line(bus, 60).strip()
        keeper = start("gnome-keyring-daemon", "--foreground", "--unlock", "--components=secrets", stdin=subprocess.PIPE,
                       stdout=subprocess.DEVNULL)
        keeper.stdin.write(PASSWORD)
        keeper.stdin.close()
        until("the keychain is there", 60, has_secrets)
        yield
    finally:
        home.environment = before
        for process in reversed(started):
            process.terminate()
            process.wait(30)
            if process.stdout:
                process.stdout.close()
        shutil.rmtree(runtime, ignore_errors=True)


class CommandLines:
    """Those of all processes that hold a text, collected while it watches. Proves first that it sees one."""

    def __init__(self, canary):
        self.canary = canary.encode()
        self.found = set()
        self.over = threading.Event()
        self.watcher = threading.Thread(target=self._watch)

    def _watch(self):
        while not self.over.wait(0.02):
            for process in filter(str.isdigit, os.listdir("/proc")):
                with contextlib.suppress(OSError):
                    line = pathlib.Path("/proc", process, "cmdline").read_bytes()
                    if self.canary in line:
                        self.found.add(line)

    def __enter__(self):
        self.watcher.start()
        probe = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)", self.canary])
        try:
            until("a planted command line is seen", 60, lambda: self.found)
        finally:
            probe.kill()
            probe.wait()
        self.found.clear()
        return self

    def __exit__(self, *error):
        self.over.set()
        self.watcher.join()
