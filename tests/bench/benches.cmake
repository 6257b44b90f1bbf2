# Benchmarks: slipway_bench(NAME LIBS ...).
