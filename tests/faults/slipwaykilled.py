"""Slipway is killed at random points of a run and resumed, 20 rounds (6 on a real broker, 200 in ./dev soak): what was reserved
and has no outcome is ambiguous, everything else goes on where it was, and nothing is sent twice."""
import os
import pathlib
import random
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


def newest_run(home):
    runs = conservation.read_log(home.log) if home.log.exists() else {}
    return max(runs, default=None), runs


def one_round(number, folder, target):
    bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{number}/{n} {'y' * (n % 70)}".encode())
    lines = pathlib.Path(folder, f"lines-{number}.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    kills = 0
    with Home() as home, target:
        target.make_topic(home)
        command = ["send", "-c", target.url, "-t", target.topic, "--input", lines, "--format", "lines", "-o", "quiet"]
        for _ in range(40):
            process = home.start(*command)
            time.sleep(random_.uniform(0.02, 0.6))
            killed = process.poll() is None
            process.kill()
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
    for number in range(ROUNDS):
        more_kills, more_ambiguous = one_round(number, folder, fresh(number))
        kills += more_kills
        ambiguous += more_ambiguous
        if number % 20 == 19:
            print(f"{number + 1} rounds, {kills} kills, {ambiguous} messages ambiguous", flush=True)
    print(f"{ROUNDS} rounds, {kills} kills, {ambiguous} messages ambiguous, no violation")
    assert kills >= ROUNDS // 2, "hardly ever killed: the check says little"
