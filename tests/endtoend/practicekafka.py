"""Kafka end to end on the practice cluster: one message and its receipt, every awkward kind of message read by kcat, a
file of 10 000 messages, generated load, what is refused before anything leaves, and exits that tell the truth."""
import base64
import json
import pathlib
import shutil
import subprocess
import sys
import tempfile
import unittest

from programs import Home, Sandbox

KCAT = shutil.which("kcat")


def value(data):
    return None if data is None else {"base64": base64.b64encode(data).decode()}


class PracticeKafka(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.sandbox = Sandbox(kafka=True).start()
        cls.servers = cls.sandbox.addresses["kafka"]
        cls.url = "kafka://" + cls.servers

    @classmethod
    def tearDownClass(cls):
        cls.sandbox.stop()

    def send(self, home, topic, *arguments, expect=0, input=None):
        # Whether a topic is there is not asked: the practice cluster makes each by its first use.
        return home.run("send", "-c", self.url, "-t", topic, "--create", *arguments, expect=expect, input=input)

    def read(self, topic, fmt, count):
        done = subprocess.run([KCAT, "-C", "-b", self.servers, "-t", topic, "-o", "beginning", "-c", str(count), "-e", "-q",
                               "-X", "fetch.wait.max.ms=10", "-f", fmt], capture_output=True, timeout=60, check=True)
        return done.stdout

    def test_a_receipt_names_partition_and_offset(self):
        with Home() as home:
            first = json.loads(self.send(home, "orders", "-k", "C-1", "-m", "one", "-o", "json").stdout)
            again = json.loads(self.send(home, "orders", "-k", "C-1", "-m", "two", "-o", "json").stdout)
        self.assertEqual(first["state"], "acknowledged")
        self.assertEqual(first["partition"], again["partition"])
        self.assertEqual(again["offset"], first["offset"] + 1)
        fixed = None
        with Home() as home:
            fixed = json.loads(self.send(home, "orders", "-p", "2", "-m", "x", "-o", "json").stdout)
        self.assertEqual(fixed["partition"], 2)

    def test_without_confirmation_it_says_so(self):
        with Home() as home:
            receipt = json.loads(self.send(home, "payments", "-m", "x", "-X", "acks=0", "-o", "json").stdout)
        self.assertEqual(receipt["state"], "sentUnconfirmed")
        self.assertIsNone(receipt["offset"])

    @unittest.skipUnless(KCAT, "kcat is not installed")
    def test_kcat_reads_what_was_written_byte_for_byte(self):
        awkward = [(None, None, []), (b"", b"", []), (b"\x00k\xff", b"\n\x00\xff", [("h", None), ("h", b""), ("h", b"\xff")]),
                   (b"k", None, [("only", b"1")]), ("schlüssel €".encode(), "größe\u202e".encode(), [("ü", "ß".encode())])]
        lines = [json.dumps({"v": 1, "topic": "awkward", "partition": 0, "key": value(key), "body": value(body),
                             "headers": [[name, value(each)] for name, each in headers]}) for key, body, headers in awkward]
        with Home() as home:
            self.send(home, "awkward", "-p", "0", "--input", "-", "--format", "jsonl",
                      input=("\n".join(lines) + "\n").encode())
        # %K and %S are lengths, -1 for null; the bytes follow as they are.
        out = self.read("awkward", "%K %S %h|", len(awkward))
        for key, body, headers in awkward:
            want = b"%d %d " % (-1 if key is None else len(key), -1 if body is None else len(body))
            want += b",".join(name.encode() + b"=" + (b"NULL" if each is None else each) for name, each in headers) + b"|"
            self.assertTrue(out.startswith(want), f"{out!r} does not begin with {want!r}")
            out = out[len(want):]
        self.assertEqual(out, b"")
        self.assertEqual(self.read("awkward", "%k%s", len(awkward)),
                         b"".join((key or b"") + (body or b"") for key, body, _ in awkward))

    def test_a_file_of_10_000_lines_arrives_once_each_with_its_outcomes_in_the_log(self):
        with Home() as home, tempfile.TemporaryDirectory() as folder:
            file = pathlib.Path(folder, "numbers.txt")
            file.write_text("".join(f"{number}\n" for number in range(10_000)))
            done = self.send(home, "numbers", "--input", file)
            self.assertIn("10", done.stdout.decode())
            entries = home.run("log", "list", "-o", "json", expect=0).stdout.decode().splitlines()
            entry = json.loads(entries[-1])
            self.assertIn("10000", json.dumps(entry).replace(" ", ""))
        if KCAT:
            numbers = self.read("numbers", "%s\n", 10_000).split()
            self.assertEqual(sorted(map(int, numbers)), list(range(10_000)))

    def test_generated_load_is_counted(self):
        with Home() as home:
            self.send(home, "load", "--generate", "200000", "--size", "100", "-o", "quiet")
        if KCAT:
            ends = subprocess.run([KCAT, "-Q", "-b", self.servers] + sum([["-t", f"load:{p}:-1"] for p in range(4)], []),
                                  capture_output=True, timeout=60, check=True).stdout.decode()
            self.assertEqual(sum(int(line.rsplit(" ", 1)[1]) for line in ends.splitlines()), 200_000, ends)

    def test_what_kafka_cannot_hold_is_refused_before_anything_leaves(self):
        with Home() as home:
            done = self.send(home, "bad topic!", "-m", "x", expect=2)
            self.assertIn("character", done.stderr.decode())

    def test_an_unknown_property_names_the_nearest(self):
        with Home() as home:
            done = self.send(home, "orders", "-m", "x", "-X", "linger.sm=1", expect=2)
            self.assertIn("linger.ms", done.stderr.decode())
            done = self.send(home, "orders", "-m", "x", "-X", "acks=1", "-X", "enable.idempotence=true", expect=2)
            self.assertIn("acks", done.stderr.decode())

    def test_every_codec_is_sent(self):
        with Home() as home:
            for codec in ("none", "gzip", "snappy", "lz4", "zstd"):
                self.send(home, "packed", "-z", codec, "-m", "x" * 2000)

    def test_nobody_there_is_said_at_once_and_nothing_is_sent(self):
        with Home() as home:
            done = home.run("send", "-c", "kafka://127.0.0.1:1", "-t", "orders", "-m", "x", "--create", expect=3)
            self.assertIn("127.0.0.1:1", done.stderr.decode())

    def test_a_token_or_password_is_never_shown(self):
        with Home() as home, tempfile.TemporaryDirectory() as folder:
            secret = pathlib.Path(folder, "password")
            secret.write_text("c4n4ry")
            done = home.run("send", "-c", self.url, "-t", "orders", "-m", "x", "-v", "-X", "sasl.mechanism=SCRAM-SHA-256", "-X",
                            "sasl.username=alice", "--secret", f"sasl.password=@{secret}", "--create", expect=3)
            self.assertNotIn(b"c4n4ry", done.stdout + done.stderr)


if __name__ == "__main__":
    if not KCAT:
        print("without kcat: what it would read is not checked", file=sys.stderr)
    unittest.main()
