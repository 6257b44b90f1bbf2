# Tests of cli.
find_package(Python3 REQUIRED COMPONENTS Interpreter)

# slipway_cli_script(NAME): tests/cli/NAME.py against the real binaries.
function(slipway_cli_script name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT" "LABEL")
    add_test(NAME cli_${name} COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/${name}.py)
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(cli_${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "cli;${arg_LABEL}"
        ENVIRONMENT "LC_ALL=C.UTF-8;TZ=UTC;SLIPWAY_BIN=${PROJECT_BINARY_DIR}/bin;SLIPWAY_MODULES=${PROJECT_BINARY_DIR}/lib/slipway;SLIPWAY_SOURCE=${PROJECT_SOURCE_DIR}")
endfunction()

slipway_cli_script(startup)
