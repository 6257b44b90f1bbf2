#!/usr/bin/env python3
"""Sends to the sandbox with our producer, with slipwayctl (every outcome logged), with the reference crate (1 and 64
producers) and with the Python client, in interleaved rounds, the broker on one core and the client on the other. Prints
medians and, round by round, ratios; judges nothing. What cannot be built is SKIPPED, with the reason."""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "tests/sandbox"))
import danubeclient  # noqa: E402

BUILD = ROOT / "build/ci"
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 7
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 50_000
CORES = sorted(os.sched_getaffinity(0))
BROKER_CORE, CLIENT_CORE = CORES[0], CORES[-1]
ENVIRONMENT = {**os.environ, "SLIPWAY_MODULES": str(BUILD / "lib/slipway")}
OURS, CRATE = "Slipway, one producer", "danube-client crate"


def said(done):
    """The last words of a program that failed."""
    return (done.stderr.strip() or done.stdout.strip() or f"exit {done.returncode}")[-400:]


def measured(command):
    """What the program printed as JSON, its wall time, and its CPU time, on the client's core."""
    before, begin = os.times(), time.monotonic()
    done = subprocess.run(["taskset", "-c", str(CLIENT_CORE), *command], capture_output=True, text=True, timeout=600,
                          env=ENVIRONMENT)
    took, after = time.monotonic() - begin, os.times()
    if done.returncode:
        raise RuntimeError(said(done))
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    lines = done.stdout.strip().splitlines()
    return json.loads(lines[-1]) if lines and lines[-1].startswith("{") else {}, took, cpu


def ours(address, topic, size, reliable):
    answer, _, _ = measured([str(BUILD / "tests/bin/bench_danube"), address["danube"], topic, str(COUNT), str(size),
                             f"dispatch={'reliable' if reliable else 'non-reliable'}"])
    return answer["rate"], answer["cpuUs"]


def logged(address, topic, size, reliable):
    with tempfile.TemporaryDirectory() as home:
        _, took, cpu = measured([str(BUILD / "bin/slipwayctl"), "--home", home, "send", "-c", address["danube"], "-t", topic,
                                 "--create", "--generate", str(COUNT), "--size", str(size), "-o", "quiet", "-X",
                                 f"dispatch={'reliable' if reliable else 'non-reliable'}"])
    return COUNT / took, cpu * 1e6 / COUNT


def crate():
    """Its clients by number of producers."""
    target = ROOT / "build/peers/rust"
    built = subprocess.run(["cargo", "build", "--release", "--locked", "--manifest-path",
                            str(ROOT / "tests/bench/danube-peer/Cargo.toml"), "--target-dir", str(target)],
                           capture_output=True, text=True)
    if built.returncode:
        raise RuntimeError(said(built))

    def client(producers, count):
        def send(address, topic, size, reliable):
            answer, _, cpu = measured([str(target / "release/danube-peer"), address["http"], topic, str(count), str(size),
                                       str(producers), str(reliable).lower()])
            return answer["rate"], cpu * 1e6 / answer["acknowledged"]
        return send
    return {f"{CRATE}, 1 producer": client(1, COUNT // 5), f"{CRATE}, 64 producers": client(64, COUNT)}


def python():
    interpreter = danubeclient.environment()

    def send(address, topic, size, reliable):
        # -P: this folder has a danube of its own
        answer, _, cpu = measured([str(interpreter), "-P", str(ROOT / "tests/bench/danubepythonpeer.py"), address["http"], topic,
                                   str(COUNT // 20), str(size), str(reliable).lower()])
        return answer["rate"], cpu * 1e6 / answer["acknowledged"]
    return {"Python danube-client": send}


def clients():
    """What sends, by name, and why others do not."""
    found, skipped = {OURS: ours, "slipwayctl send, all logged": logged}, []
    for name, make in ((CRATE, crate), ("Python danube-client", python)):
        try:
            found |= make()
        except (RuntimeError, OSError, subprocess.SubprocessError, SystemExit) as reason:
            skipped.append(f"SKIPPED {name}: {reason}")
    return found, skipped


class Sandbox:
    """A fresh broker: what the last client left behind costs nobody."""

    def __enter__(self):
        self.process = subprocess.Popen(["taskset", "-c", str(BROKER_CORE), str(BUILD / "bin/slipwayctl"), "sandbox",
                                         "--no-kafka", "--tied"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                                        env=ENVIRONMENT)
        at = json.loads(self.process.stdout.readline())
        return {"danube": f"danube://{at['danube']}?admin={at['danubeAdmin']}", "http": f"http://{at['danube']}"}

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait(timeout=20)


def show(results, failures):
    """Medians; the ratio is the median of each round's own, since the machine is not the same in every minute."""
    crates = [runs for name, runs in results.items() if name.startswith(CRATE) and runs]
    best = [max(rates) for rates in zip(*([run[0] for run in runs] for runs in crates))]
    for name, runs in results.items():
        if name in failures:
            print(f"  {name:34} FAILED: {failures[name]}")
        if not runs:
            continue
        rate, cpu = (statistics.median(column) for column in zip(*runs))
        ratio = statistics.median(run[0] / peer for run, peer in zip(runs, best)) if best else None
        print(f"  {name:34} {rate:9,.0f} messages/s {cpu:7.1f} µs CPU a message" +
              (f"  {ratio:.2f} x the crate's best" if ratio else ""))


def compare(found, size, reliable):
    results, failures = {name: [] for name in found}, {}
    for number in range(ROUNDS):
        names = list(found)
        for name in names[number % len(names):] + names[:number % len(names)]:  # none is always the first
            try:
                with Sandbox() as address:
                    results[name].append(found[name](address, f"/default/bench-{number}", size, reliable))
            except (RuntimeError, KeyError, subprocess.TimeoutExpired) as reason:
                failures[name] = reason
    print(f"\n{size} B, {'reliable' if reliable else 'non-reliable'}; load {os.getloadavg()[0]:.1f}")
    show(results, failures)
    sys.stdout.flush()


def main():
    found, skipped = clients()
    print(f"{COUNT} messages a run, medians of {ROUNDS} interleaved rounds, broker on core {BROKER_CORE}, client on core "
          f"{CLIENT_CORE}; load before: {os.getloadavg()[0]:.1f}", flush=True)
    for size in (100, 1024):
        for reliable in (False, True):
            compare(found, size, reliable)
    for reason in skipped:
        print(reason)


if __name__ == "__main__":
    main()
