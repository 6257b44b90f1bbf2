"""File A of the walking product: mixed messages that Danube can hold, sent from a file to a reliable topic. Each gets its
outcome, the log gives them back byte for byte, and readers who were subscribed before got the same: slipwayctl browse all
of them, the Python client those of a second, shorter file, from three partitions."""
import danubeclient

danubeclient.run_inside()

import asyncio  # noqa: E402
import collections  # noqa: E402
import json  # noqa: E402
import os  # noqa: E402
import pathlib  # noqa: E402
import random  # noqa: E402
import sqlite3  # noqa: E402
import tempfile  # noqa: E402
import time  # noqa: E402

from danube import DanubeClientBuilder  # noqa: E402
from messages import Message, danube_message, line, write  # noqa: E402
from programs import Home, Sandbox  # noqa: E402
from readers import Follower, PythonReader, unordered  # noqa: E402

SEED = int(os.environ.get("SLIPWAY_SEED", random.SystemRandom().randrange(1 << 32)))
TOTAL, FOR_PYTHON = 200_000, 20_000  # the Python client acknowledges about 2 000 a second
print(f"seed {SEED}")
random_ = random.Random(SEED)


def same(what, got, wanted):
    """Both hold the same messages, each as often."""
    got, wanted = collections.Counter(got), collections.Counter(wanted)
    if got != wanted:
        raise AssertionError(f"{what}: {sum((wanted - got).values())} missing, e.g. {list((wanted - got))[:3]}; "
                             f"{sum((got - wanted).values())} too many, e.g. {list((got - wanted))[:3]}")


def exported(home, messages):
    """log export, line by line in the order of the file: the very bytes of key, body and headers."""
    lines = home.run("log", "export", timeout=300, expect=0).stdout.splitlines()
    assert len(lines) == len(messages), f"{len(lines)} lines exported"
    for number, (text, message) in enumerate(zip(lines, messages)):
        member = json.loads(text)
        mine = json.loads(line(message.key, message.body, message.headers))
        assert all(member[name] == mine[name] for name in ("key", "body", "headers")), f"{number}: {text} is not {mine}"
        assert member["topic"] == "/default/payments", text


def sent_and_read_back(messages, folder, sandbox):
    with Home() as home:
        file = pathlib.Path(folder, "a.jsonl")
        write(file, messages)
        reader = Follower(home, sandbox.url, "/default/payments", len(messages))
        begin = time.monotonic()
        done = home.run("send", "-c", sandbox.url, "-t", "/default/payments", "--input", file, "-o", "text", timeout=300, expect=0)
        print(f"sent in {time.monotonic() - begin:.1f} s: {done.stdout.decode().strip()}")
        same("browse", (unordered(Message.parse(text)) for text in reader.lines(300)), map(unordered, messages))
        print(f"read after {time.monotonic() - begin:.1f} s")
        log = sqlite3.connect(f"file:{home.log}?mode=ro", uri=True)
        run = log.execute("SELECT acknowledged_no_position, reserved, failed + ambiguous + cancelled FROM runs").fetchall()
        assert run == [(len(messages), len(messages), 0)], run
        outcomes = log.execute("SELECT sum(n) FROM chunks").fetchone()[0]
        assert outcomes == len(messages), f"{outcomes} outcomes"
        log.close()
        exported(home, messages)
        print(f"exported after {time.monotonic() - begin:.1f} s")


async def read_by_python(messages, folder, sandbox):
    client = await DanubeClientBuilder().service_url(f"http://127.0.0.1:{sandbox.danube}").build()
    reader = await PythonReader(client, "/default/orders").subscribe()
    with Home() as home:
        file = pathlib.Path(folder, "part.jsonl")
        write(file, messages)
        begin = time.monotonic()
        sender = asyncio.create_task(asyncio.to_thread(
            home.run, "send", "-c", sandbox.url, "-t", "/default/orders", "--input", file, "-o", "quiet", expect=0))
        taken = await reader.take(len(messages), 60)
        await sender
        print(f"the Python client read {len(taken) / (time.monotonic() - begin):.0f} messages a second")
    same("the Python client", taken, map(unordered, messages))
    assert len(reader.partitions) == 3 and min(reader.partitions.values()) > len(messages) // 10, reader.partitions
    await reader.consumer.close()


messages = [danube_message(random_, number) for number in range(TOTAL)]
with tempfile.TemporaryDirectory() as folder, Sandbox(journal=pathlib.Path(folder, "journal")) as sandbox:
    sent_and_read_back(messages, folder, sandbox)
    asyncio.run(read_by_python(messages[:FOR_PYTHON], folder, sandbox))
    assert sum(1 for _ in open(pathlib.Path(folder, "journal"), "rb")) == TOTAL + FOR_PYTHON
print(f"{TOTAL} messages sent, read and exported")
