"""The exit codes of slipwayctl, each by the real program against a real broker (product section 5)."""
import json
import pathlib
import signal
import tempfile

from programs import Home, Sandbox, until

with Home() as home, Sandbox() as sandbox, tempfile.TemporaryDirectory() as folder:
    send = ["send", "-c", sandbox.url, "-t", "/default/payments"]

    # 0: every message has the outcome that was asked for
    done = home.run(*send, "-m", "x", "-o", "json", expect=0)
    assert json.loads(done.stdout)["state"] == "acknowledgedNoPosition" and done.stderr == b"", done

    # 2: known before sending
    for wrong in (["-m", "x", "-f", "y"], ["-m", "x", "-X", "windw=3"], ["-m", "x", "-p", 5], [], ["-Z"], ["-m", "x", "--nonsense"]):
        assert home.run(*send, *wrong, expect=2).stdout == b"", wrong
    home.run("nonsense", expect=2)

    # 3: no broker, no topic, no log; what is said goes to standard error
    unreachable = home.run("send", "-c", "danube://127.0.0.1:1", "-t", "/default/payments", "-m", "x", "-o", "json", expect=3)
    assert json.loads(unreachable.stderr)["error"]["kind"] == "unreachable" and unreachable.stdout == b"", unreachable
    home.run("send", "-c", sandbox.url, "-t", "/default/none", "-m", "x", expect=3)
    home.run("browse", "-c", sandbox.url, "-t", "/default/none", "--follow", expect=3)
    home.run(*send, "-m", "x", "--log-file", "/proc/none/log.sqlite", expect=3)
    home.run("topics", "show", "-c", sandbox.url, "/default/none", expect=3)

    # 0 and 130 of browse: enough was read; interrupted
    for count, sent, expected in (("1", 1, 0), ("5", 0, 130)):
        reader = home.start("browse", "-c", sandbox.url, "-t", "/default/payments", "--follow", "-n", count, "-v")
        line = reader.stderr.readline()
        assert line.startswith(b"Reading "), line
        if sent:
            home.run(*send, "-m", "x", expect=0)
        else:
            reader.send_signal(signal.SIGINT)
        assert reader.wait(30) == expected, reader.returncode

with Home() as home, Sandbox("--fault", "error=RESOURCE_EXHAUSTED:1") as sandbox:
    # 1: sending began, and some message failed
    failed = home.run("send", "-c", sandbox.url, "-t", "/default/payments", "-m", "x", "-o", "json", expect=1)
    receipt = json.loads(failed.stdout)
    assert receipt["state"] == "failed" and "RESOURCE_EXHAUSTED" in receipt["error"]["detail"], receipt

with Home() as home, tempfile.TemporaryDirectory() as folder:
    # 130: interrupted while the broker is silent. The first signal waits for what has left, the second does not
    journal = pathlib.Path(folder, "journal")
    with Sandbox(journal=journal) as sandbox:
        sender = home.start("send", "-c", sandbox.url, "-t", "/default/payments", "--generate", 100_000, "--rate", 1_000)
        until("the broker took some", 30, lambda: journal.stat().st_size > 5_000)
        sandbox.suspend()
        sender.send_signal(signal.SIGINT)
        while b"Interrupt again" not in (line := sender.stderr.readline()):
            assert line, "no word of how to force"
        sender.send_signal(signal.SIGINT)
        assert sender.wait(30) == 130, sender.returncode
        sandbox.wake()
    entry = json.loads(home.run("log", "list", "-o", "json", expect=0).stdout)
    assert sum(entry["counts"].values()) == entry["accepted"] and entry["phase"] == "stopped", entry
print("exit codes tell the truth")
