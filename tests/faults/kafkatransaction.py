"""A run as one transaction of a real Kafka: readers of committed messages see all of it or nothing, and no message has an outcome
before the commit. Stopped, fenced by another producer after its reports said stored, killed: nothing of it is there, and the log
says so."""
import json
import pathlib
import signal
import tempfile

import conservation
from kafkabroker import for_test
from kcat import end_offsets, received
from programs import Home, until

MESSAGES = 3_000
MANY = 30_000  # more than a slow one sends before it is ended
TOPIC = "accounts"


class Runs:
    """Sends of one home to the topic, each as one transaction."""

    def __init__(self, home, broker, folder):
        self.home, self.broker, self.folder = home, broker, pathlib.Path(folder)
        home.run("topics", "create", "-c", broker.url, TOPIC, "--partitions", 2, expect=0)

    def command(self, name, count, *more):
        file = self.folder / f"{name}.txt"
        file.write_bytes(b"".join(f"{name} {n}\n".encode() for n in range(count)))
        return ["send", "-c", self.broker.url, "-t", TOPIC, "--input", file, "-X", "transactional.id=bank", "-X",
                "transaction.run=true", "-o", "quiet", *more]

    def seen(self, name):
        bodies = received(self.broker.addresses(), TOPIC, settings={"isolation.level": "read_committed"})
        return sum(body.startswith(name.encode()) for body in bodies)

    def size(self):
        return end_offsets(self.broker.addresses(), TOPIC)

    def newest(self):
        return max(conservation.read_log(self.home.log).items())

    def under_way(self, name):
        """A slow one, most of whose messages are with the broker; none of them is seen, and none has an outcome."""
        before = self.size()
        sender = self.home.start(*self.command(name, MANY, "--rate", 300))
        until(f"{name}: the broker took some", 60, lambda: self.size() > before + 300)  # kcat would read on while some come
        assert sender.poll() is None, (sender.returncode, sender.communicate()[1])
        assert self.seen(name) == 0 and sum(self.newest()[1].counts.values()) == 0, self.newest()[1].counts
        return sender


def committed(runs):
    done = runs.home.run(*runs.command("whole", MESSAGES), expect=0)
    assert runs.newest()[1].counts["acknowledged"] == MESSAGES, (runs.newest()[1].counts, done)
    assert runs.seen("whole") == MESSAGES
    one = runs.home.run("send", "-c", runs.broker.url, "-t", TOPIC, "-m", "single", "-X", "transactional.id=bank", "-X",
                        "transaction.run=true", "-o", "json", expect=0)
    assert json.loads(one.stdout)["state"] == "acknowledged" and runs.seen("single") == 1
    runs.home.run("send", "-c", runs.broker.url, "-t", TOPIC, "-m", "x", "-X", "transaction.run=true", expect=2)
    print("committed whole")


def stopped(runs):
    sender = runs.under_way("stopped")
    sender.send_signal(signal.SIGINT)
    _, errors = sender.communicate(timeout=60)
    counts = runs.newest()[1].counts
    assert sender.returncode == 130 and runs.seen("stopped") == 0, (sender.returncode, errors)
    assert counts["failed"] > 0 and counts["acknowledged"] == counts["ambiguous"] == 0, counts
    print(f"stopped: {counts}")


def fenced(runs):
    sender = runs.under_way("fenced")
    runs.home.run(*runs.command("taker", 10), expect=0)
    _, errors = sender.communicate(timeout=60)
    record = next(record for _, record in sorted(conservation.read_log(runs.home.log).items(), reverse=True)[1:])
    assert sender.returncode == 1 and runs.seen("fenced") == 0 and runs.seen("taker") == 10, (sender.returncode, errors)
    assert record.counts["failed"] > 300 and record.counts["acknowledged"] == 0, record.counts
    assert record.counts["ambiguous"] == 0, record.counts
    print(f"fenced: {record.counts}")


def killed(runs):
    sender = runs.under_way("killed")
    sender.kill()
    sender.communicate()
    run, record = runs.newest()
    resumed = runs.home.run("runs", "resume", run)
    assert resumed.returncode == 2 and b"one transaction" in resumed.stderr, resumed
    runs.home.run(*runs.command("next", 10), expect=0)  # its ID ends what the dead one left open
    said = json.loads(runs.home.run("runs", "reconcile", run, "-o", "json", expect=0).stdout)
    counts = conservation.read_log(runs.home.log)[run].counts
    assert said["stored"] == 0 and said["notStored"] == said["doubtful"] > 300, said
    assert counts["failed"] == said["doubtful"] and counts["ambiguous"] == 0, counts
    assert runs.seen("killed") == 0 and runs.seen("next") == 10
    print(f"killed: {said}")


with Home() as home, tempfile.TemporaryDirectory() as folder, for_test() as broker:
    runs = Runs(home, broker, folder)
    for step in (committed, stopped, fenced, killed):
        step(runs)
