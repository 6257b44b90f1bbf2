#!/usr/bin/env bash
# ./dev bench kafka [ROUNDS] [COUNT]: Slipway beside kcat and beside librdkafka alone, on the practice cluster. Figures only.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cd "$here"
[ -e build/ci/build.ninja ] || cmake --preset ci >/dev/null
cmake --build build/ci --target bench_kafka slipwayctl slipway_sandbox slipway_transport_kafka -- --quiet
exec python3 tests/bench/kafka.py "$@"
