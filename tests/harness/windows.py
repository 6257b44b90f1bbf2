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

from programs import BIN, first_line

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

    def type_into(self, name, text):
        """Clicks the field, and types over what is in it."""
        x, y = map(str, self.widget(name)["middle"])
        subprocess.run(["xdotool", "mousemove", "--sync", x, y, "click", "1", "key", "ctrl+a", "type", text],
                       env=self.environment, check=True, timeout=30)

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
