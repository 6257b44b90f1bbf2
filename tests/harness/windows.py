"""The real window under an X server of its own, driven by keys and clicks (xdotool) and read by the plugin that Qt loads into
it (tests/ui/widgetreader.cpp)."""
import contextlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

from programs import BIN, first_line, until

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

    def widgets(self):
        """What each visible widget shows now, by name."""
        assert self.process.poll() is None, f"the window ended with {self.process.returncode}: {self.said()}"
        with contextlib.suppress(FileNotFoundError):
            return json.loads(self.seen.read_text())
        return {}

    def widget(self, name):
        """What the widget shows now; None while it is not visible."""
        return self.widgets().get(name)

    def shown(self, name):
        widget = self.widget(name)
        return widget["shown"] if widget else None

    def key(self, *keys, at="mainWindow"):
        """Presses keys in the window that the widget stands in."""
        self._xdotool(*self._into(at), "key", "--clearmodifiers", *keys)

    def click(self, name, row=None):
        """Clicks the middle of the widget, or of a row of the table."""
        shown = until(f"{name} can be clicked", 60, lambda: self._clickable(name, row))
        x, y = shown["middle"] if row is None else shown["places"][row]
        self._xdotool(*self._into(name), "mousemove", "--sync", str(x), str(y), "click", "1")

    def type_into(self, name, text):
        """Clicks the field until it has the keyboard, and types over what is in it: a list that hangs from another field takes
        the first click."""
        def has_keyboard():
            self.click(name)
            with contextlib.suppress(AssertionError):
                return until("it has the keyboard", 2, lambda: self.widget(name)["focus"])
        until(f"{name} has the keyboard", 60, has_keyboard)
        self._xdotool("key", "ctrl+a")
        self.write(text)

    def write(self, text):
        """Types where the keyboard is. Never as an argument: a secret would stand in a command line."""
        self._xdotool("type", "--file", "-", input=text.encode())

    def choose(self, opener, *entries):
        """Opens the menu or the list of a widget and clicks the entry of that text or object name; then in its submenu."""
        self.click(opener)
        for entry in entries:
            def place():
                return next((at for text, name, *at in self.widget("popup") or [] if entry in (text.replace("&", ""), name)), None)
            x, y = until(f"{entry} in the list of {opener}", 60, place)
            self._xdotool("mousemove", "--sync", str(x), str(y), "click", "1")
        until("the list is closed", 60, lambda: not self.widget("popup"))

    def _clickable(self, name, row):
        shown = self.widget(name)
        if not shown or not shown["enabled"] or (row is not None and (len(shown["places"]) <= row or not shown["places"][row])):
            return None
        return shown

    def _into(self, name):
        """There is no window manager that would give a dialog, and then its window again, the keyboard."""
        shown = until(f"{name} is there", 60, lambda: self.widget(name))
        return "windowfocus", "--sync", shown["window"]

    def _xdotool(self, *words, input=None):
        subprocess.run(["xdotool", *words], env=self.environment, check=True, timeout=60, input=input)

    def resize(self, name, width, height):
        """Gives the window of the widget this size: there is no window manager whose frame could be pulled."""
        self._xdotool("windowsize", self.widget(name)["window"], str(width), str(height))

    def beats(self):
        """Grows while the window's thread turns: it writes what it shows ten times a second."""
        return self.seen.stat().st_mtime_ns

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
