#!/usr/bin/env bash
# pictures.sh SLIPWAY FOLDER [PAGE...]: every page (normal, empty, with errors) in three sizes, two themes and three
# languages, and right-to-left (Hebrew: laid out so, in English). What the checks found stands in FOLDER/checks.txt; fails
# when there is anything, or a page was not reached.
set -uo pipefail
slipway=$1 folder=$2
shift 2
# A page that is not there is answered with the names of all.
pages=("$@")
[ ${#pages[@]} -gt 0 ] || read -ra pages < <(xvfb-run -a "$slipway" --screenshot '?' "$folder/" 2>&1 | sed -n 's/.*Pages: \(.*\)\.$/\1/p' | tr -d ,)
[ ${#pages[@]} -gt 0 ] || { echo "pictures.sh: $slipway names no pages" >&2; exit 1; }
mkdir -p "$folder"
: >"$folder/checks.txt"

picture() { # PAGE LANGUAGE
    local found
    case $1 in no-sandbox | problems) export SLIPWAY_MODULES=$folder ;; esac # no broker can be reached without its module
    found=$(LC_ALL='' LANG=$2.UTF-8 LANGUAGE=$2 "$slipway" --screenshot "$1" "$folder/" --language "$2" 2>&1 >/dev/null) ||
        found+=$'\n'"check: $1-$2: the page was not reached"
    grep -E '^check:' <<<"$found" | sed 's/^check: //' >>"$folder/checks.txt"
}
export -f picture
export slipway folder
for page in "${pages[@]}"; do
    for language in en de zh_CN he; do
        printf '%s %s\n' "$page" "$language"
    done
done | xvfb-run -a -s "-screen 0 2200x1400x24" xargs -P "${SLIPWAY_PICTURES:-2}" -L1 bash -c 'picture "$@"' picture
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder, $(wc -l <"$folder/checks.txt") findings in checks.txt"
[ ! -s "$folder/checks.txt" ]
