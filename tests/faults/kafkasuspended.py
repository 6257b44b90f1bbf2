"""A real Kafka stops answering. For 5 s: everything still arrives. For longer than a message may take: what had left is
ambiguous, what had not is failed or sent later, and the topic agrees."""
import pathlib
import tempfile
import time

import conservation
from programs import Home, until
from targets import KafkaTarget

MESSAGES = 40_000


def run(home, target, folder, seconds, *options):
    bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{seconds}/{n} {'z' * (n % 80)}".encode())
    lines = pathlib.Path(folder, f"lines-{seconds}.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    target.topic = f"silent-{seconds}"
    target.make_topic(home)
    sender = home.start("send", "-c", target.url, "-t", target.topic, "--input", lines, "--format", "lines", "--rate", 4_000,
                        "-o", "quiet", *options)
    try:
        until("the broker took some", 90, lambda: target.size() > 4_000)
        target.broker.suspend()
        time.sleep(seconds)
        assert sender.poll() is None, "the run gave up while the broker was silent"
        target.broker.wake()
        _, errors = sender.communicate(timeout=240)
    finally:
        target.broker.wake()
        sender.kill()
    record = max(conservation.read_log(home.log).items())[1]
    print(f"{seconds} s of silence: exit {sender.returncode}, {record.counts}")
    assert record.reserved == MESSAGES, f"{record.reserved} of {MESSAGES} accepted\n{errors.decode()[-2000:]}"
    conservation.check(record, bodies, target.taken())
    return sender.returncode, record.counts


with Home() as home, tempfile.TemporaryDirectory() as folder, KafkaTarget() as target:
    code, counts = run(home, target, folder, 5)
    assert code == 0 and counts["acknowledged"] == MESSAGES, counts
    code, counts = run(home, target, folder, 15, "-X", "message.timeout.ms=5000", "-X", "socket.timeout.ms=3000")
    assert code == 1 and counts["ambiguous"] >= 1 and counts["cancelled"] == 0, counts
