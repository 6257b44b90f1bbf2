"""Median and p95 of the milliseconds from a process's start (/proc/self/stat) to the end of the window's first paint,
over cold processes with a home whose log has many entries: offscreen, and under Xvfb where there is one."""
import os
import pathlib
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile

BIN, ROUNDS, ENTRIES = pathlib.Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
TARGET_MS = 300


def fill(log: pathlib.Path) -> None:
    """The one entry that slipwayctl wrote, again and again: as if as many single messages had been sent."""
    with sqlite3.connect(log) as database:
        database.execute(
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?)"
            "INSERT INTO entries(at_ms, ended_ms, is_run, place, process, bytes, key, state, partition, position,"
            " broker_ms, latency_us, attempts, id, error)"
            "SELECT at_ms + i, ended_ms + i, is_run, place, process, bytes, key, state, partition, position, broker_ms,"
            " latency_us, attempts, id, error FROM entries, n WHERE seq = 1", (ENTRIES - 1,))
    database.close()


def starts(home: str, environment: dict) -> list[int]:
    command = [BIN / "slipway", "--measure-start", "--home", home]
    return [int(subprocess.run(command, env=environment, check=True, stdout=subprocess.PIPE).stdout)
            for _ in range(ROUNDS)]


def show(name: str, taken: list[int]) -> None:
    taken = sorted(taken)
    p95 = taken[min(len(taken) - 1, int(len(taken) * .95))]
    print(f"  {name:10} median {statistics.median(taken):.0f} ms, p95 {p95} ms, {taken[0]} to {taken[-1]} ms "
          f"(target {TARGET_MS})", flush=True)


def main() -> int:
    home = tempfile.mkdtemp(prefix="slipway-bench-")
    display = None
    try:
        subprocess.run([BIN / "slipwayctl", "send", "--home", home, "-c", "devnull:", "-t", "orders", "-m", "{}"],
                       check=True, stdout=subprocess.DEVNULL)
        fill(pathlib.Path(home) / "data/log.sqlite")
        print(f"load {os.getloadavg()[0]:.2f}, {ROUNDS} processes each, a log of {ENTRIES:,} entries")
        show("offscreen", starts(home, os.environ | {"QT_QPA_PLATFORM": "offscreen"}))
        if shutil.which("Xvfb"):
            reading, writing = os.pipe()
            display = subprocess.Popen(["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1000x24"],
                                       pass_fds=[writing], stderr=subprocess.DEVNULL)
            number = os.read(reading, 16).decode().strip()
            show("Xvfb", starts(home, os.environ | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}))
        return 0
    finally:
        if display:
            display.terminate()
        shutil.rmtree(home, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
