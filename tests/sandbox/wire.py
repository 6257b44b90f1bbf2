#!/usr/bin/env python3
"""The sandbox over the wire, by a client that we did not write and by raw calls: subscriptions and their policies, topics and
namespaces on the admin port, and schemas of topics."""
import danubeclient

danubeclient.run_inside()

import json  # noqa: E402
import queue  # noqa: E402
import threading  # noqa: E402
import unittest  # noqa: E402

import grpc  # noqa: E402
from adminclient import AdminClient  # noqa: E402
from danube.proto import DanubeApi_pb2 as api  # noqa: E402
from danube.proto import DanubeApi_pb2_grpc as stubs  # noqa: E402
from danube.proto import SchemaRegistry_pb2 as schemas  # noqa: E402
from danube.proto import SchemaRegistry_pb2_grpc as schemastubs  # noqa: E402
from programs import Sandbox, until  # noqa: E402

SECONDS = 30
TOPIC = "/default/payments"
EXCLUSIVE, SHARED, FAILOVER, KEY_SHARED = range(4)
Code = grpc.StatusCode


class Stream:
    """What a consumer receives, read by a thread of its own."""

    def __init__(self, call):
        self.call, self.messages = call, queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        try:
            for message in self.call:
                self.messages.put(message)
        except grpc.RpcError as error:
            self.messages.put(error)

    def next(self):
        return self.messages.get(timeout=SECONDS)


class Wire(unittest.TestCase):
    def setUp(self):
        sandbox = self.enterContext(Sandbox())
        self.channel = grpc.insecure_channel(f"127.0.0.1:{sandbox.danube}")
        self.addCleanup(self.channel.close)
        self.producing = stubs.ProducerServiceStub(self.channel)
        self.consuming = stubs.ConsumerServiceStub(self.channel)
        self.registry = schemastubs.SchemaRegistryStub(self.channel)
        self.admin = AdminClient(sandbox.admin)
        self.addCleanup(self.admin.close)

    def refused(self, code, words, call, *arguments, **fields):
        with self.assertRaises(grpc.RpcError) as caught:
            call(*arguments, **fields)
        self.assertEqual(caught.exception.code(), code, caught.exception.details())
        self.assertIn(words, caught.exception.details())

    def producer(self, topic=TOPIC, strategy=1, **fields):
        return self.producing.CreateProducer(api.ProducerRequest(producer_name="raw", topic_name=topic, dispatch_strategy=strategy,
                                                                 **fields), timeout=SECONDS).producer_id

    def send(self, producer, body, topic=TOPIC, **fields):
        return self.producing.SendMessage(
            api.StreamMessage(request_id=1, payload=body, producer_name="raw",
                              msg_id=api.MsgID(producer_id=producer, topic_name=topic), **fields), timeout=SECONDS)

    def subscribe(self, name, kind=EXCLUSIVE, topic=TOPIC, subscription="s", filters=()):
        return self.consuming.Subscribe(api.ConsumerRequest(topic_name=topic, consumer_name=name, subscription=subscription,
                                                            subscription_type=kind, key_filters=filters),
                                        timeout=SECONDS).consumer_id

    def stream(self, consumer):
        stream = Stream(self.consuming.ReceiveMessages(api.ReceiveRequest(consumer_id=consumer)))
        self.addCleanup(stream.call.cancel)
        return stream

    def acknowledge(self, message, subscription="s"):
        self.consuming.Ack(api.AckRequest(msg_id=message.msg_id, subscription_name=subscription), timeout=SECONDS)

    def reject(self, message, subscription="s", **fields):
        self.consuming.Nack(api.NackRequest(msg_id=message.msg_id, subscription_name=subscription, **fields), timeout=SECONDS)

    # Subscriptions

    def test_a_rejected_message_comes_again_with_its_offset_and_an_unknown_subscription_is_refused(self):
        producer = self.producer()
        stream = self.stream(self.subscribe("c"))
        for n in range(3):
            self.send(producer, b"%d" % n)
        first, second, third = (stream.next() for _ in range(3))
        self.acknowledge(first)
        self.reject(second, reason="not now")
        self.acknowledge(third)
        again = stream.next()
        self.assertEqual((again.payload, again.msg_id.topic_offset), (b"1", 1))
        self.acknowledge(again)
        self.acknowledge(again)  # twice is no mistake
        for call in (self.acknowledge, self.reject):
            self.refused(Code.INTERNAL, "Subscription not found", call, first, subscription="other")

    def test_what_is_rejected_too_often_goes_where_the_policy_says(self):
        producer = self.producer()
        stream = self.stream(self.subscribe("c"))
        policy = dict(max_redelivery_count=1, ack_timeout_ms=30_000, base_redelivery_delay_ms=1, max_redelivery_delay_ms=1)
        subscription = dict(topic=TOPIC, subscription="s")
        self.refused(Code.INVALID_ARGUMENT, "dead_letter_topic", self.admin.TopicAdmin.SetSubscriptionFailurePolicy,
                     **subscription, failure_policy=policy)
        self.admin.TopicAdmin.SetSubscriptionFailurePolicy(
            **subscription, failure_policy={**policy, "dead_letter_topic": "/default/dead", "poison_policy": 0})
        kept = self.admin.TopicAdmin.GetSubscriptionFailurePolicy(**subscription)
        self.assertEqual((kept.failure_policy.dead_letter_topic, kept.failure_policy.max_redelivery_count), ("/default/dead", 1))
        self.producer("/default/dead")
        dead = self.stream(self.subscribe("d", topic="/default/dead"))
        self.send(producer, b"poison", attributes={"source": "app-1"})
        for _ in range(2):
            self.reject(stream.next(), reason="bad")
        letter = dead.next()
        self.assertEqual((letter.payload, letter.attributes["source"]), (b"poison", "app-1"))
        self.admin.TopicAdmin.SetSubscriptionFailurePolicy(**subscription, failure_policy={**policy, "poison_policy": 2})
        self.send(producer, b"dropped")
        self.send(producer, b"next")
        got = [stream.next() for _ in range(2)]
        while got[-1].payload != b"next":
            got.append(stream.next())
        self.acknowledge(got[-1])
        self.reject(got[0])
        self.assertEqual(stream.next().payload, b"dropped")

    def test_an_exclusive_subscription_has_one_reader_whose_name_may_come_back(self):
        first = self.subscribe("c")
        stream = self.stream(first)
        self.refused(Code.PERMISSION_DENIED, "Exclusive subscription can't be shared", self.subscribe, "other")
        self.assertEqual(self.subscribe("c"), first)
        self.stream(first)
        until("the first stream ends", SECONDS, lambda: stream.call.done())
        self.refused(Code.NOT_FOUND, "Unable to find the topic", self.subscribe, "c", topic="/default/none")
        self.refused(Code.INVALID_ARGUMENT, "invalid format", self.subscribe, "c", topic="none")

    def test_in_failover_only_the_first_reads_and_goes_on_where_it_was(self):
        producer = self.producer()
        first, second = self.subscribe("a", FAILOVER), self.subscribe("b", FAILOVER)
        reading, waiting = self.stream(first), self.stream(second)
        self.send(producer, b"0")
        self.acknowledge(reading.next())
        reading.call.cancel()
        self.send(producer, b"1")
        again = self.stream(self.subscribe("a", FAILOVER))
        message = again.next()
        self.assertEqual((message.payload, message.msg_id.topic_offset), (b"1", 1))
        self.acknowledge(message)
        self.assertTrue(waiting.messages.empty(), "the broker promotes nobody")

    def test_a_shared_subscription_takes_turns_and_a_keyed_one_keeps_a_key_together(self):
        producer = self.producer()
        shared = [self.stream(self.subscribe(name, SHARED)) for name in "ab"]
        for n in range(4):
            self.send(producer, b"%d" % n)
        self.assertEqual([sorted(stream.next().payload for _ in range(2)) for stream in shared], [[b"0", b"2"], [b"1", b"3"]])
        keyed = [self.stream(self.subscribe(name, KEY_SHARED, subscription="keys")) for name in "ab"]
        for n in range(40):
            self.send(producer, b"%d" % n, routing_key=f"key-{n % 8}")
        where, taken = {}, 0

        def take():
            nonlocal taken
            for index, stream in enumerate(keyed):
                while not stream.messages.empty():
                    message = stream.next()
                    self.assertEqual(where.setdefault(message.routing_key, index), index)
                    self.acknowledge(message, "keys")
                    taken += 1
            return taken == 40
        until("all keyed messages", SECONDS, take)

    def test_a_reader_that_goes_leaves_what_it_had_to_the_others(self):
        producer = self.producer()
        streams = [self.stream(self.subscribe(name, SHARED)) for name in "ab"]
        for n in range(4):
            self.send(producer, b"%d" % n)
        had = [streams[0].next().payload for _ in range(2)]
        streams[0].call.cancel()
        got = [streams[1].next() for _ in range(4)]
        self.assertEqual(sorted(message.payload for message in got), [b"0", b"1", b"2", b"3"])
        self.assertEqual(sorted(m.payload for m in got[2:]), sorted(had))

    # Schemas of topics

    def register(self, subject, properties):
        schema = {"type": "object", "properties": properties}
        return self.registry.RegisterSchema(
            schemas.RegisterSchemaRequest(subject=subject, schema_type="json_schema",
                                          schema_definition=json.dumps(schema).encode()), timeout=SECONDS).schema_id

    def configure(self, policy, payload=False, topic=TOPIC, subject="numbers"):
        return self.registry.ConfigureTopicSchema(
            schemas.ConfigureTopicSchemaRequest(topic_name=topic, schema_subject=subject, validation_policy=policy,
                                                enable_payload_validation=payload), timeout=SECONDS)

    def test_a_topic_with_a_schema_refuses_what_does_not_fit(self):
        number, other = self.register("numbers", {"a": {"type": "integer"}}), self.register("others", {})
        self.assertTrue(self.configure("enforce", payload=True).success)
        kept = self.registry.GetTopicSchemaConfig(schemas.GetTopicSchemaConfigRequest(topic_name=TOPIC), timeout=SECONDS)
        self.assertEqual((kept.schema_subject, kept.validation_policy.lower(), kept.enable_payload_validation, kept.schema_id),
                         ("numbers", "enforce", True, 0))  # the broker never fills in the id
        producer = self.producer()
        denied = (Code.PERMISSION_DENIED,)
        self.refused(*denied, "Message missing schema_id", self.send, producer, b'{"a":1}')
        self.refused(*denied, "Schema subject mismatch", self.send, producer, b'{"a":1}', schema_id=other)
        self.refused(*denied, "Schema ID 9999 not found in registry", self.send, producer, b'{"a":1}', schema_id=9999)
        self.refused(*denied, "Invalid JSON data", self.send, producer, b'{"a"', schema_id=number)
        self.refused(*denied, "JSON Schema validation failed", self.send, producer, b'{"a":"x"}', schema_id=number)
        self.assertEqual(self.send(producer, b'{"a":1}', schema_id=number, schema_version=1).request_id, 1)
        self.registry.UpdateTopicValidationPolicy(
            schemas.UpdateTopicValidationPolicyRequest(topic_name=TOPIC, validation_policy="none"), timeout=SECONDS)
        self.assertEqual(self.send(producer, b"anything").request_id, 1)
        self.refused(Code.FAILED_PRECONDITION, "uses schema subject 'numbers', cannot use 'others'", self.producer,
                     schema_ref=api.SchemaReference(subject="others", use_latest=True))

    def test_what_cannot_be_configured_is_refused(self):
        self.register("numbers", {})
        self.refused(Code.INVALID_ARGUMENT, "", self.configure, "sometimes")
        self.refused(Code.NOT_FOUND, "Schema subject 'none' not found in registry", self.configure, "warn", subject="none")
        with self.assertRaises(grpc.RpcError):
            self.configure("warn", topic="/default/none")

    # The admin port

    def test_topics_are_made_described_and_removed(self):
        topics = self.admin.TopicAdmin
        topics.CreateTopic(name="/default/plain", dispatch_strategy=1)
        topics.CreatePartitionedTopic(base_name="/default/parts", partitions=2, dispatch_strategy=0)
        listed = {topic.name: topic.delivery for topic in topics.ListNamespaceTopics(name="default").topics}
        self.assertEqual(listed["/default/plain"], "Reliable")
        self.assertEqual({name for name in listed if "parts" in name}, {"/default/parts-part-0", "/default/parts-part-1"})
        self.assertEqual(topics.DescribeTopic(name="/default/plain").delivery, "Reliable")
        for name in ("/default/plain", "/default/parts", "/default/pl"):
            self.refused(Code.NOT_FOUND, "", topics.CreateTopic, name=name,
                         dispatch_strategy=1)
        producer = self.producer("/default/plain")
        topics.DeleteTopic(name="/default/plain")
        self.refused(Code.PERMISSION_DENIED, "not found in registry", self.send, producer, b"x", topic="/default/plain")
        health = stubs.HealthCheckStub(self.channel).HealthCheck(api.HealthCheckRequest(client=0, id=producer), timeout=SECONDS)
        self.assertEqual(health.status, api.HealthCheckResponse.CLOSE)
        topics.DeleteTopic(name="/default/parts-part-0")
        self.assertEqual([topic.name for topic in topics.ListNamespaceTopics(name="default").topics if "parts" in topic.name],
                         ["/default/parts-part-1"])
        self.refused(Code.UNIMPLEMENTED, "", topics.UnloadTopic, name=TOPIC)

    def test_subscriptions_are_listed_and_removed_when_nobody_reads(self):
        topics = self.admin.TopicAdmin
        stream = self.stream(self.subscribe("c"))
        self.assertEqual(list(topics.ListSubscriptions(name=TOPIC).subscriptions), ["s"])
        self.assertEqual(list(topics.DescribeTopic(name=TOPIC).subscriptions), ["s"])
        self.refused(Code.NOT_FOUND, "has active consumers", topics.Unsubscribe, topic=TOPIC, subscription="s")
        topics.SetSubscriptionDispatchConfig(topic=TOPIC, subscription="s", dispatch_config=dict(max_unacked_messages=50))
        kept = topics.GetSubscriptionDispatchConfig(topic=TOPIC, subscription="s")
        self.assertEqual(kept.dispatch_config.max_unacked_messages, 50)
        stream.call.cancel()

        def removed():
            try:
                return topics.Unsubscribe(topic=TOPIC, subscription="s").success
            except grpc.RpcError:
                return False
        until("the subscription is removed", SECONDS, removed)
        self.assertEqual(list(topics.ListSubscriptions(name=TOPIC).subscriptions), [])

    def test_namespaces_and_the_broker(self):
        spaces = self.admin.NamespaceAdmin
        spaces.CreateNamespace(name="mine")
        self.refused(Code.NOT_FOUND, "already exists", spaces.CreateNamespace, name="mine")
        self.assertIn("mine", self.admin.BrokerAdmin.ListNamespaces().namespaces)
        self.admin.TopicAdmin.CreateTopic(name="/mine/topic", dispatch_strategy=0)
        self.assertEqual(list(spaces.GetNamespaceTopics(name="mine").topics), ["mine/topic"])
        self.refused(Code.NOT_FOUND, "Unable to delete the namespace mine", spaces.DeleteNamespace, name="mine")
        self.admin.TopicAdmin.DeleteTopic(name="/mine/topic")
        spaces.DeleteNamespace(name="mine")
        self.assertNotIn("mine", self.admin.BrokerAdmin.ListNamespaces().namespaces)
        self.assertIn("max_message_size", json.loads(spaces.GetNamespacePolicies(name="default").policies))
        (broker,) = self.admin.BrokerAdmin.ListBrokers().brokers
        self.assertEqual((broker.broker_role, broker.broker_status), ("None", "active"))
        self.refused(Code.UNIMPLEMENTED, "", self.admin.BrokerAdmin.TriggerRebalance)


if __name__ == "__main__":
    unittest.main(verbosity=2)
