#!/bin/bash
# Every table of README.md from one run on what is there: some twenty minutes on two cores that do nothing else.
# usage: [NEWEST=THE_JAVA_HOME_OF_THE_NEWEST_JDK] src/bench/all.sh; takes no longer than each table needs: by itself, a script takes more
set -euo pipefail
cd "$(dirname "$0")/../.."

mvn -q -B package -DskipTests
src/bench/cold-start.sh 21
if [ -n "${NEWEST:-}" ]; then JAVA_HOME=$NEWEST TABLE=cold-start-newest src/bench/cold-start.sh 21; fi
src/bench/library.sh -f 1 -wi 3 -w 2 -i 3 -r 2
STARTS=5 SECONDS_WARM=10 src/bench/compare.sh
src/bench/scaling.sh 1000
src/bench/prove.sh
src/bench/serve.sh 5 3
src/bench/fleet.sh 100000 1
