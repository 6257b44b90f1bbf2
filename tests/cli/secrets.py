#!/usr/bin/env python3
"""Secrets on the command line, against a sandbox that wants a token: from a file, the environment, the keychain, and a
question on a terminal that does not show the answer. A locked keychain is exit 3. The secret is told nowhere."""
import json
import os
import pathlib
import pty
import select
import shutil
import signal
import subprocess
import termios
import time

from programs import SLIPWAYCTL, Home, Sandbox

TOKEN, WRONG = "canary-right-77ab", "canary-wrong-77ab"


def on_a_terminal(home, answer, *arguments) -> tuple[int, bytes, bool]:
    """slipwayctl on a pseudo-terminal: exit code, what was shown, whether the echo was off when it asked."""
    child, terminal = pty.fork()
    if child == 0:
        os.execve(SLIPWAYCTL, [SLIPWAYCTL, *map(str, arguments)], home.environment)
    shown, hidden, asked, deadline = b"", False, False, time.monotonic() + 120
    while time.monotonic() < deadline:
        if select.select([terminal], [], [], 0.05)[0]:
            try:
                more = os.read(terminal, 4096)
            except OSError:  # the other end is closed
                break
            if not more:
                break
            shown += more
        if b"token of " in shown and not asked and not termios.tcgetattr(terminal)[3] & termios.ECHO:
            asked = hidden = True
            os.write(terminal, answer)
    status = os.waitpid(child, 0)[1]
    os.close(terminal)
    return os.waitstatus_to_exitcode(status), shown, hidden


def in_order(home, sandbox, tokens):
    send = ("send", "-t", "/default/payments", "-m", "x", "-o", "json")
    refused = home.run(*send, "-c", sandbox.url)
    assert refused.returncode == 3, refused
    error = json.loads(refused.stderr.splitlines()[-1])["error"]
    assert error["kind"] == "unauthenticated" and "credentials are missing" in error["detail"], error
    assert home.run("topics", "list", "-c", sandbox.url).returncode == 3
    home.run(*send, "-c", sandbox.url, "--secret", f"token=@{tokens}", expect=0)
    home.run("topics", "list", "-c", sandbox.url, "--secret", f"token=@{tokens}", expect=0)
    home.run("connections", "test", sandbox.url, "--secret", f"token=@{tokens}", expect=0)
    typed = home.run(*send, "-c", sandbox.url, "--secret", f"token={TOKEN}")
    assert typed.returncode == 2 and TOKEN.encode() not in typed.stderr, typed
    home.environment["SLIPWAY_SECRET_DANUBE_TOKEN"] = TOKEN
    home.run(*send, "-c", sandbox.url, expect=0)
    home.environment["SLIPWAY_SECRET_DANUBE_TOKEN"] = WRONG
    wrong = home.run(*send, "-c", sandbox.url)
    assert wrong.returncode == 3 and b"Invalid token" in wrong.stderr and WRONG.encode() not in wrong.stderr, wrong
    home.run(*send, "-c", sandbox.url, "--secret", f"token=@{tokens}", expect=0)  # a typed one comes first
    del home.environment["SLIPWAY_SECRET_DANUBE_TOKEN"]


def asked_on_a_terminal(home, sandbox, tokens):
    added = home.run("connections", "add", "Guarded", sandbox.url, "--secret", f"token=@{tokens}", expect=0)
    assert b"no keychain" in added.stderr, added.stderr  # and the profile names it
    profile = json.loads((home.folder / "config/connections/guarded.json").read_text())
    assert profile["secrets"] == ["token"], profile
    send = ("send", "-c", "Guarded", "-t", "/default/payments", "-m", "x")
    script = home.run(*send, "-o", "json")
    assert script.returncode == 3 and b"SLIPWAY_SECRET_GUARDED_TOKEN" in script.stderr, script
    code, shown, hidden = on_a_terminal(home, TOKEN.encode() + b"\n", *send)
    assert code == 0 and hidden and TOKEN.encode() not in shown, (code, hidden, shown)
    code, shown, hidden = on_a_terminal(home, WRONG.encode() + b"\n", *send)
    assert code == 3 and WRONG.encode() not in shown, (code, shown)
    code, shown, hidden = on_a_terminal(home, b"\x03", *send)  # Ctrl-C
    assert code in (130, -signal.SIGINT), (code, shown)
    home.environment["SLIPWAY_SECRET_GUARDED_TOKEN"] = TOKEN
    home.run(*send, expect=0)
    del home.environment["SLIPWAY_SECRET_GUARDED_TOKEN"]


def in_the_keychain(home, sandbox, tokens):
    if not all(map(shutil.which, ("dbus-run-session", "gnome-keyring-daemon"))):
        print("SKIPPED: no keychain here")
        return
    folder = home.folder / "session"
    folder.mkdir(mode=0o700)
    environment = {**home.environment, "HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        environment.pop(name, None)

    def session(script):
        return subprocess.run(["dbus-run-session", "--", "sh", "-c", script], env=environment, capture_output=True, timeout=120,
                              stdin=subprocess.DEVNULL)

    unlocked = "printf test | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1; "
    send = f"{SLIPWAYCTL} send -c Kept -t /default/payments -m x"
    kept = session(f"{unlocked} {SLIPWAYCTL} connections add Kept '{sandbox.url}' --secret token=@{tokens} && {send}")
    assert kept.returncode == 0 and b"no keychain" not in kept.stderr, kept
    again = session(unlocked + send)
    assert again.returncode == 0, again
    locked = session(f"gnome-keyring-daemon --start --components=secrets >/dev/null 2>&1; {send}")
    assert locked.returncode == 3 and b"The keychain is locked" in locked.stderr, locked
    shutil.rmtree(folder, ignore_errors=True)


with Home() as home:
    tokens = pathlib.Path(str(home.folder) + "-tokens")
    tokens.write_text(TOKEN + "\n")
    try:
        with Sandbox("--token-file", tokens) as sandbox:
            in_order(home, sandbox, tokens)
            asked_on_a_terminal(home, sandbox, tokens)
            in_the_keychain(home, sandbox, tokens)
            for file in home.folder.rglob("*"):
                content = file.read_bytes() if file.is_file() else b""
                assert TOKEN.encode() not in content and WRONG.encode() not in content, file
        empty = pathlib.Path(str(home.folder) + "-empty")
        empty.write_text("\n")
        home.run("sandbox", "--no-kafka", "--token-file", empty, expect=2)
        empty.unlink()
    finally:
        tokens.unlink()
