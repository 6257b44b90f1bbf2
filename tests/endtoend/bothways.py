#!/usr/bin/env python3
"""Slipway and the Python client of Danube, which we did not write, both ways: attributes, keys, partitions, reliable
dispatch, and the receipt that a person reads."""
import danubeclient

danubeclient.run_inside()

import asyncio  # noqa: E402
import json  # noqa: E402
import unittest  # noqa: E402

from danube import DanubeClientBuilder, DispatchStrategy  # noqa: E402
from programs import Home, Sandbox  # noqa: E402
from readers import Follower, PythonReader  # noqa: E402

DEMO = ["-t", "/default/demo", "-m", '{"id":1}', "-a", "source=app-1", "--partitions", "3", "--reliable", "-o", "json"]
RECEIPT = ["n", "state", "topic", "partition", "offset", "id", "timestamp", "timestampType", "ms", "attempts"]


class BothWays(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.home = self.enterContext(Home())
        self.sandbox = self.enterContext(Sandbox())
        self.address = f"danube://127.0.0.1:{self.sandbox.danube}"  # as a person types it, the admin port left out
        self.client = await DanubeClientBuilder().service_url(f"http://127.0.0.1:{self.sandbox.danube}").build()

    async def run_slipway(self, *arguments, **options):
        return await asyncio.to_thread(self.home.run, *arguments, **options)

    async def producer(self, topic, partitions=None, reliable=True):
        builder = self.client.new_producer().with_topic(topic).with_name("python")
        builder.with_dispatch_strategy(DispatchStrategy.RELIABLE if reliable else DispatchStrategy.NON_RELIABLE)
        if partitions:
            builder.with_partitions(partitions)
        made = builder.build()
        await made.create()
        return made

    def receipt(self, done):
        receipt = json.loads(done.stdout)
        self.assertEqual(list(receipt), RECEIPT)
        self.assertEqual(receipt["state"], "acknowledgedNoPosition")
        self.assertEqual((receipt["topic"], receipt["offset"]), ("/default/demo", None))
        self.assertIn(receipt["partition"], range(3))
        self.assertIsInstance(receipt["id"], str)
        return receipt

    async def test_the_command_of_the_first_page_reaches_the_python_client(self):
        self.receipt(await self.run_slipway("send", "-c", self.address, *DEMO, expect=0))  # makes the topic
        reader = await PythonReader(self.client, "/default/demo").subscribe()
        receipt = self.receipt(await self.run_slipway("send", "-c", self.address, *DEMO, expect=0))
        (message,) = await reader.take(1, 30)
        self.assertEqual((message.key, message.body, message.headers), (None, b'{"id":1}', (("source", b"app-1"),)))
        self.assertEqual(list(reader.partitions), [f"/default/demo-part-{receipt['partition']}"])
        await reader.consumer.close()

    async def test_keys_and_fixed_partitions_reach_the_python_client(self):
        reader = await PythonReader(self.client, "/default/orders").subscribe()
        send = ["send", "-c", self.sandbox.url, "-t", "/default/orders", "-o", "json"]
        keyed = json.loads((await self.run_slipway(*send, "-m", "keyed", "-k", "order-42", expect=0)).stdout)
        self.assertEqual(keyed["partition"], 2)  # FNV-1a of the key, as every client of Danube
        fixed = json.loads((await self.run_slipway(*send, "-m", "", "-p", "1", "-a", "größe=ü", expect=0)).stdout)
        self.assertEqual(fixed["partition"], 1)
        taken = {message.body: message for message in await reader.take(2, 30)}
        self.assertEqual(taken[b"keyed"].key, b"order-42")
        self.assertEqual(taken[b""].headers, (("größe", "ü".encode()),))
        self.assertEqual(set(reader.partitions), {"/default/orders-part-2", "/default/orders-part-1"})
        await reader.consumer.close()

    async def test_what_the_python_client_sends_is_browsed(self):
        await self.run_slipway("topics", "create", "-c", self.sandbox.url, "/default/made", "--partitions", "3", "--reliable",
                               expect=0)
        follower = await asyncio.to_thread(Follower, self.home, self.sandbox.url, "/default/made", 7)
        producer = await self.producer("/default/made", partitions=3)
        sent = [(b"", {}), (bytes(range(256)), {"source": "app-1", "größe": "ü"}), ("grün".encode(), {"": "no name"}),
                (b"4", {"empty": ""}), (b"5", {}), (b"6", {})]
        for body, attributes in sent:
            await producer.send(body, attributes)
        await producer.send_with_key(b"keyed", None, "order-42")
        lines = [json.loads(line) for line in await asyncio.to_thread(follower.lines, 60)]
        self.assertEqual({line["topic"] for line in lines}, {"/default/made"})
        keyed = [line for line in lines if line["key"]]
        self.assertEqual([(line["key"], line["body"], line["partition"]) for line in keyed],
                         [({"text": "order-42"}, {"text": "keyed"}, 2)])
        got = sorted((line["partition"], line["offset"], str(line["body"]), dict((n, v["text"]) for n, v in line["headers"]))
                     for line in lines if not line["key"])
        import messages
        wanted = sorted((n % 3, n // 3, str(messages.value(body)), attributes) for n, (body, attributes) in enumerate(sent))
        self.assertEqual(got, wanted)
        self.assertEqual({line["properties"]["producer.name"]["text"] for line in lines}, {f"python-{n}" for n in range(3)})

    async def test_a_non_reliable_topic_is_browsed_too(self):
        follower = await asyncio.to_thread(Follower, self.home, self.sandbox.url, "/default/metrics", 100)
        producer = await self.producer("/default/metrics", reliable=False)
        await asyncio.gather(*(producer.send(b"%d" % n, {"n": str(n)}) for n in range(100)))
        lines = [json.loads(line) for line in await asyncio.to_thread(follower.lines, 60)]
        self.assertEqual(sorted(int(line["body"]["text"]) for line in lines), list(range(100)))
        self.assertTrue(all(line["headers"] == [["n", line["body"]]] for line in lines))

    async def test_looking_leaves_no_subscription(self):
        follower = await asyncio.to_thread(Follower, self.home, self.sandbox.url, "/default/payments", 1)
        show = ["topics", "show", "-c", self.sandbox.url, "/default/payments", "-o", "json"]
        during = json.loads((await self.run_slipway(*show, expect=0)).stdout)["details"]["subscriptions"]
        self.assertEqual(len(during), 1)
        self.assertTrue(during[0].startswith("slipway-inspect-"), during)
        self.assertIn(during[0], (await self.run_slipway(*show[:-2], expect=0)).stdout.decode())
        await self.run_slipway("send", "-c", self.sandbox.url, "-t", "/default/payments", "-m", "x", expect=0)
        await asyncio.to_thread(follower.lines, 60)
        after = json.loads((await self.run_slipway(*show, expect=0)).stdout)["details"]["subscriptions"]
        self.assertEqual(after, [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
