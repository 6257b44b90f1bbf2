"""Readers of a topic that are there before the first message: slipwayctl browse as a process, and the Python client."""
import asyncio
import collections
import os
import select
import tempfile
import time

from messages import Message


class Follower:
    """slipwayctl browse --follow, subscribed when it is made; ends by itself after count messages."""

    def __init__(self, home, url, topic, count, seconds=30):
        self.out = tempfile.TemporaryFile()
        self.process = home.start("browse", "-c", url, "-t", topic, "--follow", "-n", count, "-o", "json", "-v",
                                  stdout=self.out)
        self.said = b""
        deadline = time.monotonic() + seconds
        while b"Reading " not in self.said:
            left = deadline - time.monotonic()
            ready = left > 0 and select.select([self.process.stderr], [], [], left)[0]
            more = os.read(self.process.stderr.fileno(), 4096) if ready else b""
            if not more:
                self.process.kill()
                raise AssertionError(f"browse --follow did not say that it reads: {self.said.decode()}")
            self.said += more

    def lines(self, seconds):
        """What it printed, when it has ended."""
        try:
            self.process.wait(seconds)
        except Exception:
            self.process.kill()
            self.process.wait()
            self.out.seek(0)
            raise AssertionError(f"browse read {sum(1 for _ in self.out)} messages in {seconds} s") from None
        assert self.process.returncode == 0, f"browse: exit {self.process.returncode}\n{self.process.stderr.read().decode()}"
        self.out.seek(0)
        lines = self.out.read().splitlines()
        self.out.close()
        self.process.stderr.close()
        return lines


def unordered(message: Message) -> Message:
    """As Danube keeps it: its attributes are a map, without an order."""
    return Message(message.key, message.body, sorted(message.headers))


class PythonReader:
    """The Python client on a subscription of its own (danubeclient.run_inside() comes first)."""

    def __init__(self, client, topic):
        self.client, self.topic = client, topic
        self.taken = []
        self.partitions = collections.Counter()

    async def subscribe(self):
        from danube import SubType
        self.consumer = (self.client.new_consumer().with_topic(self.topic).with_consumer_name("reader")
                         .with_subscription("reader").with_subscription_type(SubType.EXCLUSIVE).build())
        await self.consumer.subscribe()
        self.queue = await self.consumer.receive()
        return self

    async def take(self, count, seconds):
        """The next count messages, acknowledged one by one; seconds: the longest silence between two."""
        for _ in range(count):
            try:
                got = await asyncio.wait_for(self.queue.get(), seconds)
            except TimeoutError:
                raise AssertionError(f"the Python client got {len(self.taken)} messages, then none for {seconds} s") from None
            await self.consumer.ack(got)
            key = got.routing_key.encode() if got.HasField("routing_key") else None
            self.taken.append(unordered(Message(key, got.payload, [(n, v.encode()) for n, v in got.attributes.items()])))
            self.partitions[got.msg_id.topic_name] += 1
        return self.taken
