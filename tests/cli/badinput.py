"""Bad input, through the real program: each mistake has an error of its own at its place, before anything is sent where it
can be known before; the journal shows that nothing was."""
import json
import os
import pathlib
import sqlite3
import sys
import tempfile
import unittest

from messages import Message, line, write
from programs import Home, Sandbox, until

LIMIT = 4_194_304
SMALL = os.environ.get("SLIPWAY_SMALL_DISK", "")


class BadInput(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(cls.enterClassContext(tempfile.TemporaryDirectory()))
        cls.journal = cls.folder / "journal"
        cls.sandbox = cls.enterClassContext(Sandbox(journal=cls.journal))

    def setUp(self):
        self.home = self.enterContext(Home())
        self.before = self.journal.read_bytes()

    def file(self, name, content):
        path = self.folder / name
        path.write_bytes(content)
        return path

    def send(self, topic, *arguments, home=None, **options):
        return (home or self.home).run("send", "-c", self.sandbox.url, "-t", topic, *arguments, **options)

    def refused(self, words, topic, *arguments, exit=2, home=None):
        """Ends with this code, says these words in both formats, prints no receipt, and sends nothing."""
        text = self.send(topic, *arguments, home=home, expect=exit)
        error = json.loads(self.send(topic, *arguments, "-o", "json", home=home, expect=exit).stderr.splitlines()[-1])
        said = error["error"]["message"] + json.dumps(error.get("bad", []), ensure_ascii=False)
        for word in [words] if isinstance(words, str) else words:
            self.assertIn(word, text.stderr.decode())
            self.assertIn(word, said)
        self.assertEqual(text.stdout, b"")
        self.assertEqual(self.journal.read_bytes(), self.before, "something was sent")
        return error

    def entries(self):
        return self.home.run("log", "list", "-o", "json", expect=0).stdout.splitlines()

    def test_a_malformed_topic(self):
        for topic in ("orders", "/default", "/default/", "/default/a/b", "/def ault/a", "//a"):
            with self.subTest(topic):
                self.refused([f'{topic} is no Danube topic', "/namespace/topic"], topic, "-m", "x")
        self.refused("Say with -t which topic", "", "-m", "x")

    def test_an_attribute_without_a_name(self):
        self.refused("has no name", "/default/payments", "-m", "x", "-a", "=v")
        self.refused(["no name", "Give it one"], "/default/payments", "--input",
                     self.file("nameless.jsonl", line(None, b"x", [("a", b"1")]) + line(None, b"x", [("", b"1")])))

    def test_an_attribute_that_is_there_twice(self):
        self.refused(["a is there twice"], "/default/payments", "-m", "x", "-a", "a=1", "-a", "a=2")

    def test_a_body_over_the_limit_and_one_byte_less(self):
        over = self.file("over", b"x" * (LIMIT + 1))
        self.refused(["bytes when encoded", f"takes {LIMIT}"], "/default/payments", "-f", over)
        # What else is in the message (ids, names, a time) is known when it leaves: its own error tells how much.
        name = ["-X", "producer.name=p"]
        nearly = self.file("nearly", b"x" * (LIMIT - 20))
        said = json.loads(self.send("/default/payments", "-f", nearly, *name, "-o", "json", expect=1).stdout)
        self.assertEqual((said["state"], said["error"]["kind"]), ("failed", "tooLarge"))
        extra = int(said["error"]["message"].split()[3]) - (LIMIT - 20)
        self.assertEqual(self.journal.read_bytes(), self.before)
        largest = self.file("largest", b"x" * (LIMIT - extra))
        self.send("/default/payments", "-f", largest, *name, expect=0)
        self.before = self.journal.read_bytes()
        self.assertIn(b"\t%d\t" % (LIMIT - extra), self.before)
        one_more = self.file("one-more", b"x" * (LIMIT - extra + 1))
        said = json.loads(self.send("/default/payments", "-f", one_more, *name, "-o", "json", expect=1).stdout)
        self.assertIn(f"has {LIMIT + 1} bytes when encoded", said["error"]["message"])
        self.assertEqual(self.journal.read_bytes(), self.before)

    def test_a_partition_out_of_range(self):
        self.refused("there is no partition 3", "/default/orders", "-m", "x", "-p", 3)
        self.refused("there is no partition 1", "/default/payments", "-m", "x", "-p", 1)
        self.refused("-1", "/default/orders", "-m", "x", "-p", -1)

    def test_a_schema_subject_that_does_not_exist(self):
        self.refused("no schema subject nope", "/default/payments", "-m", "{}", "--schema", "nope", exit=3)
        self.refused("no version 9", "/default/payments", "-m", "{}", "--schema", "order-value:9", exit=3)
        self.refused("no schema version", "/default/payments", "-m", "{}", "--schema", "order-value:x")

    def test_a_dispatch_strategy_that_conflicts_with_the_topic(self):
        self.refused("exists with reliable dispatch", "/default/payments", "-m", "x", "-X", "dispatch=non-reliable")
        self.refused("exists with non-reliable dispatch", "/default/metrics", "-m", "x", "--reliable")
        self.refused("exists without partitions", "/default/payments", "-m", "x", "--partitions", 2)

    def test_a_topic_name_that_begins_like_another(self):
        self.refused("Did you mean /default/orders?", "/default/order", "-m", "x", exit=3)
        self.refused("/default/orders-part-0 begins like it", "/default/order", "-m", "x", "--create")
        self.refused("no namespace for /nope/orders", "/nope/orders", "-m", "x", "--create", exit=3)

    def test_a_broken_line_in_a_message_file(self):
        broken = line(None, b"x", []) + b'{"v":1,"key":nul}\n' + b'{"body":{"text":5}}\n' + line(None, b"x", [])
        error = self.refused(["no JSON", "must be text"], "/default/payments", "--input", self.file("broken.jsonl", broken))
        self.assertEqual([(bad["line"], bad["column"]) for bad in error["bad"]], [(2, 14), (3, 17)])
        self.assertEqual(self.entries(), [])
        self.refused("There is no file", "/default/payments", "--input", self.folder / "none.jsonl")

    def test_a_file_that_changed_since_its_run(self):
        file = self.folder / "changing.jsonl"
        write(file, [Message(None, b"%d" % n, []) for n in range(30_000)])
        sender = self.home.start("send", "-c", self.sandbox.url, "-t", "/default/payments", "--input", file, "--rate", 500)
        until("some were taken", 30, lambda: len(self.journal.read_bytes()) > len(self.before) + 1000)
        sender.kill()
        sender.communicate()
        run = json.loads(self.home.run("runs", "list", "-o", "json", expect=0).stdout)
        self.assertEqual(run["phase"], "interrupted")
        taken = self.journal.read_bytes()
        with open(file, "r+b") as changed:
            changed.write(b'{"v":2')
        for format in ("text", "json"):
            resumed = self.home.run("runs", "resume", run["run"], "-o", format, expect=2)
            self.assertIn("changing.jsonl is no longer the file", resumed.stderr.decode())
        self.assertEqual(self.journal.read_bytes(), taken, "something was sent")

    def test_an_unknown_option(self):
        self.refused("Did you mean dispatch?", "/default/payments", "-m", "x", "-X", "dispach=auto")
        self.refused("--partitons", "/default/payments", "-m", "x", "--partitons", 2)
        self.refused(["dispatch", "sometimes"], "/default/payments", "-m", "x", "-X", "dispatch=sometimes")

    def test_a_profile_file_damaged_by_hand(self):
        self.home.run("connections", "add", "Mine", self.sandbox.url, expect=0)
        folder = self.home.folder / "config" / "connections"
        (folder / "mine.json").write_text((folder / "mine.json").read_text()[:-20])
        (folder / "other.json").write_text('{"v":1,"name":"Other"}')
        listed = self.home.run("connections", "list", expect=0)
        self.assertEqual([line.split()[0] for line in listed.stdout.splitlines()], [b"Practice"] * 2)  # Danube and Kafka
        said = listed.stderr.decode()
        self.assertIn("mine.json is damaged", said)
        self.assertIn("mine.json.damaged-", said)
        self.assertEqual(said.count("other.json:"), 1)
        self.assertEqual(len(list(folder.glob("mine.json.damaged-*"))), 1)
        self.assertEqual(self.home.run("connections", "list", expect=0).stderr, b"")  # said once
        missing = self.home.run("send", "-c", "Mine", "-t", "/default/payments", "-m", "x", expect=2)
        self.assertIn("There is no connection named Mine", missing.stderr.decode())

    def test_a_log_of_a_newer_version(self):
        self.send("/default/payments", "-m", "kept", expect=0)
        self.before = self.journal.read_bytes()
        log = sqlite3.connect(self.home.log)
        log.execute("PRAGMA user_version = 99")
        log.close()
        before = self.home.log.read_bytes()
        self.refused(["newer Slipway", "--log-file"], "/default/payments", "-m", "x", exit=3)
        listed = self.home.run("log", "export", expect=0)  # it is read all the same
        self.assertEqual(json.loads(listed.stdout)["body"], {"text": "kept"})
        self.assertIn("newer Slipway", listed.stderr.decode())
        self.assertEqual(self.home.log.read_bytes(), before)
        beside = self.home.folder / "beside.sqlite"
        self.send("/default/payments", "-m", "x", "--log-file", beside, expect=0)
        self.assertTrue(beside.exists())

    @unittest.skipUnless(SMALL and os.path.isdir(SMALL), "there is no small file system here ($SLIPWAY_SMALL_DISK)")
    def test_a_full_disk(self):
        home = self.enterContext(Home())
        home.environment["SLIPWAY_HOME"] = SMALL + "/bad-input"
        self.addCleanup(os.system, f"rm -rf {SMALL}/bad-input {SMALL}/ballast")
        self.send("/default/payments", "-m", "kept", home=home, expect=0)
        self.before = self.journal.read_bytes()
        with open(SMALL + "/ballast", "wb") as ballast:
            try:
                while True:
                    ballast.write(b"\0" * 4096)
                    ballast.flush()
            except OSError:
                pass
        self.refused(["disk"], "/default/payments", "-m", "x", exit=3, home=home)
        os.unlink(SMALL + "/ballast")
        self.send("/default/payments", "-m", "room again", home=home, expect=0)
        exported = home.run("log", "export", expect=0).stdout.splitlines()
        self.assertEqual([json.loads(text)["body"]["text"] for text in exported], ["kept", "room again"])


if __name__ == "__main__":
    result = unittest.main(verbosity=2, exit=False).result
    sys.exit(0 if result.wasSuccessful() else 1)
