#!/usr/bin/env bash
# How long a start takes: slipwayctl --help beside kcat -V, in turn, whole processes; target 15 ms (product section 12).
set -euo pipefail
exec python3 - "$PWD/build/release/bin/slipwayctl" "${1:-60}" <<'EOF'
import os, statistics, subprocess, sys, time

slipwayctl, rounds = sys.argv[1], int(sys.argv[2])
commands = {"slipwayctl --help": [slipwayctl, "--help"], "kcat -V": ["kcat", "-V"], "true": ["true"]}

def once(command):
    before, cpu = time.perf_counter(), os.times()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    after = os.times()
    return ((time.perf_counter() - before) * 1e3,
            (after.children_user + after.children_system - cpu.children_user - cpu.children_system) * 1e3)

for command in commands.values():
    once(command)
taken = {name: [] for name in commands}
for _ in range(rounds):
    for name, command in commands.items():
        taken[name].append(once(command))
print(f"load {os.getloadavg()[0]:.2f}, {rounds} interleaved rounds, milliseconds of wall time: median (p95); CPU mean")
for name, values in taken.items():
    wall = sorted(v[0] for v in values)
    cpu = statistics.mean(v[1] for v in values)
    print(f"  {name:20} {statistics.median(wall):6.1f} ({wall[int(len(wall) * .95)]:.1f}); {cpu:.1f}")
ratio = statistics.median(a[0] / b[0] for a, b in zip(taken["slipwayctl --help"], taken["kcat -V"]))
print(f"  slipwayctl --help / kcat -V, pair by pair: {ratio:.2f}")
EOF
