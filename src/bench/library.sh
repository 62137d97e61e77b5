#!/bin/bash
# What the library costs beside the second reading of the register, which is plain Java: JMH, as a table into README.md.
# usage: src/bench/library.sh [JMH OPTIONS, such as -f 1 -wi 3 -i 3]; takes a quarter of an hour
set -euo pipefail
cd "$(dirname "$0")/../.."
source src/bench/common.sh
bench=target/bench/library
mvn -q -B install -DskipTests
mvn -q -B -f src/bench/pom.xml package
mkdir -p $bench

# jmh NAME OPTIONS...: results in NAME.csv, without the quotes
jmh() {
    local name=$1
    shift
    java -cp "target/bench/classes:$(cat target/bench/classpath)" org.openjdk.jmh.Main \
        -rf csv -rff $bench/raw.csv "$@" >$bench/$name.log
    tr -d '"\r' <$bench/raw.csv >$bench/$name.csv
}

jmh average 'CheckBenchmark|ScanBenchmark' -prof gc "$@"
# once in a new process: options for warm ones would warm these up
jmh cold 'LoadBenchmark|CompileBenchmark'
jmh sample CheckBenchmark.check -p size=TYPICAL -bm sample "$@"
jmh one CheckBenchmark.check -p size=TYPICAL -bm thrpt -t 1 "$@"
jmh two CheckBenchmark.check -p size=TYPICAL -bm thrpt -t 2 "$@"

# score NAME BENCHMARK [PARAMETER]: the benchmark's name ends with it
score() {
    awk -F, -v benchmark="$2" -v parameter="${3:-}" '
        substr($1, length($1) - length(benchmark) + 1) == benchmark && (parameter == "" || $8 == parameter || $9 == parameter) {
            print $5
            exit
        }' \
        $bench/$1.csv
}

kilobytes() { awk -v b="$(score average "$1:gc.alloc.rate.norm" "${2:-}")" 'BEGIN { printf "%.0f kB", b / 1024 }'; }
rounded() { awk -v v="$1" 'BEGIN { printf (v < 10 ? "%.1f" : "%.0f"), v }'; }
divided() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }

row() {
    echo "| $1 | $(rounded "$(score average CheckBenchmark.check "$2")") µs, $(kilobytes CheckBenchmark.check "$2") |" \
        "$(rounded "$(score average CheckBenchmark.plainJava "$2")") µs |" \
        "$(rounded "$(divided "$(score average CheckBenchmark.check "$2")" "$(score average CheckBenchmark.plainJava "$2")")") |" \
        "$(rounded "$(score average CheckBenchmark.readCheckWrite "$2")") µs, $(kilobytes CheckBenchmark.readCheckWrite "$2") |"
}

{
    echo "| a situation | check | plain Java | × | read YAML, check, write JSON |"
    echo "|---|--:|--:|--:|--:|"
    row "of which nothing is known" SMALL
    row "with an incident, typical" TYPICAL
    row "with 1,000 categories of automation, nothing known of them" LARGE
    echo
    echo "The typical check: $(awk -v s="$(score one CheckBenchmark.check)" 'BEGIN { printf "%.0f", s * 1e6 }') a second on one thread," \
        "$(divided "$(score two CheckBenchmark.check)" "$(score one CheckBenchmark.check)") times as many on two;" \
        "the 99th of a hundred takes $(divided "$(score sample 'check:check·p0.99')$(score sample 'check:p0.99')" "$(score sample 'check:check·p0.50')$(score sample 'check:p0.50')") times the median." \
        "A first verdict in a new process takes $(rounded "$(score cold LoadBenchmark.first)") ms, compiling the rules of a folder" \
        "$(rounded "$(score cold CompileBenchmark.compile)") ms. 100 kB of text are scanned in" \
        "$(rounded "$(score average ScanBenchmark.scan PROSE)") µs where they are prose, in $(rounded "$(score average ScanBenchmark.scan LOG)") µs" \
        "where they are an access log, and in $(rounded "$(score average ScanBenchmark.scan CUSTOMERS)") µs where each line names a customer." \
        "Plain Java is the second reading of the register from the tests, which words nothing and scans nothing."
    echo "$(machine). Run it again: \`src/bench/library.sh\`."
} | into_readme library
