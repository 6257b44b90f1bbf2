#!/usr/bin/env bash
# ./dev bench contracts: how long send, close, request (C3: 1 ms) and the destructors (C4: 2 s) keep their caller while the
# broker is silent, for every transport that has a contract test. Figures only.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cd "$here"
[ -e build/ci/build.ninja ] || cmake --preset ci >/dev/null
tests=()
for source in tests/contract/tst_*contract.cpp; do tests+=("$(basename "$source" .cpp)"); done
cmake --build build/ci --target "${tests[@]}" -- --quiet
export SLIPWAY_BENCH=1 SLIPWAY_BIN=$here/build/ci/bin SLIPWAY_MODULES=$here/build/ci/lib/slipway SLIPWAY_SOURCE=$here
printf 'load %s\n' "$(cut -d' ' -f1-3 /proc/loadavg)"
for test in "${tests[@]}"; do
    "build/ci/tests/bin/$test" -silent timesOfC3AndC4 | grep -E '^  |FAIL|SKIP|Loc:' || echo "  $test: no figures"
done
