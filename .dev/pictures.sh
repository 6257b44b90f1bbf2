#!/usr/bin/env bash
# pictures.sh SLIPWAY FOLDER [PAGE...]: every page (normal, empty, with errors) in three sizes, two themes and three
# languages. What the checks found stands in FOLDER/checks.txt; fails when there is anything, or a page was not reached.
set -uo pipefail
slipway=$1 folder=$2
shift 2
pages=("$@")
[ ${#pages[@]} -gt 0 ] || pages=(first main headers preview mistake statistics problems connection about no-sandbox
    browse browse-empty run log)
mkdir -p "$folder"
: >"$folder/checks.txt"

picture() { # PAGE SIZE THEME LANGUAGE
    local name=$1-$2-$3-$4 found
    found=$(LC_ALL= LANG=$4.UTF-8 LANGUAGE=$4 xvfb-run -a -s "-screen 0 2200x1300x24" "$slipway" --screenshot "$1" \
        "$folder/$name.png" --size "$2" --theme "$3" 2>&1 >/dev/null) || found+=$'\n'"check: the page was not reached"
    grep -E '^check:' <<<"$found" | sed "s/^check:/$name:/" >>"$folder/checks.txt"
}
export -f picture
export slipway folder
for page in "${pages[@]}"; do
    for size in 960x600 1280x800 1920x1080; do
        for theme in light dark; do
            for language in en de zh_CN; do
                printf '%s %s %s %s\n' "$page" "$size" "$theme" "$language"
            done
        done
    done
done | xargs -P "${SLIPWAY_PICTURES:-2}" -L1 bash -c 'picture "$@"' picture
echo "$(find "$folder" -name '*.png' | wc -l) pictures in $folder, $(wc -l <"$folder/checks.txt") findings in checks.txt"
[ ! -s "$folder/checks.txt" ]
