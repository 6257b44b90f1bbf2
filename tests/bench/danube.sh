#!/usr/bin/env bash
# ./dev bench danube [ROUNDS] [COUNT]: our producer beside the reference clients, on the sandbox. Figures only.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cd "$here"
[ -e build/ci/build.ninja ] || cmake --preset ci >/dev/null
cmake --build build/ci --target bench_danube slipwayctl slipway_sandbox -- --quiet
exec python3 tests/bench/danube.py "$@"
