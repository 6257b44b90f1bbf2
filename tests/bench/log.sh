#!/usr/bin/env bash
# ./dev bench log [ENTRIES]: what the send log takes a second in both shapes, fully synced, and what looking at ten
# million entries and one run of ten million rows costs. Figures only.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cd "$here"
[ -e build/ci/build.ninja ] || cmake --preset ci >/dev/null
cmake --build build/ci --target bench_log -- --quiet
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
build/ci/tests/bin/bench_log "$folder" "$@"
