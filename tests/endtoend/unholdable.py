"""File B of the walking product: a message file with 1 000 lines that Danube cannot hold. Without --skip-bad nothing is sent
and the first 20 are listed with line and reason; with it the others are sent and each of the 1 000 is in the log."""
import os
import pathlib
import random
import re
import sqlite3
import tempfile

from messages import REFUSED, danube_message, write
from programs import Home, Sandbox

SEED = int(os.environ.get("SLIPWAY_SEED", random.SystemRandom().randrange(1 << 32)))
TOTAL, BAD = 200_000, 1_000
print(f"seed {SEED}")
random_ = random.Random(SEED)

messages = [danube_message(random_, number) for number in range(TOTAL)]
bad = {}
for number in random_.sample(range(TOTAL), BAD):
    messages[number], bad[number] = random_.choice(REFUSED)

with Home() as home, tempfile.TemporaryDirectory() as folder:
    file = pathlib.Path(folder, "b.jsonl")
    write(file, messages)
    journal = pathlib.Path(folder, "journal")
    with Sandbox(journal=journal) as sandbox:
        command = ["send", "-c", sandbox.url, "-t", "/default/payments", "--input", file]
        refused = home.run(*command, "-o", "text", expect=2)
        assert journal.stat().st_size == 0, "something was sent"
        text = refused.stderr.decode()
        listed = [int(line) for line in re.findall(r"(?:line |b\.jsonl:)(\d+)", text)]
        first = [number + 1 for number in sorted(bad)[:20]]
        assert sorted(set(listed)) == first, f"listed {listed}, expected {first}:\n{text}"
        for number in sorted(bad)[:20]:
            assert bad[number] in text, f"no reason with {bad[number]} in:\n{text}"
        assert "1000" in re.sub(r"[\s,.\u202f\u00a0]", "", text), f"the count of all is missing:\n{text}"

        skipped = home.run(*command, "--skip-bad", "-o", "quiet", expect=1)
        assert len(journal.read_bytes().splitlines()) == TOTAL - BAD
    log = sqlite3.connect(f"file:{home.log}?mode=ro", uri=True)
    failed = log.execute("SELECT n, line, kind, message FROM failures JOIN errors ON errors.id = failures.error").fetchall()
    assert len(failed) == BAD, f"{len(failed)} failures in the log"
    assert {n for n, *_ in failed} == set(bad), "other messages than the bad ones"
    for number, line, _kind, message in failed:
        assert bad[number] in message, f"{number}: {message}"
    counts = log.execute("SELECT acknowledged_no_position, failed FROM runs").fetchall()
    assert counts == [(TOTAL - BAD, BAD)], f"{counts}: a refused run must leave no trace"
    print(f"{BAD} listed, then logged with their reasons; {TOTAL - BAD} sent")
