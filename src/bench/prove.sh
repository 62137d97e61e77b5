#!/bin/bash
# What prove (all properties) and diff (one rule) cost as rules and lists grow, each in a process of its own with a heap of 1 GiB, in
# processor time: a table into README.md. usage: src/bench/prove.sh; needs a built tree (mvn package)
set -euo pipefail
cd "$(dirname "$0")/../.."
source src/bench/common.sh
bench=target/bench/prove
rm -rf $bench
mkdir -p $bench/classes
classes=${HOLDPOINT_CLASSES:-target/classes:target/holdpoint/lib/*:target/holdpoint/lib/solver/*:target/holdpoint/lib/rules/*}
"${java}c" -nowarn -proc:none -d $bench/classes -cp "$classes" src/bench/prove/*.java src/bench/scaling/Copies.java

# as the launcher has them
flags="-Xmx1g -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"

run() {
    # shellcheck disable=SC2086 # several flags
    "$java" $flags -Dslf4j.internal.verbosity=ERROR -Dslf4j.provider=org.slf4j.nop.NOPServiceProvider \
        -cp "$bench/classes:$classes" "$@"
}

# The rules in so many copies, and the same with one of them changed: a backup may be two weeks old.
copies() {
    run Copied "$bench/$1" "$1"
    cp -r "$bench/$1" "$bench/$1-changed"
    sed -i '0,/isMoreThanDaysBefore( 7, $now/s//isMoreThanDaysBefore( 14, $now/' "$bench/$1-changed/start.drl"
}

# row CATEGORIES PROVED OLD NEW
row() {
    local rules total before most
    read -r rules total before most < <(run dev.holdpoint.analyse.Cost prove "$1" "$2")
    printf '| %s | %s | %s s, %s s | %s MiB |' "$rules" "$1" "$total" "$before" "$most"
    read -r rules total before most < <(run dev.holdpoint.analyse.Cost diff "$1" "$3" "$4")
    printf ' %s s, %s s | %s MiB |\n' "$total" "$before" "$most"
}

copies 1
{
    echo "| rules | categories | \`prove\`, all properties | | \`diff\`, one rule | |"
    echo "|--:|--:|--:|--:|--:|--:|"
    for categories in ${CATEGORIES:-3 6}; do row "$categories" standard standard $bench/1-changed; done
    for number in ${COPIES:-2}; do
        copies "$number"
        row 3 "$bench/$number" "$bench/$number" "$bench/$number-changed"
    done
    echo
    echo "Seconds of processor time from the start of the process to its end, and those of them before the solver is asked anything: the" \
        "start, and the rules of a folder compiled. Categories are those of automation that a situation may list; with more rules than" \
        "come with this release, those that conclude a finding are there in copies. $(machine). Run it again: \`src/bench/prove.sh\`."
} | into_readme prove
