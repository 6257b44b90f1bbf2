"""The broker stops answering: after 5 s everything still arrives; after 30 s what was in flight is ambiguous at its deadline
of 10 s, and the run waits for the broker and goes on by itself."""
import pathlib
import sys
import tempfile
import time

import conservation
from programs import Home, Sandbox, until

SECONDS = int(sys.argv[1]) if len(sys.argv) > 1 else 5
MESSAGES = 12_000
bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{n} {'z' * (n % 80)}".encode())

with Home() as home, tempfile.TemporaryDirectory() as folder:
    lines = pathlib.Path(folder, "lines.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    journal = pathlib.Path(folder, "journal")
    with Sandbox(journal=journal) as sandbox:
        sender = home.start("send", "-c", sandbox.url, "-t", "/default/payments", "--input", lines, "--format", "lines",
                            "--rate", 4_000, "-o", "quiet")
        until("the broker took some", 30, lambda: journal.stat().st_size > 100_000)
        sandbox.suspend()
        time.sleep(SECONDS)
        assert sender.poll() is None, "the run gave up while the broker was silent"
        sandbox.wake()
        try:
            _, errors = sender.communicate(timeout=90)
        finally:
            sender.kill()
    record = next(iter(conservation.read_log(home.log).values()))
    print(f"{SECONDS} s of silence: exit {sender.returncode}, {record.counts}")
    assert record.reserved == MESSAGES, f"{record.reserved} of {MESSAGES} accepted\n{errors.decode()[-2000:]}"
    conservation.check(record, bodies, conservation.read_journal(journal))
    if SECONDS < 10:
        assert record.counts["acknowledgedNoPosition"] == MESSAGES and sender.returncode == 0, record.counts
    else:
        assert 1 <= record.counts["ambiguous"] <= 200, f"a window at most was in flight: {record.counts}"
        assert record.counts["failed"] == record.counts["cancelled"] == 0, record.counts
        assert sender.returncode == 1
