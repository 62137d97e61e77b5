#!/bin/bash
# How long the launcher takes, beside an empty Java program of the same JDK and flags: medians of starts in turns.
# A table into README.md: one for the JDK that is tried every day, TABLE=cold-start-newest for the newest with long support.
# usage: [JAVA_HOME=...] [TABLE=name] src/bench/cold-start.sh [STARTS]; needs a built tree (mvn package)
set -euo pipefail
cd "$(dirname "$0")/../.."
source src/bench/common.sh

starts=${1:-31}
bench=target/bench/cold
launcher=target/holdpoint/bin/holdpoint
# as the launcher has them
flags="-XX:+IgnoreUnrecognizedVMOptions -XX:+UnlockDiagnosticVMOptions -XX:ArchiveRelocationMode=0 -Xlog:disable
    -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=3 -XX:-AOTReplayTraining -XX:+UseSerialGC -XX:-UsePerfData"
rm -rf $bench
mkdir -p $bench

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
    "empty $java ${flags//$'\n'/ } -cp $bench/empty.jar Empty"
    "--version $launcher --version"
    "--help $launcher --help"
    "check $launcher check $story"
    "check(json) $launcher check --format json $story"
    "check(html) $launcher check --format html $story"
    "redact $launcher redact $story"
    "gather $launcher gather fixtures/gather/ssr-plain/material.txt"
    "init $launcher init"
    "trace $launcher trace $story"
    "explain $launcher explain close"
)

await_archive "$PWD/$bench/cache"
for _ in $(seq "$starts"); do
    # shellcheck disable=SC2086 # a name and a command
    for command in "${commands[@]}"; do once $command; done
done

micros() { awk -v name="$1" '$1 == name { print $2 }' $bench/times | median; }

empty=$(micros empty)
{
    echo "| JDK $(jdk) | median, ms | × an empty program | peak |"
    echo "|---|--:|--:|--:|"
    for command in "${commands[@]}"; do
        name=${command%% *}
        # shellcheck disable=SC2086 # a command
        echo "| \`$name\` | $(awk -v a="$(micros "$name")" 'BEGIN { printf "%.0f", a / 1000 }') |" \
            "$(awk -v a="$(micros "$name")" -v b="$empty" 'BEGIN { printf "%.1f", a / b }') | $(peak ${command#* }) |"
    done
    echo
    echo "$(machine). Run it again: \`${TABLE:+TABLE=$TABLE }src/bench/cold-start.sh\`."
} | into_readme "${TABLE:-cold-start}"
