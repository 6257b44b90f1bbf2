"""What is ambiguous after a kill or a silence of a real Kafka is settled by reading the topic: what is there is acknowledged with
its place, what is not has failed and may be sent again, also where messages are all alike. Nothing else of the run changes."""
import json
import os
import pathlib
import random
import tempfile
import time

import conservation
import kafkabroker
from programs import Home, until
from targets import KafkaTarget

SEED = int(os.environ.get("SLIPWAY_SEED", random.SystemRandom().randrange(1 << 32)))
print(f"seed {SEED}")
random_ = random.Random(SEED)
STORED = {"acknowledged", "acknowledgedNoPosition"}


def reconciled(home, run, expect=0):
    return json.loads(home.run("runs", "reconcile", run, "-o", "json", expect=expect).stdout)


def checked(home, target, bodies):
    """Reconciles the newest run, and compares the log with the topic before and after; what it said."""
    run, before = max(conservation.read_log(home.log).items())
    said = reconciled(home, run)
    record = conservation.read_log(home.log)[run]
    conservation.check(record, bodies, target.taken())
    assert record.counts["ambiguous"] == 0 and record.reserved == before.reserved, (before.counts, record.counts)
    stored, failed = (record.counts[state] - before.counts[state] for state in ("acknowledged", "failed"))
    assert (said["doubtful"], said["stored"], said["notStored"]) == (stored + failed, stored, failed), (said, record.counts)
    assert reconciled(home, run)["doubtful"] == 0
    return said


def lines(folder, name, bodies):
    file = pathlib.Path(folder, name)
    file.write_bytes(b"".join(body + b"\n" for body in bodies))
    return file


def killed(folder, broker):
    """Slipway is killed again and again until something is in doubt; the rest of the run goes on afterwards."""
    bodies = conservation.distinct_bodies(200_000, lambda n: f"{n} {'k' * (n % 70)}".encode())
    file = lines(folder, "killed.txt", bodies)
    stored = missing = 0
    for attempt in range(20):
        with Home() as home, KafkaTarget(broker, f"killed-{attempt}") as target:
            target.make_topic(home)
            sender = home.start("send", "-c", target.url, "-t", target.topic, "--input", file, "--format", "lines", "-o", "quiet")
            until("it sends", 60, lambda: sender.poll() is not None or target.size() > 0)
            time.sleep(random_.uniform(0, 0.2))
            sender.kill()
            sender.communicate()
            said = checked(home, target, bodies)
            stored, missing = stored + said["stored"], missing + said["notStored"]
            if said["doubtful"]:
                run = max(conservation.read_log(home.log))
                code = home.run("runs", "resume", run, "-o", "quiet").returncode
                record = conservation.read_log(home.log)[run]
                conservation.check(record, bodies, target.taken())
                assert record.reserved == len(bodies), f"{record.reserved} of {len(bodies)} accepted"
                assert code == (0 if record.counts["acknowledged"] == len(bodies) else 1), (code, record.counts)
        if stored and missing:
            break
    print(f"killed: {stored} were stored, {missing} were not, after {attempt + 1} kills")
    assert stored, "nothing that was in doubt was stored: the check says little"


def silent(folder, target):
    """The broker stops answering for longer than a message may take."""
    bodies = conservation.distinct_bodies(30_000, lambda n: f"{n} {'s' * (n % 70)}".encode())
    with Home() as home:
        target.topic = "silent"
        target.make_topic(home)
        sender = home.start("send", "-c", target.url, "-t", target.topic, "--input", lines(folder, "silent.txt", bodies), "--format",
                            "lines", "--rate", 6_000, "-o", "quiet", "-X", "message.timeout.ms=4000", "-X",
                            "socket.timeout.ms=2000")
        try:
            until("the broker took some", 90, lambda: target.size() > 6_000)
            target.broker.suspend()
            time.sleep(10)
            target.broker.wake()
            sender.communicate(timeout=240)
        finally:
            target.broker.wake()
            sender.kill()
        said = checked(home, target, bodies)
        print(f"silent: {said}")
        assert said["doubtful"], said


def all_alike(target):
    """Messages that are all the same are told apart by their number only: as many of them as the topic has are stored."""
    with Home() as home:
        target.topic = "alike"
        target.make_topic(home)
        sender = home.start("send", "-c", target.url, "-t", target.topic, "-m", "the same", "-n", 400_000, "-o", "quiet")
        until("it sends", 60, lambda: sender.poll() is not None or target.size() > 0)
        sender.kill()
        sender.communicate()
        run, _ = max(conservation.read_log(home.log).items())
        said = reconciled(home, run)
        record = conservation.read_log(home.log)[run]
        taken = sum(record.counts[state] for state in STORED)
        print(f"alike: {said}")
        assert taken == sum(target.taken().values()) and record.counts["ambiguous"] == 0, (record.counts, taken)


with tempfile.TemporaryDirectory() as folder, kafkabroker.for_test() as broker, KafkaTarget(broker) as target:
    killed(folder, broker)
    silent(folder, target)
    all_alike(target)
