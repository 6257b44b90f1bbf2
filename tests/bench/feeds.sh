#!/usr/bin/env bash
# ./dev bench feeds [MESSAGES]: CPU a message of reading files, beside the load of the machine.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cmake --preset ci -S "$here" >/dev/null
cmake --build "$here/build/ci" --target bench_feeds -- -j2 >/dev/null
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
printf 'load %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
"$here/build/ci/tests/bin/bench_feeds" "$folder" "$@"
