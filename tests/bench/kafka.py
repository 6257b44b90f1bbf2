#!/usr/bin/env python3
"""Sends to the practice Kafka cluster with librdkafka alone, with our session over it, with slipwayctl (every outcome
logged, lines of a file and generated) and with kcat -P -l of the same file, in interleaved rounds with the same options.
Then one message from a cold start, kcat and slipwayctl in turn. Prints medians, spreads and ratios; judges nothing."""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BUILD = pathlib.Path(os.environ.get("SLIPWAY_BENCH_BUILD", ROOT / "build/ci"))
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 7
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 2_000_000
ENVIRONMENT = {**os.environ, "SLIPWAY_MODULES": str(BUILD / "lib/slipway")}
CTL = str(BUILD / "bin/slipwayctl")
OPTIONS = ["acks=all", "linger.ms=50", "enable.idempotence=true", "partitioner=consistent_random",
           "queue.buffering.max.messages=500000", "socket.nagle.disable=true"]
X = [word for option in OPTIONS for word in ("-X", option)]


def measured(command, **options):
    """Seconds and CPU seconds of a whole process, and what it printed."""
    before, begin = os.times(), time.monotonic()
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, env=ENVIRONMENT, **options)
    took, after = time.monotonic() - begin, os.times()
    if done.returncode:
        raise RuntimeError(f"{command[0]}: exit {done.returncode}: {done.stderr.strip()[-400:]}")
    return took, after.children_user + after.children_system - before.children_user - before.children_system, done.stdout


class Cluster:
    """A fresh practice cluster: what an earlier run left behind costs nobody."""

    def __enter__(self):
        self.process = subprocess.Popen([CTL, "sandbox", "--tied"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=ENVIRONMENT)
        self.servers = json.loads(self.process.stdout.readline())["kafka"]
        return self

    def __exit__(self, *error):
        self.process.stdin.close()
        self.process.wait(timeout=20)


def bench(mode):
    def run(cluster, size, _file):
        _, _, said = measured([str(BUILD / "tests/bin/bench_kafka"), mode, cluster.servers, "bench", str(COUNT), str(size),
                               *OPTIONS])
        answer = json.loads(said)
        return answer["rate"], answer["cpuUs"]
    return run


def whole(command):
    """A whole process, its start included."""
    def run(cluster, size, file):
        with tempfile.TemporaryDirectory() as home:
            took, cpu, _ = measured(command(cluster, size, file, home))
        return COUNT / took, cpu * 1e6 / COUNT
    return run


def slipwayctl(cluster, home, *arguments):
    return [CTL, "--home", home, "send", "-c", f"kafka://{cluster.servers}", "-t", "bench", "--create", "-o", "quiet", *X,
            *arguments]


TOOLS = {
    "librdkafka alone": bench("library"),
    "one session": bench("session"),
    "slipwayctl, generated": whole(lambda c, size, file, home: slipwayctl(c, home, "--generate", str(COUNT), "--size",
                                                                          str(size))),
    "slipwayctl, lines of a file": whole(lambda c, size, file, home: slipwayctl(c, home, "--input", file)),
}
if shutil.which("kcat"):
    TOOLS["kcat -P -l"] = whole(lambda c, size, file, home: ["kcat", "-P", "-b", c.servers, "-t", "bench", "-l", *X, file])


def warm(cluster):
    """The topic is there before anything is timed."""
    subprocess.run(["kcat", "-L", "-b", cluster.servers, "-t", "bench"], capture_output=True, timeout=60, check=False)


def throughput(size, folder):
    file = str(pathlib.Path(folder, f"lines-{size}"))
    with open(file, "w", encoding="ascii") as lines:
        for _ in range(COUNT // 1000):
            lines.write(("x" * (size - 1) + "\n") * 1000)
    results = {name: [] for name in TOOLS}
    for _ in range(ROUNDS):
        for name, run in TOOLS.items():
            with Cluster() as cluster:
                warm(cluster)
                try:
                    results[name].append(run(cluster, size, file))
                except (RuntimeError, subprocess.TimeoutExpired) as reason:
                    print(f"  {name} FAILED: {reason}")
    os.unlink(file)
    print(f"\n{size} B, {COUNT} messages, load {os.getloadavg()[0]:.1f}")
    kcat = [rate for rate, _ in results.get("kcat -P -l", [])]
    alone = [cpu for _, cpu in results["librdkafka alone"]]
    for name, runs in results.items():
        if not runs:
            continue
        rates, cpus = zip(*runs)
        line = (f"  {name:28} {statistics.median(rates) / 1e3:8,.0f} k/s ({min(rates) / 1e3:,.0f} to {max(rates) / 1e3:,.0f})"
                f"  {statistics.median(cpus):.3f} µs CPU")
        if alone:
            line += f"  {statistics.median(cpus) - statistics.median(alone):+.3f} µs"
        if kcat:
            line += f"  {statistics.median(a / b for a, b in zip(rates, kcat)):.2f} x kcat"
        print(line)


def cold(rounds):
    if "kcat -P -l" not in TOOLS:
        return
    times = {"kcat": [], "slipwayctl": []}
    with Cluster() as cluster, tempfile.TemporaryDirectory() as home:
        warm(cluster)
        measured(slipwayctl(cluster, home, "-m", "x", "-X", "linger.ms=0"))  # the home and its log are there
        for _ in range(rounds):
            took, _, _ = measured(["kcat", "-P", "-b", cluster.servers, "-t", "bench", "-X", "linger.ms=0"], input="x")
            times["kcat"].append(took * 1000)
            took, _, _ = measured(slipwayctl(cluster, home, "-m", "x", "-X", "linger.ms=0"))
            times["slipwayctl"].append(took * 1000)
    print(f"\none message from a cold start, {rounds} each, load {os.getloadavg()[0]:.1f}")
    for name, each in times.items():
        print(f"  {name:12} {min(each):.0f} / {statistics.median(each):.0f} / {max(each):.0f} ms (min, median, max); "
              f"{sum(one > 100 for one in each)} over 100 ms")


def main():
    print(f"load before: {os.getloadavg()[0]:.2f}; medians of {ROUNDS} interleaved rounds")
    with tempfile.TemporaryDirectory() as folder:
        for size in (100, 1000):
            throughput(size, folder)
    cold(200 if ROUNDS >= 7 else 20)
    print(f"load after: {os.getloadavg()[0]:.2f}")


if __name__ == "__main__":
    main()
