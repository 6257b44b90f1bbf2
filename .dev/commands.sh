# What each ./dev command does, in the environment of root.sh. Sourced by ./dev.

dev_help() {
    cat <<'EOF'
usage: ./dev COMMAND

  run [ARGS]            build, then the window on the sandbox; without a display the same job on the command line
  test [CTEST ARGS]     build and run all tests, then core and contract tests under the sanitizers
  cli ARGS              slipwayctl, built when needed
  build [PRESET [TARGET...]]  build only (dev, ci, asan, tsan, release; default dev)
  shell                 a shell inside the Debian 13 environment
  format | tidy         clang-format over the sources | clang-tidy
  asan | tsan           core and contract tests under one sanitizer
  bench NAME            log, danube, kafka, start, memory, contracts: figures with ratios
  soak                  the long fault tests (200 kills)
  broker danube         the sandbox on fixed ports, in the foreground
  broker kafka          a real Apache Kafka on free ports, in the foreground; prints its addresses (--help for more)
  screenshot PAGE FILE  a picture of a page, drawn under Xvfb
  screenshot --all [FOLDER [PAGE...]]  every page in every size, theme and language, with the layout checks

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
    build "${1:-dev}" "${@:2}"
}

dev_shell() {
    need test
    inside bash "$@"
}

# All tests under preset ci, after core and contract tests under both sanitizers, so that its summary, which counts them
# all, closes the output. A test that fails is tried once more, and both tries are shown (DECISIONS.md).
dev_test() {
    local failed=0
    need test brokers
    say "building for the tests and for two sanitizers (20 to 60 minutes the first time, seconds when nothing has changed)"
    build ci
    build asan slipway_sanitized
    build tsan slipway_sanitized
    inside ctest --preset asan --repeat until-pass:2 || failed=1
    inside ctest --preset tsan --repeat until-pass:2 || failed=1
    inside ctest --preset ci -j2 --repeat until-pass:2 "$@" || failed=1
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

# The programs and modules of preset release, built only when a source is newer than the last build.
product() {
    [ -e "$here/build/release/.built" ] &&
        [ -z "$(find "$here/CMakeLists.txt" "$here/CMakePresets.json" "$here"/{app,ui,model,transport,resources,translations} \
            -newer "$here/build/release/.built" -print -quit)" ] && return 0
    say "building (5 to 20 minutes the first time)"
    build release slipway_product
}

dev_cli() {
    SLIPWAY_DEV_SESSION=1
    need
    product
    SLIPWAY_DEV_CHDIR=$PWD inside "$here/build/release/bin/slipwayctl" "$@"
}

# The window where there is a display, else the same job on the command line (product.md section 2).
dev_run() {
    local how=""
    case "${1:-}" in --headless | --window) how=${1#--}; shift ;; esac
    SLIPWAY_DEV_SESSION=1
    need
    product
    [ -n "$how" ] || { display_works && how=window || how=headless; }
    if [ "$how" = window ]; then
        inside "$here/build/release/bin/slipway" "$@"
    else
        inside bash "$here/.dev/demo.sh" "$here/build/release/bin/slipwayctl" "$@"
    fi
}

display_works() {
    case "${QT_QPA_PLATFORM:-}" in offscreen* | minimal*) return 1 ;; esac
    [ -n "${WAYLAND_DISPLAY:-}" ] && return 0
    [ -n "${DISPLAY:-}" ] && inside python3 "$here/.dev/displayanswers.py" "$DISPLAY"
}

dev_screenshot() {
    [ "${1:-}" = --all ] && { shift; dev_screenshot_all "$@"; return; }
    [ $# -ge 2 ] || die "usage: ./dev screenshot PAGE FILE, or ./dev screenshot --all [FOLDER [PAGE...]]"
    local page=$1 file=$2
    shift 2
    need test
    product
    inside xvfb-run -a -s "-screen 0 2000x1300x24" "$here/build/release/bin/slipway" --screenshot "$page" \
        "$here/build/screenshot.png" "$@"
    mv "$here/build/screenshot.png" "$file"
}

# Every page in three sizes, two themes, three languages and right-to-left, with the checks of app/gui/layoutcheck on each.
dev_screenshot_all() {
    need test
    product
    inside bash "$here/.dev/pictures.sh" "$here/build/release/bin/slipway" "${1:-$here/build/pictures}" "${@:2}"
}

dev_bench() {
    local name=${1:-} script
    script=$here/tests/bench/$name.sh
    [ -n "$name" ] && [ -e "$script" ] ||
        die "usage: ./dev bench NAME, one of: $(cd "$here/tests/bench" && ls ./*.sh 2>/dev/null | sed 's#^./##; s#\.sh$##' | paste -sd' ')"
    shift
    need test bench
    [ "$name" != kafka ] || need brokers
    product
    inside bash "$script" "$@"
    [ "$name" != start ] || . "$here/.dev/benchcli.sh"
}

# The long fault tests: 200 kills at random points, longer suspensions.
dev_soak() {
    need test brokers
    build ci
    inside env SLIPWAY_SOAK=1 ctest --test-dir build/ci -L fault --output-on-failure --timeout 7200 "$@"
}

dev_broker() {
    case "${1:-}" in
        danube) shift; need; product; inside "$here/build/release/bin/slipwayctl" sandbox --danube 6650 --admin 50051 "$@" ;;
        kafka) shift; need brokers; inside python3 "$here/tests/harness/kafkabroker.py" "$@" ;;
        *) die "usage: ./dev broker danube (the sandbox on ports 6650 and 50051) | kafka (Apache Kafka on free ports)" ;;
    esac
}
