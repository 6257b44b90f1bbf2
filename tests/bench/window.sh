#!/usr/bin/env bash
# ./dev bench window [PROCESSES [ENTRIES]]: from a process's start to the end of its first paint, with a log of a million
# entries; target 300 ms (product section 12). Each process is new; files are as the system caches them.
set -euo pipefail
exec python3 "$(dirname "$0")/firstpaint.py" "$PWD/build/release/bin" "${1:-20}" "${2:-1000000}"
