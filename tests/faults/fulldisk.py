"""The log's disk fills up in the middle of a run: the run pauses, what had left gets its outcome, nothing leaves unlogged,
and it goes on when there is room again."""
import os
import pathlib
import sys
import tempfile

import conservation
import targets
from programs import Home, until

SMALL = os.environ.get("SLIPWAY_SMALL_DISK", "")
if not SMALL or not os.path.isdir(SMALL) or os.statvfs(SMALL).f_blocks * os.statvfs(SMALL).f_frsize > 64 << 20:
    print("SKIPPED: there is no small file system here ($SLIPWAY_SMALL_DISK); ./dev makes one where it can")
    sys.exit(77)

MESSAGES = 40_000
bodies = conservation.distinct_bodies(MESSAGES, lambda n: f"{n} {'d' * (n % 60)}".encode())
ballast = pathlib.Path(SMALL, "ballast")


def fill():
    """Takes all room but a little: the log has begun, and cannot grow for long."""
    with open(ballast, "wb") as file:
        try:
            while True:
                file.write(b"\0" * 65536)
                file.flush()
        except OSError:
            pass
    size = ballast.stat().st_size
    os.truncate(ballast, max(0, size - 8192))


with Home() as home, tempfile.TemporaryDirectory() as folder:
    home.environment["SLIPWAY_HOME"] = SMALL + "/home"
    log = pathlib.Path(SMALL, "home", "data", "log.sqlite")
    lines = pathlib.Path(folder, "lines.txt")
    lines.write_bytes(b"".join(body + b"\n" for body in bodies))
    try:
        with targets.rounds() as fresh, fresh(0) as target:
            target.make_topic(home)
            sender = home.start("send", "-c", target.url, "-t", target.topic, "--input", lines, "--format", "lines",
                                "--rate", 5_000, "-o", "quiet")
            # By its size: kcat reads a topic that grows until the run is over.
            until("the broker took some", 60, lambda: target.size() > 5_000)
            fill()

            def stands_still():
                before = target.size()
                try:
                    sender.wait(1.5)
                except Exception:
                    pass
                return target.size() == before

            until("the run pauses while the disk is full", 60, stands_still)
            assert sender.poll() is None, f"the run ended with {sender.returncode} while the disk was full"
            taken_when_full = sum(target.taken().values())
            ballast.unlink()
            _, errors = sender.communicate(timeout=90)
            taken = target.taken()
        record = next(iter(conservation.read_log(log).values()))
        print(f"full after {taken_when_full} messages: exit {sender.returncode}, {record.counts}")
        assert 0 < taken_when_full < MESSAGES
        assert record.reserved == MESSAGES, f"{record.reserved} of {MESSAGES} accepted\n{errors.decode()[-2000:]}"
        conservation.check(record, bodies, taken)
        assert sender.returncode == 0 and record.counts[target.good] == MESSAGES, record.counts
    finally:
        os.system(f"rm -rf {SMALL}/home {ballast}")
