"""Connections to a real Kafka that are lost without a word. Half open: noticed, made anew, everything arrives once. Answers lost,
then permission taken away: the message is stored and the broker refuses it, so it is ambiguous, and reading the topic settles it."""
import collections
import json
import pathlib
import tempfile
import time

import conservation
from faultproxy import FaultProxy
from kafkabroker import for_test
from kcat import end_offsets, received
from programs import Home, until
from targets import KafkaTarget

MESSAGES = 20_000


def half_open(home, broker, folder):
    bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{n} {'h' * (n % 60)}".encode())
    lines = pathlib.Path(folder, "lines.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    with FaultProxy(broker.addresses()) as proxy, KafkaTarget(broker, "half") as target:
        target.make_topic(home)
        sender = home.start("send", "-c", target.url, "-t", target.topic, "--input", lines, "--format", "lines", "--rate", 4_000,
                            "-o", "quiet", "-X", f"address.map={broker.addresses()}={proxy.address}", "-X",
                            "socket.timeout.ms=2000")
        try:
            until("the broker took some", 90, lambda: target.size() > 4_000)
            proxy.lose("requests", "answers")
            time.sleep(4)
            assert sender.poll() is None, "the run gave up while the connection was silent"
            proxy.heal()
            _, errors = sender.communicate(timeout=120)
        finally:
            sender.kill()
        record = max(conservation.read_log(home.log).items())[1]
        print(f"half open: exit {sender.returncode}, {record.counts}")
        conservation.check(record, bodies, target.taken())
        assert sender.returncode == 0 and record.counts["acknowledged"] == MESSAGES, (record.counts, errors[-2000:])


def refused_though_stored(home, broker, folder):
    topic, listener = "withdrawn", broker.addresses("sasl")
    home.run("topics", "create", "-c", broker.url, topic, expect=0)
    broker.allow("alice", topic, "Write", "Describe", "Read", "DescribeConfigs")
    secret = pathlib.Path(folder, "secret")
    secret.write_text("alice-secret\n", encoding="utf-8")
    home.run("connections", "add", "Alice", f"kafka://alice@{listener}?sasl.mechanism=SCRAM-SHA-256", expect=0)
    signed_in = ("--secret", f"sasl.password=@{secret}")
    with FaultProxy(listener) as proxy:
        lines = pathlib.Path(folder, "messages.txt")
        lines.write_bytes(b"".join(f"message {n}\n".encode() for n in range(120)))
        sender = home.start("send", "-c", "Alice", "-t", topic, "--input", lines, "--format", "lines", "--rate", 4, "-o", "quiet",
                            "-X", f"address.map={listener}={proxy.address}", "-X", "socket.timeout.ms=5000", "-X",
                            "linger.ms=0", *signed_in)
        try:
            until("some arrived", 60, lambda: end_offsets(broker.addresses(), topic) >= 4)
            proxy.lose("answers")
            stored = end_offsets(broker.addresses(), topic)
            until("one more is stored without an answer", 60, lambda: end_offsets(broker.addresses(), topic) > stored)
            broker.forbid("alice", topic, "Write")
            proxy.heal()
            _, errors = sender.communicate(timeout=120)
        finally:
            sender.kill()
        # By the way that the run went, which is there still.
        run, record = max(conservation.read_log(home.log).items())
        bodies = [f"message {n}".encode() for n in range(120)]
        taken = received(broker.addresses(), topic)
        print(f"refused though stored: {record.counts}, {len(taken)} on the topic")
        assert sender.returncode == 1 and record.counts["ambiguous"] >= 1, (record.counts, errors)
        fingerprints = collections.Counter(map(conservation.fingerprint, taken))
        conservation.check(record, bodies, fingerprints)
        said = json.loads(home.run("runs", "reconcile", run, "-o", "json", *signed_in, expect=0).stdout)
        record = conservation.read_log(home.log)[run]
        conservation.check(record, bodies, fingerprints)
        assert record.counts["ambiguous"] == 0 and record.counts["acknowledged"] == len(taken) and said["stored"] >= 1, (said, record.counts)
        print(f"settled: {said}")


with Home() as home, tempfile.TemporaryDirectory() as folder:
    with for_test(security=True, acls=True) as broker:
        half_open(home, broker, folder)
        refused_though_stored(home, broker, folder)
