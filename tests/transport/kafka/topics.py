"""Topics of a real Kafka with slipwayctl: list, show, create, change, delete; three brokers; what is refused and why; what
nobody can reach."""
import json

from kafkabroker import for_test
from kcat import kcat, send
from programs import Home, until


class Topics:
    def __init__(self, home, url):
        self.home, self.url = home, url

    def run(self, *arguments, expect=0, json_=True):
        command, *rest = arguments
        done = self.home.run("topics", command, "-c", self.url, *rest, *(["-o", "json"] if json_ else []), expect=expect)
        self.errors = done.stderr.decode()
        return [json.loads(line) for line in done.stdout.splitlines()] if json_ else done.stdout.decode()

    def show(self, topic):
        return self.run("show", topic)[0]


def one_broker(topics, address):
    topics.run("create", "orders", "--partitions", 3, "-X", "retention.ms=86400000", "-X", "cleanup.policy=compact,delete",
               "-X", "topic.compression.type=zstd")
    topics.run("create", "payments")
    assert [(topic["topic"], topic["partitions"]) for topic in topics.run("list")] == [("orders", 3), ("payments", 4)]
    send(address, "orders", "a", "b", partition=1, key="k")
    shown = topics.show("orders")
    first, second, third = shown["details"]["partition"]
    assert (second["first"], second["next"], first["next"], third["partition"]) == (0, 2, 0, 2), shown
    assert (first["leader"], first["replicas"], first["inSync"]) == (1, [1], [1]), shown
    values = shown["details"]["configuration"]
    assert (values["retention.ms"], values["compression.type"]) == ("86400000", "zstd"), values
    assert shown["details"]["changed"] == ["cleanup.policy", "compression.type", "retention.ms"], shown
    text = topics.run("show", "orders", json_=False)
    assert "retention.ms=86400000" in text and "leader" in text and "max.message.bytes" not in text, text

    topics.run("change", "orders", "--partitions", 5, "-X", "max.message.bytes=2000", "--reset", "retention.ms")
    shown = topics.show("orders")
    assert shown["partitions"] == 5 and shown["details"]["configuration"]["max.message.bytes"] == "2000"
    assert "retention.ms" not in shown["details"]["changed"]
    print("create, list, show, change")


def groups(topics, address):
    assert topics.run("show", "orders", "--groups")[0]["details"]["group"] == []
    kcat(address, "-G", "readers", "-c", "1", "-X", "auto.offset.reset=earliest", "orders")
    (row,) = topics.run("show", "orders", "--groups")[0]["details"]["group"]
    assert (row["group"], row["partition"], row["next"], row["behind"]) == ("readers", 1, 1, 1), row
    text = topics.run("show", "orders", "--groups", json_=False)
    assert "readers" in text and "behind" in text, text
    print("consumer groups and how far behind they are")


def refused(topics):
    for arguments, code, words in [
        (("create", "orders"), 3, "TOPIC_ALREADY_EXISTS"),
        (("create", "a/b"), 2, "TOPIC_EXCEPTION"),
        (("create", "wide", "--replicas", 3), 2, "INVALID_REPLICATION_FACTOR"),
        (("create", "odd", "-X", "cleanup.policy=sometimes"), 2, "INVALID_CONFIG"),
        (("create", "odd", "-X", "retention.seconds=1"), 2, "retention"),
        (("create", "odd", "--partitions", 0), 2, "from 1"),
        (("change", "orders", "--partitions", 2), 2, "INVALID_PARTITIONS"),
        (("change", "orders"), 2, "what to change"),
        (("show", "order"), 3, "orders"),
        (("delete", "order", "-y"), 3, "orders"),
    ]:
        topics.run(*arguments, expect=code)
        assert words in topics.errors, f"{arguments}: {topics.errors}"
    topics.run("delete", "orders", "-y")
    topics.run("show", "orders", expect=3)
    print("refusals say why")


with Home() as home:
    with for_test() as broker:
        topics = Topics(home, broker.url)
        one_broker(topics, broker.addresses())
        groups(topics, broker.addresses())
        refused(topics)
        broker.kill()
        topics.run("list", expect=3)
        assert "No broker answers" in topics.errors, topics.errors
    with for_test(nodes=3) as broker:
        topics = Topics(home, broker.url)
        topics.run("create", "copied", "--partitions", 6, "--replicas", 3)
        topics.run("create", "careful", "--replicas", 3, "-X", "min.insync.replicas=3")
        partitions = topics.show("copied")["details"]["partition"]
        assert {partition["leader"] for partition in partitions} == {1, 2, 3}, partitions
        assert all(sorted(partition["inSync"]) == [1, 2, 3] for partition in partitions), partitions
        broker.kill(0)
        until("the others lead", 90, lambda: all(
            partition["leader"] in (2, 3) and sorted(partition["inSync"]) == [2, 3]
            for partition in topics.show("copied")["details"]["partition"]))
        # Too few copies in sync: the library tries again until the time is over, and keeps the reason to itself; Slipway asks.
        # While it is busy finding out that one is dead, a time-out may be all that it can say.
        def reason_said():
            done = home.run("send", "-c", broker.url, "-t", "careful", "-m", "x", "-X", "message.timeout.ms=4000", expect=1)
            assert b"is not stored" in done.stdout, done
            return b"Too few replicas" in done.stdout
        until("the reason is said", 90, reason_said)
    print("three brokers")
