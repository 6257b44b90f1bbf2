"""A real Kafka is killed with -9 in the middle of a run and comes back, three times: every accepted message ends once, what is
acknowledged is on the topic exactly once, what is not is said to be."""
import os
import pathlib
import random
import tempfile

import conservation
from programs import Home, until
from targets import KafkaTarget

SEED = int(os.environ.get("SLIPWAY_SEED", random.SystemRandom().randrange(1 << 32)))
MESSAGES = 90_000
print(f"seed {SEED}")
random_ = random.Random(SEED)
bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{n} {'x' * (n % 90)}".encode())

with Home() as home, tempfile.TemporaryDirectory() as folder, KafkaTarget() as target:
    target.make_topic(home)
    lines = pathlib.Path(folder, "lines.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    sender = home.start("send", "-c", target.url, "-t", target.topic, "--input", lines, "--format", "lines", "--rate", 6_000,
                        "-o", "quiet")
    try:
        for kill in range(3):
            enough = target.size() + random_.randrange(3_000, 12_000)
            until(f"the broker took enough for kill {kill + 1}", 90,
                  lambda: sender.poll() is not None or target.size() > enough)
            target.broker.kill()
            target.broker.revive()
        _, errors = sender.communicate(timeout=180)
    finally:
        sender.kill()
    record = next(iter(conservation.read_log(home.log).values()))
    print(f"exit {sender.returncode}, {record.counts}")
    assert record.reserved == MESSAGES, f"{record.reserved} of {MESSAGES} accepted\n{errors.decode()[-2000:]}"
    conservation.check(record, bodies, target.taken())
    assert sender.returncode == (0 if record.counts["acknowledged"] == MESSAGES else 1), f"exit {sender.returncode}"
    assert record.counts["acknowledged"] > MESSAGES // 2, record.counts
    assert record.counts["cancelled"] == 0, record.counts
