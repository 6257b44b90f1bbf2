#!/usr/bin/env python3
"""What a connection does not allow does not happen, whichever command asks: read-only, at most so many, at most so fast."""
import json
import time

from programs import Home, Sandbox


def refused(done, word):
    assert done.returncode == 2 and word in done.stderr, done


with Home() as home, Sandbox() as sandbox:
    home.run("send", "-c", sandbox.url, "-t", "/default/payments", "-m", "x", expect=0)
    home.run("connections", "add", "Look", sandbox.url, "--read-only", expect=0)
    home.run("topics", "list", "-c", "Look", expect=0)
    for command in (["send", "-c", "Look", "-t", "/default/payments", "-m", "x", "--yes"],
                    ["send", "-c", "Look", "-t", "/default/payments", "-m", "x", "--dry-run"],
                    ["replay", "1", "-c", "Look", "-t", "/default/payments", "--yes"],
                    ["topics", "create", "-c", "Look", "/default/made", "--yes"],
                    ["topics", "delete", "-c", "Look", "/default/payments", "--yes"]):
        refused(home.run(*command), b"read-only")
    home.run("topics", "show", "-c", sandbox.url, "/default/payments", expect=0)

    home.run("connections", "add", "Capped", sandbox.url, "--max-messages", 10, "--max-rate", 20, expect=0)
    assert json.loads((home.folder / "config/connections/capped.json").read_text())["maxMessages"] == 10
    send = ("send", "-c", "Capped", "-t", "/default/payments")
    refused(home.run(*send, "--generate", 11), b"at most 10 messages")
    lines = home.folder / "lines"
    lines.write_text("x\n" * 11)
    refused(home.run(*send, "--input", lines), b"at most 10 messages")
    refused(home.run(*send, "--input", lines, "--dry-run"), b"at most 10 messages")
    refused(home.run(*send, "-m", "x", "-n", 5, "--rate", 21), b"at most 20 messages a second")
    before = time.monotonic()
    home.run(*send, "--generate", 10, expect=0)
    assert time.monotonic() - before > 0.4  # ten at twenty a second: never faster
    home.run("connections", "add", "Wrong", sandbox.url, "--max-messages", 0, expect=2)

    home.run("connections", "add", "Live", sandbox.url, "--environment", "production", expect=0)
    live = ("-c", "Live", "-t", "/default/payments")
    refused(home.run("send", *live, "-m", "x"), b"--yes")
    refused(home.run("replay", "1", *live), b"--yes")
    home.run("replay", "1", *live, "--yes", expect=0)
