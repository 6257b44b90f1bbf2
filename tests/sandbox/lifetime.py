#!/usr/bin/env python3
"""How a sandbox begins and ends: its one line, its ports, its tie to a parent, its practice Kafka."""
import json
import shutil
import signal
import subprocess
import sys
import unittest

from programs import SLIPWAYCTL, Sandbox, first_line, until

# A parent that starts a tied sandbox, says the child's line and process id, and then only waits.
PARENT = """
import os, subprocess, sys, time
child = subprocess.Popen([sys.argv[1], "sandbox", "--tied", "--no-kafka"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
print(child.pid, child.stdout.readline().decode().strip(), flush=True)
time.sleep(600)
"""


def is_alive(process: int) -> bool:
    try:
        with open(f"/proc/{process}/stat", encoding="ascii") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False


class Lifetime(unittest.TestCase):
    def test_its_line_has_three_addresses_and_it_ends_on_sigterm(self):
        for wanted in (signal.SIGTERM, signal.SIGINT):
            sandbox = Sandbox(kafka=True).start()
            self.assertEqual(list(sandbox.addresses), ["danube", "danubeAdmin", "kafka"])
            self.assertEqual(len(set(sandbox.addresses.values())), 3)
            sandbox.process.send_signal(wanted)
            self.assertEqual(sandbox.process.wait(10), 0)

    def test_it_takes_the_ports_it_is_given_and_says_when_one_is_taken(self):
        with Sandbox() as sandbox:
            again = subprocess.run([SLIPWAYCTL, "sandbox", "--no-kafka", "--danube", str(sandbox.danube)],
                                   capture_output=True, text=True, timeout=30)
            self.assertEqual((again.returncode, again.stdout), (3, ""))
            self.assertIn(f"Port {sandbox.danube} is taken", again.stderr)
        with Sandbox(danube=sandbox.danube, admin=sandbox.admin) as back:
            self.assertEqual(back.addresses["danube"], sandbox.addresses["danube"])

    def test_a_fault_that_is_none_is_wrong_usage(self):
        for fault in ("latncy=3", "error=OFTEN:0.1", "error=UNAVAILABLE:2", "restart=", "token"):
            done = subprocess.run([SLIPWAYCTL, "sandbox", "--fault", fault], capture_output=True, text=True, timeout=30)
            self.assertEqual((done.returncode, done.stdout), (2, ""))
            self.assertIn(f"There is no fault {fault}", done.stderr)

    def test_a_tied_one_is_gone_within_two_seconds_of_its_parents_kill(self):
        parent = subprocess.Popen([sys.executable, "-c", PARENT, SLIPWAYCTL], stdout=subprocess.PIPE)
        child, line = first_line(parent, 30).split(" ", 1)
        self.assertIn("danube", json.loads(line))
        self.assertTrue(is_alive(int(child)))
        parent.kill()
        parent.wait()
        until("the sandbox is gone", 2, lambda: not is_alive(int(child)))

    def test_a_tied_one_ends_when_its_input_closes(self):
        child = subprocess.Popen([SLIPWAYCTL, "sandbox", "--tied", "--no-kafka"], stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE)
        first_line(child, 30)
        child.stdin.close()
        self.assertEqual(child.wait(2), 0)
        child.stdout.close()

    def test_a_journal_that_cannot_be_written_is_said(self):
        done = subprocess.run([SLIPWAYCTL, "sandbox", "--no-kafka", "--journal", "/nowhere/at/all"], capture_output=True,
                              text=True, timeout=30)
        self.assertEqual(done.returncode, 3)
        self.assertIn("The journal /nowhere/at/all cannot be written", done.stderr)

    def test_kcat_writes_to_and_reads_from_the_practice_kafka(self):
        if not shutil.which("kcat"):
            self.skipTest("kcat is not installed")
        with Sandbox(kafka=True) as sandbox:
            broker = sandbox.addresses["kafka"]
            subprocess.run(["kcat", "-P", "-b", broker, "-t", "orders", "-p", "1", "-k", "key", "-H", "a=1"],
                           input=b"one", check=True, timeout=60)
            done = subprocess.run(["kcat", "-C", "-b", broker, "-t", "orders", "-p", "1", "-o", "beginning", "-e", "-f",
                                   "%k %s %h"], capture_output=True, text=True, check=True, timeout=60)
            self.assertEqual(done.stdout, "key one a=1")
            listed = subprocess.run(["kcat", "-L", "-J", "-b", broker], capture_output=True, check=True, timeout=60)
            topics = {t["topic"]: len(t["partitions"]) for t in json.loads(listed.stdout)["topics"]}
            self.assertEqual({name: topics.get(name) for name in ("orders", "payments", "metrics")},
                             {"orders": 3, "payments": 1, "metrics": 1})


if __name__ == "__main__":
    unittest.main(verbosity=2)
