"""The first launch under a real X server: the real window opens on the sandbox, Ctrl+Enter sends, and the receipt stands in
the widgets and in the log; the second launch shows the first's log. Keys come from xdotool; what the window shows is read
by a plugin that Qt loads into the program (widgetreader.cpp)."""
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from programs import BIN, Home, first_line, until

PLUGINS = pathlib.Path(os.environ["SLIPWAY_TEST_PLUGINS"])
for program in ("Xvfb", "xdotool"):
    if not shutil.which(program):
        print(f"SKIPPED: there is no {program} here")
        sys.exit(77)


class Window:
    """The program slipway on a display of its own."""

    def __init__(self, home, folder, display):
        self.seen = pathlib.Path(folder, "widgets.json")
        self.seen.unlink(missing_ok=True)
        environment = {name: value for name, value in home.environment.items() if name not in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE")}
        self.environment = {**environment, "DISPLAY": display, "QT_QPA_PLATFORM": "xcb", "LANG": "C.UTF-8",
                            "QT_PLUGIN_PATH": str(PLUGINS), "QT_QPA_GENERIC_PLUGINS": f"slipwaywidgets:{self.seen}"}
        self.errors = tempfile.TemporaryFile()
        self.process = subprocess.Popen([str(BIN / "slipway")], env=self.environment, stderr=self.errors,
                                        stdin=subprocess.DEVNULL)

    def widget(self, name):
        """What the widget shows now; None while it is not visible."""
        assert self.process.poll() is None, f"the window ended with {self.process.returncode}: {self.said()}"
        with contextlib.suppress(FileNotFoundError):
            return json.loads(self.seen.read_text()).get(name)

    def shown(self, name):
        widget = self.widget(name)
        return widget["shown"] if widget else None

    def key(self, *keys):
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], env=self.environment, check=True, timeout=30)

    def focus(self):
        """There is no window manager that would give it the keyboard."""
        found = subprocess.run(["xdotool", "search", "--sync", "--onlyvisible", "--pid", str(self.process.pid), "--name", "Slipway"],
                               env=self.environment, capture_output=True, text=True, check=True, timeout=60).stdout.split()
        subprocess.run(["xdotool", "windowfocus", "--sync", found[0]], env=self.environment, check=True, timeout=60)

    def said(self):
        self.errors.seek(0)
        return self.errors.read().decode(errors="replace")

    def quit(self):
        self.key("ctrl+q")
        try:
            assert self.process.wait(30) == 0, f"exit {self.process.returncode}: {self.said()}"
        finally:
            self.process.kill()


@contextlib.contextmanager
def display():
    server = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
                              stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
    try:
        yield ":" + first_line(server, 60).strip()
    finally:
        server.terminate()
        server.wait(30)


def log(home):
    return [json.loads(line) for line in home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()]


with Home() as home, tempfile.TemporaryDirectory() as folder, display() as screen:
    window = Window(home, folder, screen)
    until("the compose page with its sample", 60, lambda: "9007199254740993" in (window.shown("bodyEditor") or ""))
    assert window.shown("connectionCombo") == "Practice" and window.shown("topicCombo") == "/default/orders"
    window.focus()
    until("the editor has the keyboard", 60, lambda: window.widget("bodyEditor")["focus"])
    body = window.shown("bodyEditor")
    window.key("ctrl+Return")
    receipts = until("the receipt in the window", 60, lambda: [
        row for row in window.shown("receiptsTable") or [] if row[0] == 1])  # acknowledged, no position
    assert len(receipts) == 1 and window.shown("bodyEditor") == body
    headline = until("its details", 30, lambda: window.shown("detailsHeadline"))
    assert headline == "Acknowledged, no position", headline

    entry, = until("the receipt in the log", 30, lambda: [each for each in log(home) if each["state"] == "acknowledgedNoPosition"])
    exported = json.loads(home.run("log", "export", expect=0).stdout)
    assert exported["body"] == {"text": body} and exported["topic"] == "/default/orders", exported
    assert (exported["id"], f"/default/orders-part-{exported['partition']}") == (receipts[0][3], receipts[0][2]), (exported, receipts)
    assert until("the log dock shows it", 30, lambda: window.shown("logTable") or None)[0], window.shown("logTable")

    window.key("ctrl+Return")
    until("a second receipt", 60, lambda: [row[0] for row in window.shown("receiptsTable")] == [1, 1])
    window.quit()
    until("both are in the log", 30, lambda: len(log(home)) == 2)

    again = Window(home, folder, screen)
    until("the second launch shows the log of the first", 60, lambda: len(again.shown("logTable") or []) == 2)
    assert again.shown("bodyEditor") == body
    again.focus()
    again.quit()
print("launched, sent, shown, logged; and it was all there the next time")
