#!/bin/bash
# Puts standard input between the markers of that name in README.md, and prints it: src/bench/into-readme.sh NAME
set -euo pipefail
cd "$(dirname "$0")/../.."
mkdir -p target/bench
text=target/bench/$1.md
cat >"$text"
awk -v name="$1" -v text="$text" '
    $0 == "<!-- " name ":end -->" { skip = 0 }
    !skip { print }
    $0 == "<!-- " name ":begin -->" { skip = 1; print ""; while ((getline line < text) > 0) print line; print "" }' \
    README.md >target/bench/README.md
cat target/bench/README.md >README.md
cat "$text"
