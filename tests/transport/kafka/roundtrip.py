"""Every awkward key, header and body goes Slipway, kcat, Slipway unchanged: written by slipwayctl, read and written again by
kcat, read by slipwayctl; and replayed from one topic into another."""
import json
import pathlib
import subprocess
import tempfile

from kafkabroker import for_test
from kcat import kcat
from messages import Message, write
from programs import Home

EVERY_BYTE = bytes(range(256))
MESSAGES = [
    Message(None, None, []),
    Message(None, b"", []),
    Message(b"", b"", []),
    Message(b"", None, []),
    Message(b"tombstone", None, [("why", b"gone")]),
    Message(b"key", b"plain", [("a", b"1"), ("b", b""), ("c", None), ("a", b"1"), ("a", b"2")]),
    Message("Schlüssel".encode(), "漢字 \u202eback".encode(), [("ü", "Zoë".encode()), ("", b"without a name"),
                                                                      ("sign=", b"x")]),
    Message(b"a\tb\nc", b"line\nline\r\n\n", [("lines", b"a\nb"), ("comma,", b"x=y,z=w")]),
    Message(EVERY_BYTE[1:], EVERY_BYTE, [("bytes", EVERY_BYTE[1:])]),
    Message(b"\xff\xfe", b"\x00", [("\x01", b"\xff")]),
    Message(b"json", b'{"n":9007199254740993,"x":1e400,"u":"\\u0000"}', []),
    Message(b"long" * 5000, b"x" * 700_000, [(f"h{n}", b"v" * n) for n in range(100)]),
]


def lossless(text):
    """kcat writes bytes that are no UTF-8 as they are: taken as Latin-1 they come back exactly."""
    return None if text is None else text.encode("latin-1")


def read_by_kcat(address, topic) -> list[Message]:
    found = []
    for line in kcat(address, "-C", "-e", "-q", "-J", "-t", topic).splitlines():
        message = json.loads(line.decode("latin-1"))
        headers = message.get("headers") or []
        found.append(Message(lossless(message["key"]), lossless(message["payload"]),
                             [(lossless(name).decode(), lossless(value)) for name, value in zip(headers[::2], headers[1::2])]))
    return found


def kcat_can_write(message):
    """It skips what has neither key nor body, its -Z makes empty keys null as well, and a header needs a name that ends at
    the first equals sign."""
    if not message.body and (message.key is None or (message.body is None and not message.key)):
        return False
    return all(name and "=" not in name for name, _ in message.headers)


def write_by_kcat(address, topic, message):
    """One message, whatever bytes it holds: between delimiters that it does not."""
    headers = [word for name, value in message.headers
               for word in ("-H", name.encode() + (b"" if value is None else b"=" + value))]
    key = b"" if message.key is None else message.key + b"<KEY>"
    done = subprocess.run(["kcat", "-P", "-b", address, "-t", topic, "-p", "0", "-D", "<END>",
                           *(["-K", "<KEY>"] if message.key is not None else []), *(["-Z"] if message.body is None else []),
                           *headers], input=key + (message.body or b"") + b"<END>", capture_output=True, timeout=60)
    assert done.returncode == 0, f"{message}: {done.stderr.decode()}"


def read_by_slipway(home, broker, topic) -> list[Message]:
    done = home.run("browse", "-c", broker.url, "-t", topic, "-o", "json", expect=0)
    return [Message.parse(line) for line in done.stdout.splitlines()]


def compare(what, expected, found):
    assert len(found) == len(expected), f"{what}: {len(found)} of {len(expected)}"
    for number, (before, after) in enumerate(zip(expected, found)):
        assert before == after, f"{what}, message {number}:\n  {before}\n  {after}"
    print(f"{what}: {len(found)} messages unchanged")


with for_test(properties={"num.partitions": 1}) as broker, Home() as home, tempfile.TemporaryDirectory() as folder:
    address = broker.addresses()
    for topic in ("there", "back"):
        home.run("topics", "create", "-c", broker.url, topic, "--partitions", 1, expect=0)
    file = pathlib.Path(folder, "awkward.jsonl")
    write(file, MESSAGES)
    home.run("send", "-c", broker.url, "-t", "there", "--input", file, "-o", "quiet", expect=0)
    compare("Slipway to Slipway", MESSAGES, read_by_slipway(home, broker, "there"))
    there = read_by_kcat(address, "there")
    compare("Slipway to kcat", MESSAGES, there)
    kept = [message for message in there if kcat_can_write(message)]
    assert len(kept) >= len(MESSAGES) - 5
    for message in kept:
        write_by_kcat(address, "back", message)
    compare("kcat to Slipway", kept, read_by_slipway(home, broker, "back"))

    home.run("topics", "create", "-c", broker.url, "again", "--partitions", 1, expect=0)
    home.run("replay", "topic", broker.url, "there", "--from", "earliest", "-c", broker.url, "-t", "again", "-o", "quiet", expect=0)
    compare("replayed from the topic", MESSAGES, read_by_slipway(home, broker, "again"))
    home.run("replay", "topic", broker.url, "there", "--from", 5, "-n", 2, "-c", broker.url, "-t", "again", "-o", "quiet", expect=0)
    compare("two of it, from an offset", MESSAGES + MESSAGES[5:7], read_by_kcat(address, "again"))
    home.run("replay", "topic", broker.url, "nowhere", "-c", broker.url, "-t", "again", expect=3)
