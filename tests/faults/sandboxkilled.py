"""The broker is killed in the middle of a run, three times, and comes back at the same address: the run goes on by itself,
and log and journal agree on every message."""
import os
import random
import tempfile
import pathlib

import conservation
from programs import Home, Sandbox, until

SEED = int(os.environ.get("SLIPWAY_SEED", random.SystemRandom().randrange(1 << 32)))
MESSAGES = 60_000
print(f"seed {SEED}")
random_ = random.Random(SEED)
bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{n} {'x' * (n % 90)}".encode())

with Home() as home, tempfile.TemporaryDirectory() as folder:
    lines = pathlib.Path(folder, "lines.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    journal = pathlib.Path(folder, "journal")
    sandbox = Sandbox(journal=journal).start()
    sender = home.start("send", "-c", sandbox.url, "-t", "/default/orders", "--input", lines, "--format", "lines",
                        "--rate", 15_000, "-o", "json", stdout=open(pathlib.Path(folder, "out"), "wb"))
    for kill in range(3):
        enough = journal.stat().st_size + random_.randrange(100_000, 500_000)
        until(f"the broker took enough for kill {kill + 1}", 60,
              lambda: journal.stat().st_size > enough or sender.poll() is not None)
        sandbox.kill()
        sandbox.start()
    try:
        _, errors = sender.communicate(timeout=120)
    finally:
        sender.kill()
        sandbox.stop()
    runs = conservation.read_log(home.log)
    assert len(runs) == 1, runs.keys()
    record = next(iter(runs.values()))
    print(f"exit {sender.returncode}, {record.counts}")
    assert record.reserved == MESSAGES, f"{record.reserved} of {MESSAGES} accepted\n{errors.decode()[-2000:]}"
    conservation.check(record, bodies, conservation.read_journal(journal))
    most = 3 * 100  # a window at each kill: nothing leaves by a connection that is known to be gone
    assert record.counts["ambiguous"] <= most, f"{record.counts['ambiguous']} in doubt, {most} can have been in flight"
    everything_taken = record.counts["acknowledgedNoPosition"] == MESSAGES
    assert sender.returncode == (0 if everything_taken else 1), f"exit {sender.returncode} for {record.counts}"
    assert record.counts["failed"] == record.counts["cancelled"] == 0, record.counts
