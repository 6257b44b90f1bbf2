#!/usr/bin/env bash
# ./dev bench kafka [PART...] [--rounds N] [--count N]: Slipway beside kcat, librdkafka alone and Kafka's own tool. Figures
# only. SLIPWAY_BENCH_BUILD: another build folder than the product's, with bench_kafka and bench_kafka_read in it.
set -euo pipefail
here=$(cd "$(dirname "$0")/../.." && pwd)
cd "$here"
if [ -z "${SLIPWAY_BENCH_BUILD:-}" ]; then
    export SLIPWAY_BENCH_BUILD=$here/build/release
    cmake --build "$SLIPWAY_BENCH_BUILD" --target bench_kafka bench_kafka_read -- --quiet
fi
exec python3 tests/bench/kafka.py "$@"
