#!/bin/bash
# What a check costs as facts and rules grow: a table into README.md, and the graph src/bench/scaling.svg.
# usage: src/bench/scaling.sh [MILLISECONDS_A_POINT]; needs a built tree (mvn package)
set -euo pipefail
cd "$(dirname "$0")/../.."
source src/bench/common.sh
bench=target/bench
mkdir -p $bench/scaling
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$PWD/$bench/holdpoint.cp" -Dmdep.includeScope=runtime
ours=target/classes:$(cat $bench/holdpoint.cp)
javac -nowarn -proc:none -d $bench/scaling -cp "$ours" src/bench/scaling/*.java
java -Dmillis="${1:-3000}" -cp "$bench/scaling:$ours" Scaling src/bench/scaling.svg $bench/rules >$bench/scaling.txt
{ cat $bench/scaling.txt; echo; echo "$(machine). Run it again: \`src/bench/scaling.sh\`."; } | into_readme scaling
