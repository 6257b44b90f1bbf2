#!/usr/bin/env python3
"""Slipway beside kcat, librdkafka alone and Kafka's own tool, on the practice cluster and on a real Apache Kafka, in
interleaved rounds with the same options; then reading, one message from a cold start, and the memory of long runs. Every
message must be on the topic and every outcome in the log, else the round has FAILED. Prints medians, spreads, ratios and the
machine's load; judges nothing. What cannot be had is SKIPPED, with the reason."""
import argparse
import contextlib
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile

import kafkatools as tools
from kafkatools import Practice, Real
from javajars import NotHere

PARTS = ("practice", "real", "reading", "cold", "memory")
SIZES = (100, 1000)


def write_lines(file, count, size):
    with open(file, "w", encoding="ascii") as lines:
        block = ("x" * (size - 1) + "\n") * 1000
        for _ in range(count // 1000):
            lines.write(block)
    return str(file)


def rounds_of(names, rounds, run):
    """What run(name) gave in each round, None where it failed; none is always the first."""
    results = {name: [] for name in names}
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            try:
                results[name].append(run(name))
            except (RuntimeError, AssertionError, subprocess.SubprocessError) as reason:
                results[name].append(None)
                print(f"  {name} FAILED in round {number + 1}: {reason}", flush=True)
    return results


def ratio(results, name, other):
    """The median of each round's own: the machine is not the same in every minute."""
    pairs = [(mine.rate / theirs.rate) for mine, theirs in zip(results[name], results.get(other, [])) if mine and theirs]
    return statistics.median(pairs) if pairs else None


def show(title, results, peers, alone=None):
    print(f"\n{title}; load {os.getloadavg()[0]:.1f}")
    for name, each in results.items():
        done = [one for one in each if one]
        if not done:
            print(f"  {name:32} no round succeeded")
            continue
        rates = [one.rate / 1e3 for one in done]
        line = (f"  {name:32} {statistics.median(rates):7,.0f} k/s ({min(rates):,.0f} to {max(rates):,.0f})"
                f"  {statistics.median(one.cpu for one in done):.3f} µs CPU")
        if alone and alone in results and name != alone:
            more = [mine.cpu - theirs.cpu for mine, theirs in zip(each, results[alone]) if mine and theirs]
            line += f" ({statistics.median(more):+.3f})" if more else ""
        for peer in peers:
            if peer != name and (found := ratio(results, name, peer)):
                line += f"  {found:.2f} x {peer.split(' -')[0]}"
        print(line, flush=True)


def throughput(broker, names, chosen, folder):
    rounds, count = chosen.rounds, chosen.count
    for size in chosen.size or SIZES:
        messages = count if size == SIZES[0] else count // 2
        file = write_lines(pathlib.Path(folder, "lines"), messages, size)

        def run(name):
            with broker.place() as place:
                result = names[name](place, messages, size, file)
                if (delivered := place.delivered()) != messages:
                    raise RuntimeError(f"{delivered} of {messages} on the topic")
                return result

        results = rounds_of(list(names), rounds, run)
        show(f"{broker.name}, {size} B, {messages} messages a run", results, (tools.KCAT, tools.JAVA), tools.ALONE)
        os.unlink(file)


def reading(broker, rounds, count, folder):
    file = write_lines(pathlib.Path(folder, "lines"), count, SIZES[0])
    with broker.place() as place:
        tools.kcat_lines(place, count, SIZES[0], file)
        results = rounds_of(list(tools.READERS), rounds, lambda name: tools.READERS[name](place, count))
    show(f"{broker.name}, reading {count} messages of {SIZES[0] - 1} B", results, (tools.READ_BY_KCAT,))
    os.unlink(file)


def cold(broker, rounds):
    """A process for each message; kcat with the same options, which idempotence slows, and as it comes."""
    with broker.place() as place, tempfile.TemporaryDirectory() as home:
        body = pathlib.Path(home, "body")
        body.write_text("x", encoding="ascii")
        kcat = ["kcat", "-P", "-b", place.servers, "-t", place.topic]
        commands = {"slipwayctl": tools.sending(place, home, "-m", "x", options=tools.ONE),
                    "kcat, same options": [*kcat, *tools.words(tools.ONE)],
                    "kcat, linger 0": [*kcat, "-X", "linger.ms=0"]}

        def run(name):
            with open(body, "rb") as typed:
                return tools.measured(commands[name], stdin=typed)

        run("slipwayctl")  # the home and its log are there
        results = rounds_of(list(commands), rounds, run)
        if (found := place.delivered()) != (sent := 1 + sum(one is not None for each in results.values() for one in each)):
            print(f"  FAILED: {found} of {sent} on the topic")
    print(f"\n{broker.name}, one message from a cold start, {rounds} each; load {os.getloadavg()[0]:.1f}")
    for name, each in results.items():
        times = sorted(one.seconds * 1e3 for one in each if one)
        print(f"  {name:32} {statistics.median(times):.1f} ms ({times[0]:.1f} to {times[-1]:.1f}; "
              f"p95 {times[len(times) * 95 // 100]:.1f}), {sum(one > 100 for one in times)} over 100 ms; "
              f"{statistics.median(one.cpu for one in each if one) * 1e3:.1f} ms CPU", flush=True)


def memory(broker, folder, million):
    """Peak memory of slipwayctl at so many million messages of 100 B."""
    print(f"\n{broker.name}, peak resident memory of slipwayctl; load {os.getloadavg()[0]:.1f}")
    for source, counts in (("generated", (1, 5, 20)), ("lines of a file", (1, 5))):
        first = None
        for count in (each * million for each in counts):
            more = ["--generate", str(count), "--size", str(SIZES[0])]
            if source != "generated":
                more = ["--input", write_lines(pathlib.Path(folder, "lines"), count, SIZES[0]), "--format", "lines"]
            with broker.place() as place, tools.Log() as log:
                done = tools.measured(tools.sending(place, log.home, *more))
                log.must_hold(count)
            first = first or done.peak
            print(f"  {source:16} {count:>10}: {done.peak:6.1f} MiB ({done.peak - first:+.1f}), {count / done.seconds / 1e3:,.0f} k/s,"
                  f" {done.cpu * 1e6 / count:.3f} µs CPU", flush=True)
    pathlib.Path(folder, "lines").unlink()


@contextlib.contextmanager
def real_broker():
    """None where it cannot be had, which is said."""
    try:
        with Real() as broker:
            yield broker
    except NotHere as reason:
        print(f"\nSKIPPED everything on a real Apache Kafka: {reason}")
        yield None


def run_parts(chosen, broker, folder):
    rounds, count = chosen.rounds, chosen.count
    if "practice" in chosen.parts:
        throughput(Practice(), tools.SENDERS, chosen, folder)
    if "memory" in chosen.parts:
        memory(Practice(), folder, count // 2)
    if "cold" in chosen.parts:
        cold(Practice(), chosen.cold)
    if not broker:
        return
    if "real" in chosen.parts:
        throughput(broker, {**tools.SENDERS, tools.JAVA: tools.java_tool}, chosen, folder)
    if "reading" in chosen.parts:
        reading(broker, rounds, count, folder)
    if "cold" in chosen.parts:
        cold(broker, chosen.cold)


def main():
    parser = argparse.ArgumentParser(prog="./dev bench kafka", description=__doc__)
    parser.add_argument("parts", nargs="*", metavar="PART", help=f"of {', '.join(PARTS)}; all")
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--count", type=int, default=2_000_000, help="messages of 100 B a run; half as many of 1 KB")
    parser.add_argument("--size", type=int, action="append", help=f"bytes of a message; {SIZES[0]} and {SIZES[1]}")
    parser.add_argument("--cold", type=int, default=200, help="cold starts of each tool")
    chosen = parser.parse_args()
    if unknown := set(chosen.parts) - set(PARTS):
        parser.error(f"no part {', '.join(sorted(unknown))}")
    chosen.parts = chosen.parts or list(PARTS)
    if not shutil.which("kcat"):
        sys.exit("there is no kcat here; on Debian: apt-get install kcat")
    print(f"load before: {os.getloadavg()[0]:.2f}; medians of {chosen.rounds} interleaved rounds; {tools.BUILD.name} build; "
          f"options {' '.join(f'{name}={value}' for name, value in tools.OPTIONS.items())}", flush=True)
    wants_real = bool({"real", "reading", "cold"} & set(chosen.parts))
    with tempfile.TemporaryDirectory() as folder, real_broker() if wants_real else contextlib.nullcontext() as broker:
        run_parts(chosen, broker, folder)
    print(f"\nload after: {os.getloadavg()[0]:.2f}")


if __name__ == "__main__":
    main()
