#!/usr/bin/env python3
"""Sends to the sandbox with our producer, with slipwayctl (every outcome logged), with the Rust crate (1 and 64
producers) and with the Python client, in interleaved rounds, the broker on one core and the client on the other. Prints
medians and ratios; judges nothing. What cannot be built is SKIPPED, with the reason."""
import json
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
BUILD = ROOT / "build/ci"
PEERS = ROOT / "build/peers"
ROUNDS = int(sys.argv[1]) if len(sys.argv) > 1 else 7
COUNT = int(sys.argv[2]) if len(sys.argv) > 2 else 100_000
CORES = sorted(os.sched_getaffinity(0))
BROKER_CORE, CLIENT_CORES = CORES[0], CORES[1:] or CORES
MODULES = {"SLIPWAY_MODULES": str(BUILD / "lib/slipway")}

PYTHON_PEER = """
import asyncio, json, sys, time
from danube import DanubeClientBuilder
async def main(url, topic, count, size, reliable):
    client = await DanubeClientBuilder().service_url(url).build()
    builder = client.new_producer().with_topic(topic).with_name("python-peer")
    producer = (builder.with_dispatch_strategy("reliable") if reliable and hasattr(builder, "with_dispatch_strategy")
                else builder.with_reliable_dispatch() if reliable else builder).build()
    await producer.create()
    begin = time.monotonic()
    for _ in range(count):
        await producer.send(b"x" * size)
    print(json.dumps({"rate": round(count / (time.monotonic() - begin)), "acknowledged": count}))
    await client.close() if hasattr(client, "close") else None
asyncio.run(main(sys.argv[1], sys.argv[2], int(sys.argv[3]), int(sys.argv[4]), sys.argv[5] == "true"))
"""


def run(command, core=True, **options):
    prefix = ["taskset", "-c", ",".join(map(str, CLIENT_CORES))] if core else []
    return subprocess.run(prefix + command, capture_output=True, text=True, timeout=600, **options)


def measured(command, environment=None):
    before = os.times()
    begin = time.monotonic()
    done = run(command, env={**os.environ, **MODULES, **(environment or {})})
    took, after = time.monotonic() - begin, os.times()
    if done.returncode:
        raise RuntimeError(done.stderr.strip()[-400:] or f"exit {done.returncode}")
    cpu = after.children_user + after.children_system - before.children_user - before.children_system
    lines = done.stdout.strip().splitlines()
    answer = json.loads(lines[-1]) if lines and lines[-1].startswith("{") else {}
    return answer, took, cpu


def rust_peer():
    folder = ROOT / "tests/bench/danube-peer"
    target = PEERS / "rust"
    built = run(["cargo", "build", "--release", "--manifest-path", str(folder / "Cargo.toml"), "--target-dir",
                 str(target)], core=False)
    if built.returncode:
        raise RuntimeError(built.stderr.strip().splitlines()[-1] if built.stderr else "cargo failed")
    return str(target / "release/danube-peer")


def python_peer():
    folder = PEERS / "python"
    if not (folder / "bin/python").exists():
        subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, capture_output=True)
    installed = run([str(folder / "bin/pip"), "install", "-q", "danube-client==0.5.0"], core=False)
    if installed.returncode:
        raise RuntimeError(installed.stderr.strip().splitlines()[-1])
    script = PEERS / "peer.py"
    script.write_text(PYTHON_PEER)
    return [str(folder / "bin/python"), str(script)]


def clients():
    """Name, and a function from (address, topic, size, reliable) to (messages a second, our CPU microseconds)."""
    def ours(address, topic, size, reliable):
        answer, _, _ = measured([str(BUILD / "tests/bin/bench_danube"), address["danube"], topic, str(COUNT), str(size),
                                 f"dispatch={'reliable' if reliable else 'non-reliable'}"])
        return answer["rate"], answer["cpuUs"]

    def logged(address, topic, size, reliable):
        with tempfile.TemporaryDirectory() as home:
            command = [str(BUILD / "bin/slipwayctl"), "--home", home, "send", "-c", address["danube"], "-t", topic,
                       "--generate", str(COUNT), "--size", str(size), "-o", "quiet"] + (["--reliable"] if reliable else [])
            _, took, cpu = measured(command)
            return COUNT / took, cpu * 1e6 / COUNT

    found = [("Slipway, one session", ours), ("slipwayctl send, all logged", logged)]
    skipped = []
    try:
        rust = rust_peer()
        for producers in (1, 64):
            def peer(address, topic, size, reliable, producers=producers):
                share = COUNT if producers > 1 else COUNT // 5
                answer, _, cpu = measured([rust, address["http"], topic, str(share), str(size), str(producers),
                                           str(reliable).lower()])
                return answer["rate"], cpu * 1e6 / max(1, answer["acknowledged"])
            found.append((f"danube-client crate, {producers} producer{'s' * (producers > 1)}", peer))
    except (RuntimeError, OSError, subprocess.TimeoutExpired) as reason:
        skipped.append(f"SKIPPED danube-client crate: {reason}")
    try:
        python = python_peer()

        def python_client(address, topic, size, reliable):
            answer, _, cpu = measured(python + [address["http"], topic, str(COUNT // 20), str(size), str(reliable).lower()])
            return answer["rate"], cpu * 1e6 / answer["acknowledged"]
        found.append(("Python danube-client", python_client))
    except (RuntimeError, OSError, subprocess.SubprocessError) as reason:
        skipped.append(f"SKIPPED Python danube-client: {reason}")
    return found, skipped


def sandbox():
    process = subprocess.Popen(["taskset", "-c", str(BROKER_CORE), str(BUILD / "bin/slipwayctl"), "sandbox", "--no-kafka",
                                "--tied"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
                               env={**os.environ, **MODULES})
    said = json.loads(process.stdout.readline())
    return process, {"danube": f"danube://{said['danube']}?admin={said['danubeAdmin']}", "http": f"http://{said['danube']}"}


def main():
    found, skipped = clients()
    print(f"{COUNT} messages a run, medians of {ROUNDS} interleaved rounds, broker on core {BROKER_CORE}, client on "
          f"{CLIENT_CORES}; load before: {os.getloadavg()[0]:.2f}")
    for size in (100, 1024):
        for reliable in (False, True):
            results = {name: [] for name, _ in found}
            failures = {}
            for number in range(ROUNDS):
                for name, send in found:
                    process, address = sandbox()  # a fresh broker: what the last run left behind costs nobody
                    try:
                        results[name].append(send(address, f"/default/bench-{number}", size, reliable))
                    except (RuntimeError, KeyError, subprocess.TimeoutExpired) as reason:
                        failures[name] = reason
                    finally:
                        process.stdin.close()
                        process.wait(timeout=20)
            print(f"\n{size} B, {'reliable' if reliable else 'non-reliable'}")
            base = [statistics.median(rate for rate, _ in runs) for name, runs in results.items()
                    if name.startswith("danube-client") and runs]
            for name, runs in results.items():
                if name in failures:
                    print(f"  {name:34} FAILED: {failures[name]}")
                if not runs:
                    continue
                rate, cpu = (statistics.median(column) for column in zip(*runs))
                ratio = f"  {rate / max(base):.2f} x the crate's best" if base else ""
                print(f"  {name:34} {rate:10,.0f} messages/s  {cpu:6.1f} µs CPU a message{ratio}")
    for reason in skipped:
        print(reason)
    print(f"load after: {os.getloadavg()[0]:.2f}")


if __name__ == "__main__":
    main()
