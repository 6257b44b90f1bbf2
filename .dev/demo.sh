#!/usr/bin/env bash
# ./dev run without a display: Slipway's first five minutes on the command line (the window does the same with one).
# Sends to the sandbox of the home, shows every receipt, the statistics and where the log is.
# usage: demo.sh SLIPWAYCTL
set -euo pipefail
ctl=$1
shift
work=$(mktemp -d)
holder=""
finish() {
    local code=$?
    # The sandbox ends with its last user: the one that holds it for this script.
    if [ -n "$holder" ]; then
        kill -TERM "$holder" 2>/dev/null || true
        wait "$holder" 2>/dev/null || true
    fi
    rm -rf "$work"
    exit "$code"
}
trap finish EXIT
trap 'exit 130' INT TERM
say() { printf '\n== %s\n' "$*"; }
show() {
    local word line='$ slipwayctl'
    for word in "$@"; do
        case $word in *[!A-Za-z0-9_./:=,@-]*) word="'$word'" ;; esac
        line+=" $word"
    done
    printf '%s\n' "$line"
    "$ctl" "$@"
}

say "The sandbox: a practice Danube broker on this computer"
# Following a topic keeps the sandbox for the whole of this script.
"$ctl" browse -c sandbox:danube -t /default/orders --follow -o quiet >"$work/browse" 2>&1 &
holder=$!
for _ in $(seq 100); do
    "$ctl" doctor | grep -q "Sandbox: Danube at" && break
    kill -0 "$holder" 2>/dev/null || break
    sleep 0.1
done
show topics list -c sandbox:danube

say "Single messages, plain and with attributes"
show send -c sandbox:danube -t /default/payments -m '{"id":1,"amount":"12.50"}'
show send -c sandbox:danube -t /default/payments -m '{"id":2,"amount":"7.00"}' -a source=demo -a trace=42 -o json

say "By key, and a batch, to the three partitions of /default/orders"
for key in C-20401 C-20402 C-20403; do
    show send -c sandbox:danube -t /default/orders -k "$key" -m "{\"customer\":\"$key\"}"
done
show send -c sandbox:danube -t /default/orders --generate 1000 --size 100

say "One to a topic that keeps nothing"
show send -c sandbox:danube -t /default/metrics -m 'cpu 0.42'

say "A file of messages"
printf '%s\n' '{"v":1,"topic":"/default/orders","key":{"text":"C-1"},"body":{"text":"{\"id\":1001}"},"headers":[["source",{"text":"file"}]]}' \
    '{"v":1,"topic":"/default/orders","key":{"text":"C-2"},"body":{"text":"{\"id\":1002}"},"headers":[]}' \
    '{"v":1,"topic":"/default/orders","key":null,"body":{"base64":"AP8K"},"headers":[]}' >"$work/orders.jsonl"
show send -c sandbox:danube -t /default/orders --input "$work/orders.jsonl" --receipts --metrics "$work/metrics.prom"

say "Statistics of that file, as Prometheus reads them"
grep -v '^#' "$work/metrics.prom"

say "The log: everything that was sent, and what became of it"
show log list -n 10
"$ctl" doctor | grep "Send log"

say "Next"
cat <<'TEXT'
On a computer with a display, ./dev run opens the window on the same connection and the same log
(./dev run --window forces it, over ssh -X for example). ./dev cli help lists the commands.
TEXT
