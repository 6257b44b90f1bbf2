#!/usr/bin/env python3
"""slipwayctl replay: what the log or a file holds is sent again, byte for byte, to another topic; what cannot be is said
before anything leaves; a replay that was killed goes on without duplicates. Masks and prune, which such logs need."""
import json
import random
import signal
import sys

from messages import Message, danube_message, write
from programs import Home, Sandbox, until


def lines(done) -> list[dict]:
    return [json.loads(line) for line in done.stdout.splitlines() if line]


def messages_of(home, entry) -> list[Message]:
    return [Message.parse(line) for line in home.run("log", "export", "--run", entry, expect=0).stdout.splitlines()]


def newest_run(home) -> int:
    return lines(home.run("runs", "list", "-o", "json", expect=0))[0]["run"]


def repeats_an_entry(home, url):
    home.run("send", "-c", url, "-t", "/default/orders", "-k", "C-1", "-H", "trace=ü", "-m", '{"n":12345678901234567890}', expect=0)
    single = lines(home.run("log", "list", "-o", "json", expect=0))[-1]["seq"]
    home.run("replay", single, "-c", url, "-t", "/default/payments", expect=0)
    assert messages_of(home, newest_run(home)) == [Message(b"C-1", b'{"n":12345678901234567890}', [("trace", "ü".encode())])]
    entry = lines(home.run("runs", "show", newest_run(home), "-o", "json", expect=0))[0]
    assert entry["topic"] == "/default/payments" and entry["title"] == f"replay of {single}", entry


def repeats_a_run_byte_for_byte(home, url, seed):
    random_ = random.Random(seed)
    sent = [danube_message(random_, number) for number in range(2500)]
    file = home.folder / "in.jsonl"
    write(file, sent)
    home.run("send", "-c", url, "-t", "/default/orders", "--input", file, "-o", "quiet", expect=0)
    first = newest_run(home)
    home.run("replay", first, "-c", url, "-t", "/default/again", "--create", "-o", "quiet", expect=0)
    assert newest_run(home) != first and messages_of(home, newest_run(home)) == sent
    home.run("replay", file, "-c", url, "-t", "/default/payments", "-o", "quiet", expect=0)
    assert messages_of(home, newest_run(home)) == sent
    dry = lines(home.run("replay", first, "-c", url, "-t", "/default/again", "--dry-run", "-o", "json", expect=0))
    assert dry[0]["messages"] == 2500 and dry[0]["topic"] == "/default/again", dry
    file.write_bytes(file.read_bytes() + b"\n")  # a bulk run is made again from its file
    changed = home.run("replay", first, "-c", url, "-t", "/default/again")
    assert changed.returncode == 2, changed


def repeats_only_what_failed(home, url):
    good = {"v": 1, "key": None, "body": {"text": "x"}, "headers": []}
    bad = home.folder / "bad.jsonl"
    bad.write_text("".join(json.dumps({**good, "body": {"text": str(n)} if n % 3 else None}) + "\n" for n in range(9)))
    home.run("send", "-c", url, "-t", "/default/orders", "--input", bad, "--skip-bad", "-o", "quiet", expect=1)
    run = newest_run(home)
    nothing = home.run("replay", run, "--state", "ambiguous", "-c", url, "-t", "/default/payments", "-o", "json")
    assert nothing.returncode == 2 and json.loads(nothing.stderr)["error"]["kind"] == "notFound", nothing
    home.run("replay", run, "--state", "acknowledgedNoPosition", "-c", url, "-t", "/default/payments", "-o", "quiet", expect=0)
    assert [m.body for m in messages_of(home, newest_run(home))] == [b"1", b"2", b"4", b"5", b"7", b"8"]
    home.run("replay", run, "--state", "nonsense", "-c", url, "-t", "/default/payments", expect=2)
    home.run("replay", 99999, "-c", url, "-t", "/default/payments", expect=2)
    home.run("replay", "topic", url, "/default/orders", "-c", url, "-t", "/default/payments", expect=2)  # Danube keeps nothing to show


def goes_on_without_duplicates(home, url, sandbox):
    home.run("send", "-c", url, "-t", "/default/orders", "--generate", 6000, "-o", "quiet", expect=0)
    first = newest_run(home)
    process = home.start("replay", first, "-c", url, "-t", "/default/killed", "--create", "--rate", 2000, "-o", "quiet")
    run = until("the replay sends", 60, lambda: next((each["run"] for each in lines(home.run("runs", "list", "-o", "json"))
                                                      if each["run"] != first and each["phase"] == "sending"), None))
    process.send_signal(signal.SIGKILL)
    process.wait(30)
    home.run("runs", "resume", run, "-o", "quiet", timeout=300)
    counts = lines(home.run("runs", "show", run, "-o", "json", expect=0))[0]["counts"]
    assert sum(counts.values()) == 6000 and counts["failed"] == counts["cancelled"] == 0, counts
    journal = [line.split("\t") for line in sandbox.journal.read_text().splitlines()]
    stored = [line[4] for line in journal if line[0] == "/default/killed"]
    assert len(stored) == len(set(stored)) >= 6000 - counts["ambiguous"], (len(stored), counts)


def masks_what_is_exported(home, url):
    home.run("send", "-c", url, "-t", "/default/orders", "-H", "token=canary-1", "-m", '{"card":"canary-2","n":1}', expect=0)
    entry = lines(home.run("log", "list", "-o", "json", expect=0))[-1]["seq"]
    for form in ("jsonl", "csv", "har"):
        out = home.run("log", "export", "--format", form, "--mask", "token", "--mask", "card", expect=0).stdout
        assert b"canary" not in out and out, form
    line = json.loads(home.run("log", "export", "--mask", "token", "--mask", "card", expect=0).stdout.splitlines()[-1])
    assert line["body"] == {"text": '{"card":"***","n":1}'} and line["headers"] == [["token", {"text": "***"}]], line
    assert entry == line["outcome"]["entry"]


def prunes_the_spools_with_their_runs(home, url):
    spool = home.folder / "state" / "spool"
    home.run("send", "-c", url, "-t", "/default/orders", "--input", "-", input=b"a\nb\n", expect=0)
    assert list(spool.iterdir())
    home.run("send", "-c", url, "-t", "/default/orders", "--input", "-", "--format", "jsonl", input=b"broken\n", expect=2)
    kept = set(spool.iterdir())
    home.run("log", "prune", "--before", "1h", expect=0)
    assert set(spool.iterdir()) == kept  # its runs are still there
    home.run("log", "prune", "--before", "2100-01-01", expect=0)
    assert not list(spool.iterdir()), list(spool.iterdir())


seed = random.randrange(1 << 32) if len(sys.argv) < 2 else int(sys.argv[1])
print("seed", seed)
with Home() as home, Sandbox(journal=home.folder.parent / (home.folder.name + "-journal")) as sandbox:
    try:
        repeats_an_entry(home, sandbox.url)
        repeats_a_run_byte_for_byte(home, sandbox.url, seed)
        repeats_only_what_failed(home, sandbox.url)
        goes_on_without_duplicates(home, sandbox.url, sandbox)
        masks_what_is_exported(home, sandbox.url)
        prunes_the_spools_with_their_runs(home, sandbox.url)
    finally:
        sandbox.journal.unlink(missing_ok=True)
