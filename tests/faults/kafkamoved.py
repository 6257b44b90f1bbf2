"""Three brokers: the one that leads is killed with -9 in the middle of a run, then all are gone and come back. With copies and
acks=all everything is acknowledged, and on the topic exactly once."""
import pathlib
import tempfile

import conservation
from kafkabroker import for_test
from programs import Home, until
from targets import KafkaTarget

MESSAGES = 100_000
bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{n} {'m' * (n % 70)}".encode())


def size_if_told():
    """What the topic holds, 0 while nobody leads one of its partitions: kcat gives up then."""
    try:
        return target.size()
    except AssertionError:
        return 0


with Home() as home, tempfile.TemporaryDirectory() as folder, for_test(nodes=3) as broker, KafkaTarget(broker) as target:
    target.make_topic(home, "--replicas", 3)
    lines = pathlib.Path(folder, "lines.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    sender = home.start("send", "-c", target.url, "-t", target.topic, "--input", lines, "--format", "lines", "--rate", 2_000,
                        "-o", "quiet", "-X", "message.timeout.ms=240000")
    try:
        until("the brokers took some", 90, lambda: size_if_told() > 5_000)
        broker.kill(0)
        grown = until("the others lead", 90, size_if_told) + 5_000
        until("the others go on", 120, lambda: sender.poll() is not None or size_if_told() > grown)
        broker.revive(0)
        for node in range(3):
            broker.kill(node)
        assert sender.poll() is None, "the run gave up while no broker was there"
        for node in broker.nodes:
            node.start()
        for node in broker.nodes:
            node.wait_ready()
        _, errors = sender.communicate(timeout=240)
    finally:
        sender.kill()
    record = next(iter(conservation.read_log(home.log).values()))
    print(f"exit {sender.returncode}, {record.counts}")
    assert record.reserved == MESSAGES, f"{record.reserved} of {MESSAGES} accepted\n{errors.decode()[-2000:]}"
    conservation.check(record, bodies, target.taken())
    assert sender.returncode == 0 and record.counts["acknowledged"] == MESSAGES, record.counts
