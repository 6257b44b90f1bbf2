#!/usr/bin/env bash
# ./dev bench window [PROCESSES [ENTRIES [SECONDS [RATE]]]]: from a process's start to the end of its first paint, with a
# log of a million entries (target 300 ms); then how long the event loop is busy at a time while a log of ten million
# entries is scrolled and 100 000 outcomes a second arrive, with the log following and two plots live, while a body of
# 100 MB is opened, one of 1 MiB typed in, and 500 topics are filtered (product section 12). Each process is new; files are
# as the system caches them.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
python3 "$here/tests/bench/firstpaint.py" "$PWD/build/release/bin" "${1:-20}" "${2:-1000000}"
cmake --build build/release --target bench_frames bench_bodies -- --quiet
python3 "$here/tests/bench/frames.py" "$PWD/build/release" "${3:-30}" "${4:-100000}" "${SLIPWAY_LOG_ENTRIES:-10000000}"
