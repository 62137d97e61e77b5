#!/bin/bash
# What looking for secrets costs as texts of many shapes grow: a table of processor time, the least of some rounds, and the slope.
# usage: src/bench/scanning.sh; needs a built tree (mvn package)
set -euo pipefail
cd "$(dirname "$0")/../.."
source src/bench/common.sh
bench=target/bench
mkdir -p $bench/scanning
mvn -q -B dependency:build-classpath -Dmdep.outputFile="$PWD/$bench/holdpoint.cp" -Dmdep.includeScope=runtime
ours=target/classes:$(cat $bench/holdpoint.cp)
javac -nowarn -proc:none -d $bench/scanning -cp "$ours" src/bench/scanning/*.java
java -XX:+UseSerialGC -cp "$bench/scanning:$ours" Shapes
echo
echo "$(machine)."
