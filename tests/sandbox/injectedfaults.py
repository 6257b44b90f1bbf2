#!/usr/bin/env python3
"""What --fault does to a client, and that the journal stays true through it."""
import danubeclient

danubeclient.run_inside()

import collections  # noqa: E402
import tempfile  # noqa: E402
import time  # noqa: E402
import unittest  # noqa: E402

import grpc  # noqa: E402
from danube.proto import DanubeApi_pb2 as api  # noqa: E402
from danube.proto import DanubeApi_pb2_grpc as stubs  # noqa: E402
from programs import Sandbox, until  # noqa: E402

SECONDS = 30
TOPIC = "/default/payments"


class Faults(unittest.TestCase):
    def start(self, *faults):
        self.journal = tempfile.NamedTemporaryFile(prefix="slipway-journal-")
        self.addCleanup(self.journal.close)
        arguments = [word for fault in faults for word in ("--fault", fault)]
        self.sandbox = Sandbox(*arguments, journal=self.journal.name).start()
        self.addCleanup(self.sandbox.stop)
        self.channel = grpc.insecure_channel(f"127.0.0.1:{self.sandbox.danube}")
        self.addCleanup(self.channel.close)
        self.producing = stubs.ProducerServiceStub(self.channel)
        self.consuming = stubs.ConsumerServiceStub(self.channel)
        return self.create()

    def create(self):
        return self.producing.CreateProducer(
            api.ProducerRequest(producer_name="raw", topic_name=TOPIC, dispatch_strategy=1), timeout=SECONDS,
            wait_for_ready=True).producer_id

    def send(self, producer, number):
        """The status code of one send."""
        message = api.StreamMessage(request_id=number, payload=b"%d" % number, producer_name="raw",
                                    msg_id=api.MsgID(producer_id=producer, topic_name=TOPIC))
        try:
            self.producing.SendMessage(message, timeout=SECONDS, wait_for_ready=True)
            return grpc.StatusCode.OK
        except grpc.RpcError as error:
            return error.code()

    def taken(self):
        with open(self.journal.name, encoding="utf-8") as lines:
            return collections.Counter(int(line.split("\t")[2]) for line in lines)

    def test_errors_come_at_their_rate_and_are_not_taken(self):
        producer = self.start("error=RESOURCE_EXHAUSTED:0.5")
        codes = [self.send(producer, n) for n in range(200)]
        refused = {n for n, code in enumerate(codes) if code == grpc.StatusCode.RESOURCE_EXHAUSTED}
        self.assertTrue(60 < len(refused) < 140, len(refused))
        self.assertEqual(self.taken(), collections.Counter(set(range(200)) - refused))

    def test_a_cut_connection_loses_the_answer_of_what_was_taken(self):
        producer = self.start("cut-after=3")
        self.assertEqual([self.send(producer, n) for n in range(3)],
                         [grpc.StatusCode.OK, grpc.StatusCode.OK, grpc.StatusCode.UNAVAILABLE])
        # The client may start a call on the dead connection before it notices: that one does not arrive.
        until("it is connected again", SECONDS, lambda: self.send(producer, 3) == grpc.StatusCode.OK)
        self.assertEqual(self.taken(), collections.Counter(range(4)))

    def test_a_restart_forgets_ids_and_ends_streams(self):
        producer = self.start("restart=3")
        consumer = self.consuming.Subscribe(api.ConsumerRequest(topic_name=TOPIC, consumer_name="c", subscription="s"),
                                            timeout=SECONDS)
        stream = self.consuming.ReceiveMessages(api.ReceiveRequest(consumer_id=consumer.consumer_id))
        self.assertEqual(self.send(producer, 0), grpc.StatusCode.OK)
        self.assertEqual(next(stream).payload, b"0")
        for number in (1, 2):
            self.send(producer, number)
        with self.assertRaises(grpc.RpcError) as ended:
            for _ in stream:
                pass
        self.assertEqual(ended.exception.code(), grpc.StatusCode.UNAVAILABLE)
        until("its id is unknown", SECONDS, lambda: self.send(producer, 3) == grpc.StatusCode.NOT_FOUND)
        self.assertEqual(self.send(self.create(), 4), grpc.StatusCode.OK)
        self.assertEqual(self.taken(), collections.Counter((0, 1, 2, 4)))

    def test_a_moved_topic_drains_and_comes_back(self):
        producer = self.start("move=2")
        self.assertEqual([self.send(producer, n) for n in (0, 1)], [grpc.StatusCode.OK] * 2)
        self.assertEqual(self.send(producer, 2), grpc.StatusCode.PERMISSION_DENIED)
        until("the producer is forgotten", 5, lambda: self.send(producer, 3) == grpc.StatusCode.NOT_FOUND)
        self.assertEqual(self.send(self.create(), 4), grpc.StatusCode.OK)
        self.assertEqual(self.taken(), collections.Counter((0, 1, 4)))

    def test_latency_holds_every_answer_back(self):
        producer = self.start("latency=150")
        begin = time.monotonic()
        self.assertEqual(self.send(producer, 0), grpc.StatusCode.OK)
        self.assertGreaterEqual(time.monotonic() - begin, 0.15)

    def test_a_deferred_topic_is_there_at_the_second_call(self):
        self.start("deferred-topics")
        request = api.ProducerRequest(producer_name="raw", topic_name="/default/new", dispatch_strategy=1)
        with self.assertRaises(grpc.RpcError) as first:
            self.producing.CreateProducer(request, timeout=SECONDS)
        self.assertEqual(first.exception.code(), grpc.StatusCode.UNAVAILABLE)
        self.assertIn("need to redo the lookup", first.exception.details())
        self.assertNotEqual(self.producing.CreateProducer(request, timeout=SECONDS).producer_id, 0)

    def test_a_killed_sandbox_leaves_every_answered_message_in_the_journal(self):
        producer = self.start()
        answered = []
        futures = [self.producing.SendMessage.future(
            api.StreamMessage(request_id=n, payload=b"x", msg_id=api.MsgID(producer_id=producer, topic_name=TOPIC)),
            timeout=SECONDS) for n in range(3000)]
        futures[500].result()
        self.sandbox.kill()
        for number, future in enumerate(futures):
            if future.exception() is None:
                answered.append(number)
        taken = self.taken()
        self.assertEqual([n for n in answered if n not in taken], [])
        self.assertGreater(len(answered), 0)
        self.assertEqual([n for n, times in taken.items() if times != 1], [])


if __name__ == "__main__":
    unittest.main(verbosity=2)
