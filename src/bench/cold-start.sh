#!/bin/bash
# How long the launcher takes, beside an empty Java program of the same JDK and flags: medians of starts in turns.
# A table into README.md, or under another name, TABLE, to standard output alone.
# usage: [JAVA_HOME=...] [TABLE=name] src/bench/cold-start.sh [STARTS]; needs a built tree (mvn package)
set -euo pipefail
cd "$(dirname "$0")/../.."

starts=${1:-31}
bench=target/bench/cold
launcher=target/holdpoint/bin/holdpoint
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
# as the launcher has them
flags="-XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:+UseSerialGC -XX:-UsePerfData -Xlog:disable"
rm -rf $bench
mkdir -p $bench
export XDG_CACHE_HOME=$PWD/$bench/cache

cat >$bench/Empty.java <<'END'
public class Empty {
    public static void main(String[] arguments) {
        System.out.println("empty");
    }
}
END
"${java}c" -d $bench $bench/Empty.java
jar --create --file $bench/empty.jar -C $bench Empty.class

# once NAME COMMAND...: a line of name and microseconds; the exit code is an answer, not a failure
once() {
    local name=$1 begun
    shift
    begun=${EPOCHREALTIME/./}
    "$@" >/dev/null || true
    echo "$name $((${EPOCHREALTIME/./} - begun))" >>$bench/times
}

peak() {
    command -v /usr/bin/time >/dev/null || { echo "?"; return; }
    /usr/bin/time -f %M -o $bench/peak "$@" >/dev/null || true
    tail -n 1 $bench/peak | awk '{ printf "%.0f MiB", $1 / 1024 }'
}

story=fixtures/situations/provider-outage/situation.yaml
commands=(
    "empty $java $flags -cp $bench/empty.jar Empty"
    "--version $launcher --version"
    "--help $launcher --help"
    "check $launcher check $story"
    "check(json) $launcher check --format json $story"
)

# the first start makes the archive in the background
$launcher --version >/dev/null
for _ in $(seq 60); do
    if ls "$XDG_CACHE_HOME"/holdpoint/*.aot "$XDG_CACHE_HOME"/holdpoint/*.jsa >/dev/null 2>&1; then break; fi
    sleep 1
done
for _ in $(seq "$starts"); do
    # shellcheck disable=SC2086 # a name and a command
    for command in "${commands[@]}"; do once $command; done
done

median() { awk -v name="$1" '$1 == name { print $2 }' $bench/times | sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

empty=$(median empty)
{
    echo "| JDK $("$java" -version 2>&1 | sed -n '1s/[^"]*"\([^"]*\)".*/\1/p') | median, ms | × an empty program | peak |"
    echo "|---|--:|--:|--:|"
    for command in "${commands[@]}"; do
        name=${command%% *}
        # shellcheck disable=SC2086 # a command
        echo "| \`$name\` | $(awk -v a="$(median "$name")" 'BEGIN { printf "%.0f", a / 1000 }') |" \
            "$(awk -v a="$(median "$name")" -v b="$empty" 'BEGIN { printf "%.1f", a / b }') | $(peak ${command#* }) |"
    done
    echo
    echo "$(src/bench/machine.sh). Run it again: \`src/bench/cold-start.sh\`."
} | src/bench/into-readme.sh "${TABLE:-cold-start}"
