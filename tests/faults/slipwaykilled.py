"""Slipway is killed at random points of a run and resumed, 20 rounds (6 on a real broker, 200 in ./dev soak): what was reserved
and has no outcome is ambiguous, everything else goes on where it was, and nothing is sent twice. When it ends before the kill,
as on a fast machine, the next kills come sooner; a round without a kill counts for nothing and another takes its place."""
import os
import pathlib
import random
import subprocess
import sys
import tempfile
import time

import conservation
import targets
from programs import Home

SEED = int(os.environ.get("SLIPWAY_SEED", random.SystemRandom().randrange(1 << 32)))
ROUNDS = 200 if os.environ.get("SLIPWAY_SOAK") else 20 if sys.argv[1:2] != ["kafka"] else 6
MESSAGES = 20_000
print(f"seed {SEED}, {ROUNDS} rounds")
random_ = random.Random(SEED)
latest_kill = 0.6  # seconds after a start, sooner as soon as a whole run takes less


def newest_run(home):
    runs = conservation.read_log(home.log) if home.log.exists() else {}
    return max(runs, default=None), runs


def killed_at_random(process, whole):
    """Whether the process was still there at the chosen moment; it is gone afterwards. whole: it has the whole run to do."""
    global latest_kill
    started = time.monotonic()
    try:
        process.wait(random_.uniform(0.02, latest_kill))
        if whole:
            latest_kill = min(latest_kill, max(0.04, 0.9 * (time.monotonic() - started)))
        return False
    except subprocess.TimeoutExpired:
        process.kill()
        return True


def one_round(number, folder, target):
    bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{number}/{n} {'y' * (n % 70)}".encode())
    lines = pathlib.Path(folder, f"lines-{number}.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    kills = 0
    with Home() as home, target:
        target.make_topic(home)
        command = ["send", "-c", target.url, "-t", target.topic, "--input", lines, "--format", "lines", "-o", "quiet"]
        for attempt in range(40):
            process = home.start(*command)
            killed = killed_at_random(process, attempt == 0)
            _, errors = process.communicate()
            run, runs = newest_run(home)
            if killed:
                kills += 1
                if run is not None:
                    command = ["runs", "resume", run, "-o", "quiet"]
                continue
            break
        if killed:  # too many kills: let it finish
            _, errors = (process := home.start(*command)).communicate(timeout=120)
            run, runs = newest_run(home)
        record = runs[run]
        assert len(runs) == 1, f"{len(runs)} runs in the log"
        assert record.reserved == MESSAGES, f"{record.reserved} of {MESSAGES} accepted; exit {process.returncode}\n" \
            f"{errors.decode()[-2000:]}"
        conservation.check(record, bodies, target.taken())
        expected = 0 if record.counts[target.good] == MESSAGES else 1
        assert process.returncode == expected, f"exit {process.returncode} for {record.counts}\n{errors.decode()[-2000:]}"
        return kills, record.counts["ambiguous"]


with tempfile.TemporaryDirectory() as folder, targets.rounds() as fresh:
    kills = ambiguous = 0
    rounds = 0
    for number in range(3 * ROUNDS):
        more_kills, more_ambiguous = one_round(number, folder, fresh(number))
        if not more_kills:
            continue
        rounds += 1
        kills += more_kills
        ambiguous += more_ambiguous
        if rounds % 20 == 0:
            print(f"{rounds} rounds, {kills} kills, {ambiguous} messages ambiguous", flush=True)
        if rounds == ROUNDS:
            break
    print(f"{rounds} rounds, {kills} kills, {ambiguous} messages ambiguous, no violation")
    assert rounds == ROUNDS, "hardly ever killed: the check says little"
