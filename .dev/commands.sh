# What each ./dev command does, in the environment of root.sh. Sourced by ./dev.

dev_help() {
    cat <<'EOF'
usage: ./dev COMMAND

  run [ARGS]            build, then the window on the sandbox; without a display the same job on the command line
  test [CTEST ARGS]     build and run all tests, then core and contract tests under the sanitizers
  cli ARGS              slipwayctl, built when needed
  build [PRESET]        build only (dev, ci, asan, tsan, release; default dev)
  shell                 a shell inside the Debian 13 environment
  format | tidy         clang-format over the sources | clang-tidy
  asan | tsan           core and contract tests under one sanitizer
  bench NAME            log, danube, start, memory, contracts: figures with ratios
  soak                  the long fault tests (200 kills)
  broker danube         the sandbox on fixed ports, in the foreground
  screenshot PAGE FILE  a picture of a page, drawn under Xvfb

The first call prepares a Debian 13 environment under the cache folder (SLIPWAY_DEV_CACHE), a few minutes, once.
EOF
}

# One build at a time on this machine: two cores are busy with one.
build() { # PRESET [TARGET...]
    local preset=$1
    shift
    inside bash "$here/.dev/build.sh" "$preset" "$@"
}

dev_build() {
    need
    build "${1:-dev}"
}

dev_shell() {
    need test
    inside bash "$@"
}

# All tests under preset ci, then core and contract tests under both sanitizers. Each ctest prints its summary; the
# last one closes the output.
dev_test() {
    local failed=0
    need test
    say "building (about 8 minutes the first time, seconds when nothing has changed)"
    build ci
    build asan slipway_sanitized
    build tsan slipway_sanitized
    inside ctest --preset asan || failed=1
    inside ctest --preset tsan || failed=1
    inside ctest --preset ci -j2 "$@" || failed=1
    return $failed
}

dev_asan() { need test; build asan slipway_sanitized; inside ctest --preset asan "$@"; }
dev_tsan() { need test; build tsan slipway_sanitized; inside ctest --preset tsan "$@"; }

dev_format() {
    need clang
    inside sh -c 'find app ui model transport tests -name "*.cpp" -o -name "*.h" | xargs clang-format -i'
}

dev_tidy() {
    need clang
    build dev
    inside sh -c 'find app ui model transport -name "*.cpp" | xargs -P2 -n8 clang-tidy -p build/dev --quiet "$@"' sh "$@"
}

# slipwayctl from preset release, built only when a source is newer than what was built.
dev_cli() {
    SLIPWAY_DEV_SESSION=1
    need
    build release slipwayctl
    SLIPWAY_DEV_CHDIR=$PWD inside "$here/build/release/bin/slipwayctl" "$@"
}
