#!/usr/bin/env python3
"""Danube's options mean the same wherever they are given (address, saved connection, send), and several seed hosts are
tried one after the other."""
import json
import socket
import zlib

from programs import Home, Sandbox


def lines(done) -> list[dict]:
    return [json.loads(line) for line in done.stdout.splitlines() if line]


def counts(home) -> dict:
    return lines(home.run("runs", "list", "-o", "json", expect=0))[0]["counts"]


def send(home, connection, *more):
    return home.run("send", "-c", connection, "-t", "/default/payments", "--generate", 300, "-o", "quiet", *more)


def resend_and_retries_count_wherever_they_stand(home):
    with Sandbox("--fault", "error=UNKNOWN:0.2", "--fault", "seed=3") as sandbox:
        assert send(home, sandbox.url).returncode == 1
        assert counts(home)["ambiguous"] > 0, counts(home)
        assert send(home, sandbox.url, "-X", "resend=true", "-X", "retry.max=30").returncode == 0, counts(home)
        assert send(home, sandbox.url + "&resend=true&retry.max=30").returncode == 0, counts(home)
        home.run("connections", "add", "Again", sandbox.url, "-X", "resend=true", "-X", "retry.max=30", expect=0)
        assert send(home, "Again").returncode == 0, counts(home)
        assert send(home, "Again", "-X", "resend=false").returncode == 1
        assert send(home, "Again", "-X", "retry.max=0").returncode == 1  # never again is never


def in_order_holds_when_messages_are_sent_again(home):
    journal = home.folder / "journal"
    with Sandbox("--fault", "error=UNKNOWN:0.2", "--fault", "seed=5", journal=journal) as sandbox:
        body = home.folder / "lines"
        body.write_text("".join(f"{n:06}\n" for n in range(200)))
        done = home.run("send", "-c", sandbox.url, "-t", "/default/payments", "--input", body, "-X", "order=true", "-X", "resend=true",
                        "-X", "retry.max=30", "-o", "quiet", timeout=300)
        assert done.returncode == 0, done.stderr
    crcs = {f"{zlib.crc32(f'{n:06}'.encode()):08x}": n for n in range(200)}
    stored = [crcs[line.split("\t")[4]] for line in journal.read_text().splitlines()]
    first = list(dict.fromkeys(stored))
    assert first == list(range(200)), first
    assert stored == sorted(stored)  # a repeat comes before what follows it


def the_timeout_is_the_one_that_was_asked_for(home):
    with Sandbox("--fault", "latency=3000") as sandbox:
        late = home.run("send", "-c", sandbox.url, "-t", "/default/payments", "-m", "x", "-X", "timeout.ms=200", "-o", "json")
        assert late.returncode in (1, 3), late
        home.run("send", "-c", sandbox.url, "-t", "/default/payments", "-m", "x", "-X", "timeout.ms=60000", expect=0)


def dispatch_makes_the_topic_as_asked(home):
    with Sandbox() as sandbox:
        home.run("send", "-c", sandbox.url, "-t", "/default/new", "-m", "x", "--create", "-X", "dispatch=reliable", expect=0)
        shown = lines(home.run("topics", "show", "-c", sandbox.url, "/default/new", "-o", "json", expect=0))[0]
        assert shown["details"]["dispatch"] == "reliable", shown


def each_seed_is_tried(home):
    with socket.socket() as nobody, Sandbox() as sandbox:
        nobody.bind(("127.0.0.1", 0))  # bound and not listened on: refused
        dead = f"127.0.0.1:{nobody.getsockname()[1]}"
        url = f"danube://{dead},127.0.0.1:{sandbox.danube}?admin=127.0.0.1:{sandbox.admin}"
        home.run("send", "-c", url, "-t", "/default/payments", "-m", "x", expect=0)
        follow = home.start("browse", "-c", url, "-t", "/default/payments", "--follow", "-n", 1, "-o", "json")
        while follow.poll() is None:
            home.run("send", "-c", url, "-t", "/default/payments", "-m", "seen", expect=0)
        assert json.loads(follow.stdout.read().splitlines()[0])["body"] == {"text": "seen"}
        nobody_at_all = home.run("send", "-c", f"danube://{dead},127.0.0.1:1", "-t", "/default/payments", "-m", "x")
        assert nobody_at_all.returncode == 3, nobody_at_all


with Home() as home:
    for step in (resend_and_retries_count_wherever_they_stand, in_order_holds_when_messages_are_sent_again,
                 the_timeout_is_the_one_that_was_asked_for, dispatch_makes_the_topic_as_asked, each_seed_is_tried):
        step(home)
        print(step.__name__)
