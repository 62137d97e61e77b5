#!/bin/bash
# Holdpoint side by side with what might be picked instead, on a dozen of its clauses: start, warm checks, a file of situations.
# Times nothing before all sides have given the same answers on 1,000 generated situations.
#
# usage: src/bench/compare.sh; writes a table into README.md
#   STARTS=5 SECONDS_WARM=30 FLEET=20000 say how long it takes; all sides run one after the other, in turns
# needs: a built tree (mvn package), a JDK, Maven, Node with npm. What is compared with is fetched into target/bench.
set -euo pipefail
cd "$(dirname "$0")/../.."
source src/bench/common.sh

starts=${STARTS:-5} seconds=${SECONDS_WARM:-30} fleet=${FLEET:-20000}
bench=target/bench
export CLAUSES=src/bench/compare/clauses.json
java_sides="PlainJava EasyRules DroolsAtStart"
node_sides="json-rules-engine zen-engine cedar-wasm"
all="Holdpoint HoldpointDozen $java_sides $node_sides"
# short runs get what Holdpoint's launcher gives itself
short="-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"

fetch() {
    mkdir -p $bench/classes
    cp src/bench/compare/package.json src/bench/compare/*.mjs $bench/
    (cd $bench && npm install --no-audit --no-fund --silent)
    mvn -q -B -f src/bench/compare/pom.xml dependency:build-classpath -Dmdep.outputFile="$PWD/$bench/others.cp"
    mvn -q -B dependency:build-classpath -Dmdep.outputFile="$PWD/$bench/holdpoint.cp" -Dmdep.includeScope=runtime
    others=$(cat $bench/others.cp)
    ours=target/classes:$(cat $bench/holdpoint.cp)
    javac -nowarn -proc:none -d $bench/classes -cp "$ours:$others" src/bench/compare/*.java
    java -cp "target/test-classes:$ours" dev.holdpoint.generate.Fleet $bench/fleet.ndjson "$fleet" 1
    head -1000 $bench/fleet.ndjson >$bench/1000.ndjson
    head -1 $bench/fleet.ndjson >$bench/one.json
}

# side SIDE MODE FILE [OUT|SECONDS]
side() {
    local name=$1
    shift
    case " $java_sides " in
        *" $name "*) java ${flags:-} -Dclauses=$CLAUSES -cp "$bench/classes:$others" "$name" "$@" ;;
        *) case $name in
            Holdpoint*) java ${flags:-} -Dclauses=$CLAUSES -cp "$bench/classes:$ours" "$name" "$@" ;;
            *) node $bench/run.mjs "$name" "$@" ;;
        esac ;;
    esac
}

agree() {
    local name
    for name in $all; do
        side "$name" batch $bench/1000.ndjson "$bench/$name.txt"
        cmp "$bench/Holdpoint.txt" "$bench/$name.txt" || { echo "$name answers differently" >&2; exit 1; }
    done
}

# Milliseconds of wall clock that a command takes; its exit code is an answer, not a failure.
millis() {
    local begun
    begun=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true
    echo $((($(date +%s%N) - begun) / 1000000))
}

# Holdpoint is started as people start it; the others as shortly as they can be.
cold() {
    if [ "$1" = Holdpoint ]; then
        millis target/holdpoint/bin/holdpoint check $bench/one.json
    else
        flags=$short millis side "$1" cold $bench/1000.ndjson
    fi
}

whole_file() {
    if [ "$1" = Holdpoint ]; then
        millis target/holdpoint/bin/holdpoint batch $bench/fleet.ndjson -o $bench/out --force
    else
        millis side "$1" batch $bench/fleet.ndjson $bench/out
    fi
}

measure() {
    local name turn
    rm -f $bench/*.cold
    await_archive "$PWD/$bench/cache"
    for turn in $(seq "$starts"); do
        for name in $all; do cold "$name" >>"$bench/$name.cold"; done
    done
    for name in $all; do
        median <"$bench/$name.cold" >"$bench/$name.start"
        side "$name" warm $bench/1000.ndjson "$seconds" >"$bench/$name.warm"
        echo $((fleet * 1000 / $(whole_file "$name"))) >"$bench/$name.batch"
    done
}

# against VALUE OURS: how many times ours, the larger the better for ours where a rate is given
# clauses SIDE: how many it decides
clauses() {
    if [ "$1" = Holdpoint ]; then
        sed -n 's/^@Clause("\(.*\)")$/\1/p' rules/*.drl | tr ' ' '\n' | sort -u | wc -l
    else
        grep -c '^  \[' $CLAUSES
    fi
}

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

table() {
    local name start warm batch clauses
    echo "| | start, ms | × | warm checks/s, one thread | × | clauses | µs a clause, warm | situations/s of a file | × |"
    echo "|---|--:|--:|--:|--:|--:|--:|--:|--:|"
    for name in $all; do
        start=$(cat "$bench/$name.start") warm=$(cat "$bench/$name.warm") batch=$(cat "$bench/$name.batch")
        clauses=$(clauses "$name")
        echo "| $name | $start | $(ratio "$start" "$(cat $bench/Holdpoint.start)") | $warm |" \
            "$(ratio "$warm" "$(cat $bench/Holdpoint.warm)") | $clauses |" \
            "$(awk -v rate="$warm" -v n="$clauses" 'BEGIN { printf "%.2f", 1e6 / rate / n }') | $batch | $(ratio "$batch" "$(cat $bench/Holdpoint.batch)") |"
    done
}

report() {
    table
    cat <<END

× is against Holdpoint, which decides its whole policy and scans every text for secrets; started and over a file it writes whole
verdicts with facts, places and remedies too, and uses all cores over the file. The others decide a dozen of its clauses and answer
with ids. Not the same work either: HoldpointDozen is Holdpoint's engine with a rule for each of these, but reads and checks the
whole situation first, where the others look up a dozen values in what a JSON parser gives. PlainJava is no engine but the same dozen as \`if\`s: the limit. All sides read
the same JSON and gave the same answers on 1,000 generated situations before anything was timed.
$(machine), Node $(node --version); median of $starts starts, $seconds s warm of which the second half counts, a file of $fleet situations.
Run it again: \`mvn package && src/bench/compare.sh\`.
END
}

fetch
agree
measure
report | into_readme compare
