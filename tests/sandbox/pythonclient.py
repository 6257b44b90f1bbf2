#!/usr/bin/env python3
"""The Python client of Danube against the sandbox: producing and consuming with attributes, partitions, keys, reliable
dispatch and a schema; what it is refused."""
import danubeclient

danubeclient.run_inside()

import asyncio  # noqa: E402
import json  # noqa: E402
import tempfile  # noqa: E402
import unittest  # noqa: E402
import zlib  # noqa: E402

import grpc  # noqa: E402
from danube import DanubeClientBuilder, DispatchStrategy, SchemaType, SubType  # noqa: E402
from danube.proto import DanubeApi_pb2 as api  # noqa: E402
from danube.proto import DanubeApi_pb2_grpc as stubs  # noqa: E402
from programs import Sandbox  # noqa: E402

SECONDS = 30


class PythonClient(unittest.IsolatedAsyncioTestCase):
    async def asyncSetUp(self):
        self.journal = tempfile.NamedTemporaryFile(prefix="slipway-journal-")
        self.sandbox = Sandbox(journal=self.journal.name).start()
        self.addCleanup(self.sandbox.stop)
        self.client = await DanubeClientBuilder().service_url(f"http://127.0.0.1:{self.sandbox.danube}").build()

    async def asyncTearDown(self):
        self.sandbox.stop()
        self.journal.close()

    async def producer(self, topic, partitions=None, reliable=True, subject=None):
        builder = self.client.new_producer().with_topic(topic).with_name("python")
        builder.with_dispatch_strategy(DispatchStrategy.RELIABLE if reliable else DispatchStrategy.NON_RELIABLE)
        if partitions:
            builder.with_partitions(partitions)
        if subject:
            builder.with_schema_subject(subject)
        made = builder.build()
        await made.create()
        return made

    async def consumer(self, topic, name="reader", subscription="tests", kind=SubType.EXCLUSIVE):
        made = (self.client.new_consumer().with_topic(topic).with_consumer_name(name).with_subscription(subscription)
                .with_subscription_type(kind).build())
        await made.subscribe()
        return made, await made.receive()

    async def take(self, consumer, queue, count):
        taken = []
        for _ in range(count):
            message = await asyncio.wait_for(queue.get(), SECONDS)
            await consumer.ack(message)
            taken.append(message)
        return taken

    async def test_bodies_and_attributes_come_back_from_a_reliable_topic(self):
        producer = await self.producer("/default/payments")
        consumer, queue = await self.consumer("/default/payments")
        sent = [(b"", {}), (bytes(range(256)), {"source": "app-1", "": "empty name"}), ("grün".encode(), {"größe": "ü"})]
        for body, attributes in sent:
            await producer.send(body, attributes)
        taken = await self.take(consumer, queue, len(sent))
        self.assertEqual([(m.payload, dict(m.attributes)) for m in taken], sent)
        self.assertEqual([m.msg_id.topic_offset for m in taken], [0, 1, 2])
        await consumer.close()

    async def test_more_than_a_window_arrives_when_it_is_acknowledged(self):
        producer = await self.producer("/default/payments")
        consumer, queue = await self.consumer("/default/payments")
        await asyncio.gather(*(producer.send(b"%d" % n) for n in range(200)))
        taken = await self.take(consumer, queue, 200)
        self.assertEqual(sorted(int(m.payload) for m in taken), list(range(200)))
        await consumer.close()

    async def test_partitions_take_turns_and_a_key_stays_in_its_own(self):
        producer = await self.producer("/default/orders", partitions=3)
        consumer, queue = await self.consumer("/default/orders")
        for n in range(6):
            await producer.send(b"turn %d" % n)
        await producer.send_with_key(b"keyed", None, "order-42")
        taken = await self.take(consumer, queue, 7)
        turns = sorted((m.msg_id.topic_name, m.payload) for m in taken if not m.routing_key)
        self.assertEqual(turns, sorted((f"/default/orders-part-{n % 3}", b"turn %d" % n) for n in range(6)))
        keyed = [m for m in taken if m.routing_key == "order-42"]
        self.assertEqual([m.msg_id.topic_name for m in keyed], ["/default/orders-part-2"])  # FNV-1a of the key
        await consumer.close()

    async def test_a_non_reliable_topic_delivers_to_who_is_there(self):
        producer = await self.producer("/default/metrics", reliable=False)
        consumer, queue = await self.consumer("/default/metrics")
        await asyncio.gather(*(producer.send(b"%d" % n) for n in range(500)))
        taken = await self.take(consumer, queue, 500)
        self.assertEqual(len({m.payload for m in taken}), 500)
        await consumer.close()

    async def test_a_subject_is_registered_used_and_grows_by_versions(self):
        schema = {"type": "object", "properties": {"a": {"type": "integer"}}}
        registry = self.client.schema()
        number = await (registry.register_schema("numbers").with_type(SchemaType.JSON_SCHEMA)
                        .with_schema_data(json.dumps(schema).encode()).execute())
        producer = await self.producer("/default/numbers", subject="numbers")
        consumer, queue = await self.consumer("/default/numbers")
        await producer.send(b'{"a":1}')
        (message,) = await self.take(consumer, queue, 1)
        self.assertEqual((message.schema_id, message.schema_version), (number, 1))
        schema["properties"]["b"] = {"type": "string"}
        await (registry.register_schema("numbers").with_type(SchemaType.JSON_SCHEMA)
               .with_schema_data(json.dumps(schema).encode()).execute())
        self.assertEqual((await registry.get_latest_schema("numbers")).version, 2)
        self.assertEqual(await registry.list_versions("numbers"), [1, 2])
        self.assertEqual((await registry.get_latest_schema("order-value")).subject, "order-value")
        await consumer.close()

    async def test_the_journal_holds_every_message_that_was_answered(self):
        producer = await self.producer("/default/payments")
        ids = await asyncio.gather(*(producer.send(b"body %d" % n) for n in range(50)))
        self.sandbox.kill()
        lines = [line.split("\t") for line in open(self.journal.name, encoding="utf-8").read().splitlines()]
        self.assertEqual(sorted(int(line[2]) for line in lines), sorted(ids))
        self.assertEqual(sorted(line[4] for line in lines), sorted("%08x" % zlib.crc32(b"body %d" % n) for n in range(50)))
        self.assertEqual({(line[0], line[1], line[3]) for line in lines if len(line[3]) == 1},
                         {("/default/payments", "python", "6"), ("/default/payments", "python", "7")})


class Refusals(unittest.TestCase):
    """What the broker says, with its codes and words, to raw calls."""

    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox().start()
        cls.addClassCleanup(cls.sandbox.stop)
        cls.channel = grpc.insecure_channel(f"127.0.0.1:{cls.sandbox.danube}")
        cls.addClassCleanup(cls.channel.close)
        cls.producing = stubs.ProducerServiceStub(cls.channel)
        cls.discovery = stubs.DiscoveryStub(cls.channel)

    def refused(self, call, request, code, words):
        with self.assertRaises(grpc.RpcError) as caught:
            call(request, timeout=SECONDS)
        self.assertEqual(caught.exception.code(), code, caught.exception.details())
        self.assertIn(words, caught.exception.details())

    def create(self, topic, strategy=1):
        return self.producing.CreateProducer(
            api.ProducerRequest(producer_name="raw", topic_name=topic, dispatch_strategy=strategy), timeout=SECONDS)

    def message(self, producer, topic, body=b""):
        return api.StreamMessage(request_id=42, payload=body,
                                 msg_id=api.MsgID(producer_id=producer.producer_id, topic_name=topic))

    def test_names(self):
        self.refused(self.discovery.TopicLookup, api.TopicLookupRequest(topic="bad"),
                     grpc.StatusCode.INVALID_ARGUMENT, "invalid format, should be: /namespace_name/topic_name")
        self.refused(self.discovery.TopicLookup, api.TopicLookupRequest(topic="/default/none"),
                     grpc.StatusCode.NOT_FOUND, "Unable to find the requested topic: /default/none")
        self.refused(self.producing.CreateProducer, api.ProducerRequest(producer_name="raw", topic_name="/nope/t"),
                     grpc.StatusCode.UNAVAILABLE, "Unable to find the namespace nope")
        self.refused(self.producing.CreateProducer, api.ProducerRequest(producer_name="raw", topic_name="/default/order"),
                     grpc.StatusCode.ALREADY_EXISTS, "partitioned topics with this base name")
        self.refused(self.producing.CreateProducer, api.ProducerRequest(producer_name="raw", topic_name="/default/payments"),
                     grpc.StatusCode.FAILED_PRECONDITION, "dispatch strategy does not match topic strategy")

    def test_one_name_is_one_producer_and_the_request_id_comes_back(self):
        producer = self.create("/default/payments")
        self.assertEqual(self.create("/default/payments").producer_id, producer.producer_id)
        reply = self.producing.SendMessage(self.message(producer, "/default/payments"), timeout=SECONDS)
        self.assertEqual(reply.request_id, 42)
        self.refused(self.producing.SendMessage, self.message(api.ProducerResponse(producer_id=7), "/default/payments"),
                     grpc.StatusCode.NOT_FOUND, "The producer with id 7 does not exist")
        self.refused(self.producing.SendMessage, self.message(producer, "/default/none"),
                     grpc.StatusCode.PERMISSION_DENIED,
                     "Unable to publish the message: Topic /default/none not found in registry")

    def test_one_byte_more_than_the_limit_is_refused_and_the_limit_is_taken(self):
        producer = self.create("/default/payments")
        most = self.message(producer, "/default/payments", b"x" * 4_194_200)
        most.payload = b"x" * (4_194_200 + 4_194_304 - most.ByteSize())
        self.assertEqual(most.ByteSize(), 4_194_304)
        self.assertEqual(self.producing.SendMessage(most, timeout=SECONDS).request_id, 42)
        most.payload += b"x"
        self.refused(self.producing.SendMessage, most, grpc.StatusCode.OUT_OF_RANGE,
                     "Error, decoded message length too large: found 4194305 bytes, the limit is: 4194304 bytes")

    def test_without_a_message_id_the_call_is_cancelled_and_the_next_one_works(self):
        self.refused(self.producing.SendMessage, api.StreamMessage(request_id=1), grpc.StatusCode.CANCELLED, "")
        self.test_one_name_is_one_producer_and_the_request_id_comes_back()


if __name__ == "__main__":
    unittest.main(verbosity=2)
