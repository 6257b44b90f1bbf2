"""The independent check of "nothing lost, nothing twice, nothing said that is not so": reads the send log's file and the
sandbox's journal with code of its own (docs/log-schema.md, docs/sandbox.md) and compares them. Shares none with Slipway."""
import collections
import os
import shutil
import sqlite3
import tempfile
import zlib

STATES = ["acknowledged", "acknowledgedNoPosition", "sentUnconfirmed", "returned", "failed", "ambiguous", "cancelled"]
TAKEN = {"acknowledged", "acknowledgedNoPosition", "sentUnconfirmed"}
NOT_STORED = {"failed", "cancelled", "returned"}
BLOCK = 16384
MASK = (1 << 64) - 1


class Varints:
    """Numbers of seven bits a byte, the lowest first."""

    def __init__(self, data):
        self.data, self.at = data, 0

    def byte(self):
        self.at += 1
        return self.data[self.at - 1]

    def next(self):
        value = shift = 0
        while True:
            byte = self.byte()
            value |= (byte & 127) << shift
            if byte < 128:
                return value
            shift += 7

    def signed(self):
        value = self.next()
        return (value >> 1) ^ -(value & 1)

    def column(self, count):
        value = self.signed()
        constant = self.byte() == 0
        stride = self.signed() if constant else None
        values = [value & MASK]
        for _ in range(count - 1):
            value += stride if constant else self.signed()
            values.append(value & MASK)
        return values


def chunk(block, count, data):
    """(number, attempts) of each outcome in a chunk; the whole of it must be used up."""
    bytes_ = Varints(data)
    assert bytes_.byte() == 1, "unknown chunk format"
    numbers, _offsets, _times, _latencies, attempts = (bytes_.column(count) for _ in range(5))
    if bytes_.byte():
        for _ in range(count):
            bytes_.next()
            bytes_.at += bytes_.next()
    assert bytes_.at == len(data), f"{len(data) - bytes_.at} bytes left in a chunk"
    return [(block * BLOCK + number, tries) for number, tries in zip(numbers, attempts)]


class RunRecord:
    """One run as the log tells it: reserved, and for each number the list of (attempt, state)."""

    def __init__(self, reserved, phase, counts):
        self.reserved, self.phase, self.counts = reserved, phase, counts
        self.ends = collections.defaultdict(list)

    def final(self, number):
        return max(self.ends[number])[1] if self.ends.get(number) else None


def read_log(path):
    """All runs of a log by their number. Nobody writes it now. Reads a copy: whoever opens a log whose writer was killed may
    have to finish what SQLite began."""
    with tempfile.TemporaryDirectory() as folder:
        for part in ("", "-wal", "-journal"):
            if os.path.exists(f"{path}{part}"):
                shutil.copyfile(f"{path}{part}", f"{folder}/log{part}")
        return runs_of(sqlite3.connect(f"{folder}/log"))


def runs_of(log):
    assert log.execute("PRAGMA integrity_check").fetchone()[0] == "ok"
    runs = {}
    if not log.execute("SELECT 1 FROM sqlite_schema WHERE name = 'runs'").fetchone():
        return runs  # who made it was killed before its tables were there
    for run, small, reserved, phase, *counts in log.execute(
            "SELECT run, small, reserved, phase, acknowledged, acknowledged_no_position, sent_unconfirmed, returned, failed,"
            " ambiguous, cancelled FROM runs"):
        record = runs[run] = RunRecord(reserved, phase, dict(zip(STATES, counts)))
        if small:
            for number, state, attempts in log.execute(
                    "SELECT n, state, attempts FROM run_rows WHERE run = ?", (run,)):
                if state is not None:
                    record.ends[number].append((attempts or 0, STATES[state]))
        for block, state, count, data in log.execute(
                "SELECT block, state, n, outcomes FROM chunks WHERE run = ?", (run,)):
            for number, attempts in chunk(block, count, data):
                record.ends[number].append((attempts, STATES[state]))
    log.close()
    return runs


def read_journal(path):
    """How often the broker took each (length, CRC-32)."""
    taken = collections.Counter()
    with open(path, "rb") as file:
        for line in file:
            if not line.endswith(b"\n"):
                break  # the broker was killed while it wrote; it has not answered this one
            *_names, length, crc = line.rstrip(b"\n").split(b"\t")
            taken[int(length), int(crc, 16)] += 1
    return taken


def fingerprint(body):
    return len(body), zlib.crc32(body)


def distinct_bodies(count, make):
    """count bodies whose fingerprints differ, so that the journal tells them apart."""
    seen, bodies, number = set(), [], 0
    while len(bodies) < count:
        body = make(number)
        number += 1
        if (mark := fingerprint(body)) not in seen:
            seen.add(mark)
            bodies.append(body)
    return bodies


def violations(record, bodies, taken, resent=False):
    """What is wrong, in words; empty when log and journal agree. bodies[n] is message n of the run."""
    wrong = []
    finals = collections.Counter()
    for number in range(record.reserved):
        ends = record.ends.get(number, [])
        if not ends:
            wrong.append(f"{number}: reserved, and no outcome")
            continue
        if len({attempt for attempt, _ in ends}) != len(ends):
            wrong.append(f"{number}: two outcomes for one attempt: {ends}")
        final = record.final(number)
        finals[final] += 1
        times = taken[fingerprint(bodies[number])]
        if final in TAKEN and times == 0:
            wrong.append(f"{number}: {final}, but the broker never took it")
        if final in NOT_STORED and times:
            wrong.append(f"{number}: {final}, but the broker took it")
        if times > 1 and not resent:
            wrong.append(f"{number}: the broker took it {times} times, and the log does not say sent again")
    for number in set(record.ends) - set(range(record.reserved)):
        wrong.append(f"{number}: an outcome, and never reserved")
    for number in range(record.reserved, len(bodies)):
        if taken[fingerprint(bodies[number])]:
            wrong.append(f"{number}: the broker took it before it was reserved")
    if any(finals[state] != record.counts[state] for state in STATES):
        wrong.append(f"the run's counts {record.counts} are not those of its rows {dict(finals)}")
    return wrong


def check(record, bodies, taken, resent=False):
    wrong = violations(record, bodies, taken, resent)
    assert not wrong, f"{len(wrong)} violations:\n" + "\n".join(wrong[:20])


def self_test():
    """The check finds what it is there to find."""
    bodies = [b"a", b"bb", b"ccc"]
    record = RunRecord(2, 0, {**dict.fromkeys(STATES, 0), "acknowledgedNoPosition": 2})
    record.ends[0] = [(1, "acknowledgedNoPosition")]
    record.ends[1] = [(1, "acknowledgedNoPosition")]
    good = collections.Counter({fingerprint(b"a"): 1, fingerprint(b"bb"): 1})
    assert violations(record, bodies, good) == []
    assert violations(record, bodies, good - collections.Counter({fingerprint(b"a"): 1}))
    assert violations(record, bodies, good + good)
    assert violations(record, bodies, good + collections.Counter({fingerprint(b"ccc"): 1}))
    record.ends[1] = [(1, "failed")]
    assert violations(record, bodies, good)
    del record.ends[1]
    assert violations(record, bodies, good)


self_test()
