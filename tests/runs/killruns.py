#!/usr/bin/env python3
"""Kills a run through the real log at random points and checks what the log says, with sqlite3 alone.

usage: killruns.py RUNLOAD ROUNDS [SEED]. After each kill, and after going on to the end: every message below what was
reserved has exactly one outcome or none yet, the counters agree, and nothing is counted twice.
"""
import json, random, shutil, sqlite3, subprocess, sys, tempfile, time
from pathlib import Path

COUNT = 3_000_000


def reserved_and_counts(db, run):
    row = db.execute("SELECT reserved, acknowledged + acknowledged_no_position + sent_unconfirmed + returned + failed"
                     " + ambiguous + cancelled FROM runs WHERE run=?", (run,)).fetchone()
    written = db.execute("SELECT coalesce(sum(n), 0) FROM chunks WHERE run=?", (run,)).fetchone()[0]
    return row[0], row[1], written


def check(log, run, whole):
    db = sqlite3.connect(log)
    assert db.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    reserved, counted, written = reserved_and_counts(db, run)
    assert counted == written, f"{counted} counted, {written} in chunks"
    assert counted <= reserved, f"{counted} outcomes of {reserved} reserved"
    if whole:
        assert reserved == COUNT and counted == COUNT, f"{counted} outcomes, {reserved} reserved of {COUNT}"
    db.close()
    return reserved, counted


def main():
    runload, rounds = sys.argv[1], int(sys.argv[2])
    seed = int(sys.argv[3]) if len(sys.argv) > 3 else random.randrange(2**32)
    print("seed", seed)
    dice = random.Random(seed)
    folder = Path(tempfile.mkdtemp(prefix="slipway-kill"))
    for number in range(rounds):
        log = folder / f"log{number}.sqlite"
        command, kills, run = [runload, str(log), str(COUNT), "100"], 0, 1
        while True:
            child = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
            try:
                out, _ = child.communicate(timeout=dice.uniform(0.02, 0.25) if kills < 3 else 60)
            except subprocess.TimeoutExpired:
                child.kill()
                child.communicate()
                kills += 1
                begun = log.exists() and sqlite3.connect(log).execute(
                    "SELECT count(*) FROM sqlite_master WHERE name='runs'").fetchone()[0] \
                    and sqlite3.connect(log).execute("SELECT count(*) FROM runs").fetchone()[0]
                if begun:
                    print(f"round {number}: killed at", *check(log, run, False))
                    command = [runload, str(log), "resume", "1"]
                continue
            assert child.returncode == 0, f"runload said {child.returncode}: {out}"
            break
        check(log, run, True)
        print(f"round {number}: whole after {kills} kills,", json.loads(out)["sent"])
    shutil.rmtree(folder)


main()
