"""Reading a real Kafka with slipwayctl browse: from everywhere, of one partition, to the end or following, with what is null
and empty told apart; committed, rolled back and undecided transactions; nothing left behind on the broker."""
import json
import signal
import subprocess
import time

from kafkabroker import for_test
from kafkanode import tool
from kcat import kcat, send
from programs import BIN, Home, first_line

PARTITIONS = 3


class Browser:
    def __init__(self, home, broker):
        self.home, self.broker = home, broker

    def browse(self, topic, *arguments, expect=0) -> list[dict]:
        done = self.home.run("browse", "-c", self.broker.url, "-t", topic, *arguments, "-o", "json", expect=expect)
        self.errors = done.stderr.decode()
        return [json.loads(line) for line in done.stdout.splitlines()]

    def bodies(self, topic, *arguments) -> list[str]:
        return [message["body"]["text"] for message in self.browse(topic, *arguments)]


def starts(browser, address):
    for partition in range(PARTITIONS):
        send(address, "starts", *(f"{partition}/{n}" for n in range(10)), partition=partition, key=f"k{partition}")
    everything = {f"{partition}/{n}" for partition in range(PARTITIONS) for n in range(10)}
    assert set(browser.bodies("starts")) == everything
    assert set(browser.bodies("starts", "--from", "earliest")) == everything
    assert browser.bodies("starts", "--from", "latest") == []
    assert sorted(browser.bodies("starts", "--from", "8")) == sorted(f"{p}/{n}" for p in range(PARTITIONS) for n in (8, 9))
    assert sorted(browser.bodies("starts", "--from", "-6")) == sorted(f"{p}/{n}" for p in range(PARTITIONS) for n in (8, 9))
    assert browser.bodies("starts", "-p", "1", "--from", "-2") == ["1/8", "1/9"]
    assert len(browser.bodies("starts", "-n", "7")) == 7
    assert browser.bodies("starts", "-p", "2", "--from", "4", "-n", "3") == ["2/4", "2/5", "2/6"]
    browser.browse("starts", "-p", "7", expect=3)
    browser.browse("not-there", expect=3)
    assert "not-there" not in kcat(address, "-L").decode(), "looking made a topic"
    message = browser.browse("starts", "-p", "0", "-n", "1")[0]
    assert (message["key"], message["partition"], message["offset"], message["timestampType"]) == (
        {"text": "k0"}, 0, 0, "create"), message
    print("starts: earliest, latest, offset, last N, one partition, so many")


def times(browser, address):
    send(address, "times", "before", partition=0)
    time.sleep(0.05)  # the later message has a later timestamp
    send(address, "times", "after", partition=0)
    stamp = {m["body"]["text"]: m["timestamp"] for m in browser.browse("times")}
    assert stamp["before"] < stamp["after"]
    moment = time.strftime("%Y-%m-%dT%H:%M:%S", time.gmtime(stamp["after"] / 1000)) + f".{stamp['after'] % 1000:03}Z"
    assert browser.bodies("times", "--from", moment) == ["after"]
    assert browser.bodies("times", "--from", "2h") == ["before", "after"]
    assert browser.bodies("times", "--from", "2100-01-01") == []
    print("starts: a time")


def nothing_and_empty(browser, address):
    send(address, "kinds", "body", partition=0, headers=["a=1", "b", "a=", "a=1"])
    kcat(address, "-P", "-t", "kinds", "-p", 0, "-K", ":", "-Z", input=b"k:\n")
    kcat(address, "-P", "-t", "kinds", "-p", 0, "-K", ":", input=b":\n")
    message, tombstone, empty = browser.browse("kinds")
    assert message["headers"] == [["a", {"text": "1"}], ["b", None], ["a", {"text": ""}], ["a", {"text": "1"}]], message
    assert empty["key"] == empty["body"] == {"text": ""}, empty
    assert message["key"] is None and tombstone["body"] is None and tombstone["key"] == {"text": "k"}, tombstone
    print("null, empty and duplicate are told apart")


def following(browser, address):
    send(address, "tail", "old", partition=0)
    process = browser.home.start("browse", "-c", browser.broker.url, "-t", "tail", "--from", "earliest", "--follow", "-o", "json")
    try:
        assert json.loads(first_line(process, 60))["body"] == {"text": "old"}
        send(address, "tail", "new", partition=1)
        assert json.loads(first_line(process, 60))["body"] == {"text": "new"}
        browser.broker.kill()
        browser.broker.revive()
        send(address, "tail", "later", partition=2)
        assert json.loads(first_line(process, 120))["body"] == {"text": "later"}
        process.send_signal(signal.SIGINT)
        assert process.wait(30) == 130
    finally:
        process.kill()
        process.communicate()
    print("following goes on after the broker was killed and came back")


class Transaction:
    """A transactional producer, step by step."""

    def __init__(self, address, topic, name):
        self.process = subprocess.Popen([str(BIN.parent / "tests" / "bin" / "kafka_transactions"), address, topic, name],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def step(self, words):
        self.process.stdin.write(f"{words}\n".encode())
        self.process.stdin.flush()
        answer = first_line(self.process, 90).strip()
        assert answer == "done", f"{words}: {answer}"


def transactions(browser, address):
    producer, other = Transaction(address, "decided", "one"), Transaction(address, "decided", "two")
    send(address, "decided", "plain", partition=0)
    for words in ("send committed", "commit", "send aborted", "abort"):
        producer.step(words)
    assert browser.bodies("decided", "-v") == ["plain", "committed"]
    assert "3 offsets hold no message" in browser.errors, browser.errors
    other.step("send undecided")
    send(address, "decided", "behind", partition=0)
    assert browser.bodies("decided") == ["plain", "committed"]
    assert "transactions that are not decided yet" in browser.errors, browser.errors
    assert browser.bodies("decided", "-X", "isolation.level=read_uncommitted") == [
        "plain", "committed", "aborted", "undecided", "behind"]
    other.step("commit")
    assert browser.bodies("decided") == ["plain", "committed", "undecided", "behind"]
    for each in (producer, other):
        each.process.communicate(timeout=60)
    print("transactions: committed, rolled back and undecided")


with for_test(properties={"auto.create.topics.enable": "true", "num.partitions": PARTITIONS}) as broker, Home() as home:
    browser, address = Browser(home, broker), broker.addresses()
    starts(browser, address)
    times(browser, address)
    nothing_and_empty(browser, address)
    following(browser, address)
    transactions(browser, address)
    groups = tool("org.apache.kafka.tools.consumer.group.ConsumerGroupCommand", "--bootstrap-server", address, "--list")
    assert groups.strip() == "", f"looking left a group behind: {groups}"
    assert "__consumer_offsets" not in kcat(address, "-L").decode(), "something was committed"
