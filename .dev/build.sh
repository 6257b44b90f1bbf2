#!/usr/bin/env bash
# Configures when needed and builds one preset: build.sh PRESET [TARGET...]. Runs inside the environment.
set -euo pipefail
# Checkouts share one compiler cache: paths below the root do not count.
export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_MAXSIZE=${CCACHE_MAXSIZE:-5G}
preset=$1
shift
started=$(date +%s)
[ -f "build/$preset/build.ninja" ] || cmake --preset "$preset" >"/tmp/slipway-configure-$$.log" || {
    cat "/tmp/slipway-configure-$$.log" >&2
    exit 1
}
rm -f "/tmp/slipway-configure-$$.log"
# ninja's own progress on a terminal; only what went wrong elsewhere.
quiet=()
[ -t 1 ] || quiet=(-- --quiet)
if [ $# = 0 ]; then cmake --build "build/$preset" "${quiet[@]}"; else cmake --build "build/$preset" --target "$@" "${quiet[@]}"; fi
touch -d "@$started" "build/$preset/.built"
