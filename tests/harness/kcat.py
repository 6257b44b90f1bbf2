"""kcat, the reference client that shares no code with Slipway but the library."""
import collections
import json
import struct
import subprocess
import zlib


def words(settings):
    return [word for key, value in (settings or {}).items() for word in ("-X", f"{key}={value}")]


def kcat(address, *arguments, settings=None, input=b"", fails=False) -> bytes:
    """kcat to its end: what it printed; fails is whether it must not succeed."""
    done = subprocess.run(["kcat", "-b", address, *words(settings), *map(str, arguments)], input=input, capture_output=True,
                          timeout=120)
    assert (done.returncode != 0) == fails, f"kcat {arguments}: exit {done.returncode} {done.stderr.decode()[-2000:]}"
    return done.stdout + (done.stderr if fails else b"")


def send(address, topic, *bodies, settings=None, partition=None, key=None, headers=(), fails=False):
    """Bodies that hold no line feed and are not empty (kcat leaves empty lines out), in order."""
    more = [*(["-p", partition] if partition is not None else []), *(["-k", key] if key is not None else []),
            *(word for header in headers for word in ("-H", header))]
    return kcat(address, "-P", "-t", topic, *more, settings=settings, fails=fails,
                input=b"".join((body if isinstance(body, bytes) else body.encode()) + b"\n" for body in bodies))


def received(address, topic, *arguments, settings=None) -> list[bytes]:
    """All bodies of a topic, to its end."""
    return kcat(address, "-C", "-e", "-q", "-t", topic, *arguments, settings=settings).splitlines()


def received_json(address, topic, *arguments, settings=None) -> list[dict]:
    lines = kcat(address, "-C", "-e", "-q", "-J", "-t", topic, *arguments, settings=settings)
    return [json.loads(line) for line in lines.splitlines()]


def end_offsets(address, topic) -> int:
    """Messages and marks of a topic, undecided ones too: the sum of its partitions' ends (all began at 0)."""
    ends = (word for partition in range(partitions(address, topic)) for word in ("-t", f"{topic}:{partition}:-1"))
    said = kcat(address, "-Q", *ends, settings={"isolation.level": "read_uncommitted"}).decode()
    return sum(int(line.rsplit(" ", 1)[1]) for line in said.splitlines() if " offset " in line)


def partitions(address, topic) -> int:
    about = json.loads(kcat(address, "-L", "-J", "-t", topic))
    return len(about["topics"][0]["partitions"])


def fingerprints(address, topic) -> collections.Counter:
    """How often the topic has each (length, CRC-32) of a body, rolled back ones too: what conservation.py compares."""
    found = collections.Counter()
    data = kcat(address, "-C", "-e", "-q", "-u", "-t", topic, "-f", "%R%s", settings={"isolation.level": "read_uncommitted"})
    at = 0
    while at < len(data):
        (length,) = struct.unpack_from(">i", data, at)
        at += 4
        body = data[at:at + max(length, 0)]
        at += max(length, 0)
        found[len(body), zlib.crc32(body)] += 1
    return found
