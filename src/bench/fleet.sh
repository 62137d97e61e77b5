#!/bin/bash
# What one machine checks in an hour: `batch`, and the Flink job with a slot a core, in turns over the same situations.
# A table into README.md.
# usage: src/bench/fleet.sh [SITUATIONS] [TURNS]; needs a built tree (mvn package)
set -euo pipefail
cd "$(dirname "$0")/../.."
source src/bench/common.sh

situations=${1:-200000} turns=${2:-3}
slots=$(nproc)
bench=$PWD/target/bench/fleet
batch=target/holdpoint/bin/holdpoint
[ -x $batch ] || { echo "not built: mvn package" >&2; exit 2; }

rm -rf "$bench"
mkdir -p "$bench/in" "$bench/classes"
mvn -q -B install -DskipTests
mvn -q -B -f src/flink/pom.xml test-compile org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath -Dmdep.outputFile="$bench/flink.cp" -Dmdep.includeScope=test
classes=target/flink/test-classes:target/flink/classes:$(cat "$bench/flink.cp")
javac -nowarn -proc:none -d "$bench/classes" -cp "$classes" src/bench/fleet/FleetRate.java

java -cp "$classes" dev.holdpoint.generate.Fleet "$bench/fleet.ndjson" "$situations" 1
split -n "l/$((2 * slots))" -d "$bench/fleet.ndjson" "$bench/in/"

# timed SIDE COMMAND...: appends seconds of wall clock and of the processors to SIDE.times. Whether it worked, the records tell.
timed() {
    local side=$1 TIMEFORMAT='%R %U %S'
    shift
    { time "$@" >"$bench/$side.out" 2>"$bench/$side.err" || true; } 2>>"$bench/$side.times"
}

# all_there SIDE FILE...: a record for each situation, or what went wrong.
all_there() {
    local side=$1
    shift
    [ "$(cat "$@" | wc -l)" = "$situations" ] || { cat "$bench/$side.err" >&2; echo "$side lost records" >&2; exit 1; }
}

for _ in $(seq "$turns"); do
    timed batch $batch batch "$bench/fleet.ndjson" -o "$bench/batch.ndjson" --force
    all_there batch "$bench/batch.ndjson"
    rm -rf "$bench/written"
    timed flink java -Xmx1g --add-opens=java.base/java.util=ALL-UNNAMED --add-opens=java.base/java.lang=ALL-UNNAMED \
        -cp "$bench/classes:$classes" dev.holdpoint.flink.FleetRate "$slots" "$bench/in" "$bench/written"
    all_there flink "$bench"/written/verdicts/*/part-*
    cat "$bench/flink.out" >>"$bench/flink.jobs"
done

row() {
    local wall busy
    wall=$(awk '{ print $1 }' "$bench/$1.times" | median)
    busy=$(awk '{ print $2 + $3 }' "$bench/$1.times" | median)
    awk -v n="$situations" -v wall="$wall" -v busy="$busy" -v cores="$slots" -v side="$1" 'BEGIN {
        printf "| %s | %.1f | %.1f | %.1f | %.1f |\n", side, wall, busy, n / wall * .0036, n / busy * cores * .0036 }'
}

{
    echo "| | wall, s | processors, s | million an hour, as measured | million an hour, on an idle machine at most |"
    echo "|---|--:|--:|--:|--:|"
    row batch
    row flink
    echo
    echo "$situations situations, median of $turns turns; the Flink job by itself took $(median <"$bench/flink.jobs") ms of its wall clock."
    echo "$(machine). Run it again: \`src/bench/fleet.sh\`."
} | into_readme fleet
