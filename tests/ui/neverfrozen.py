"""The window never freezes: its thread turns while the broker is suspended in the middle of a run, and when it is killed. The
run ends by itself, each message with one outcome."""
import json
import os
import signal
import tempfile
import time

from programs import Home, until
from windows import Window, display

COUNT = 20_000


def newest(home):
    lines = home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()
    return json.loads(lines[-1]) if lines else {"counts": {}, "phase": None}


def taken(home):
    return newest(home)["counts"].get("acknowledgedNoPosition", 0)


def turns(window, seconds):
    """How often the window's thread came round."""
    seen, end = set(), time.monotonic() + seconds
    while time.monotonic() < end:
        seen.add(window.beats())
        time.sleep(0.02)
    return len(seen)


def back_to_composing(window):
    """A run of many has a page of its own."""
    window.key("ctrl+w")
    until("the compose page again", 60, lambda: window.widget("sendCount"))


def sandbox(home):
    return json.loads((home.folder / "state" / "sandbox.json").read_text())["pid"]


def send_many(window, home, before):
    window.type_into("sendCount", str(COUNT))
    window.type_into("sendRate", "4000")
    window.key("ctrl+Return")
    until("the run's page comes up", 60, lambda: window.widget("runSettled"))
    until("the run is under way", 60, lambda: newest(home).get("run") not in (None, before) and taken(home) > 1_000)


with Home() as home, tempfile.TemporaryDirectory() as folder, display() as screen:
    window = Window(home, folder, screen)
    until("the compose page with its sample", 60, lambda: window.shown("bodyEditor"))
    window.focus()

    send_many(window, home, None)
    os.kill(sandbox(home), signal.SIGSTOP)
    came_round = turns(window, 6)
    os.kill(sandbox(home), signal.SIGCONT)
    assert came_round >= 12, f"came round {came_round} times in 6 s while the broker was silent"
    first = until("the run ends", 120, lambda: newest(home) if newest(home)["phase"] == "finished" else None)
    assert first["counts"] == {**dict.fromkeys(first["counts"], 0), "acknowledgedNoPosition": COUNT}, first
    print(f"suspended: came round {came_round} times in 6 s, {COUNT} acknowledged")

    back_to_composing(window)
    send_many(window, home, first["run"])
    os.kill(sandbox(home), signal.SIGKILL)
    came_round = turns(window, 6)
    assert came_round >= 12, f"came round {came_round} times in 6 s after the broker was killed"
    second = until("the run ends", 120, lambda: newest(home) if newest(home)["phase"] in ("finished", "stopped") else None)
    assert sum(second["counts"].values()) == second["accepted"], second
    print(f"killed: came round {came_round} times in 6 s, {second['phase']}, {second['counts']}")
    back_to_composing(window)
    window.quit()
