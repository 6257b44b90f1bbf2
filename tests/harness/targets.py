"""What a fault test sends to, when it is the same for every broker: chosen by the script's first argument, danube (the sandbox)
or kafka (a real one). Each says what it took, by means that share nothing with Slipway."""
import contextlib
import pathlib
import sys
import tempfile

import conservation
import kafkabroker
import kcat
from programs import Sandbox


class DanubeTarget:
    topic = "/default/orders"
    good = "acknowledgedNoPosition"

    def make_topic(self, home):
        """It is there."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory()
        self.journal = pathlib.Path(self.folder.name, "journal")
        self.sandbox = Sandbox(journal=self.journal).start()
        self.url = self.sandbox.url
        return self

    def __exit__(self, *error):
        self.sandbox.stop()
        self.folder.cleanup()

    def size(self):
        """Grows with what was taken; nothing is said of its unit."""
        return self.journal.stat().st_size

    def taken(self):
        return conservation.read_journal(self.journal)


class KafkaTarget:
    good = "acknowledged"

    def __init__(self, broker=None, topic="orders"):
        self.broker, self.own, self.topic = broker, broker is None, topic

    def __enter__(self):
        if self.own:
            self.broker = kafkabroker.for_test()
        self.url, self.address = self.broker.url, self.broker.addresses()
        return self

    def __exit__(self, *error):
        if self.own:
            self.broker.remove()

    def make_topic(self, home, *more):
        home.run("topics", "create", "-c", self.url, self.topic, "--partitions", 3, *more, expect=0)

    def size(self):
        return kcat.end_offsets(self.address, self.topic)

    def taken(self):
        return kcat.fingerprints(self.address, self.topic)


@contextlib.contextmanager
def rounds():
    """A function that makes the target of one round, by its number: each knows only what that round sent."""
    if sys.argv[1:2] != ["kafka"]:
        yield lambda number: DanubeTarget()
        return
    with kafkabroker.for_test() as broker:
        yield lambda number: KafkaTarget(broker, f"orders-{number}")
