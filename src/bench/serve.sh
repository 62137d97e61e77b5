#!/usr/bin/env bash
# How many requests a second the service answers, and how long a start and an answer on the page take, beside the library in one process;
# writes the table into README.md. Wants `mvn package` before.
# Usage: src/bench/serve.sh [SECONDS for each number of callers]
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/common.sh

seconds=${1:-10}
holdpoint=${HOLDPOINT:-target/holdpoint/bin/holdpoint}
classes=${HOLDPOINT_CLASSES:-target/classes:target/holdpoint/lib/*}
situation=src/test/resources/dev/holdpoint/read/complete.yaml
grep -q 'file: ' "$situation" && situation=fixtures/situations/clean-minor-update/situation.yaml
address=http://127.0.0.1:18787

# Milliseconds from the start to the first answer that it is ready.
start() {
    local begun
    begun=$(date +%s%N)
    "$holdpoint" serve --port 18787 >/dev/null &
    serving=$!
    until curl -sf "$address/ready" >/dev/null; do sleep 0.01; done
    echo $((($(date +%s%N) - begun) / 1000000)) >>target/bench/starts
}

mkdir -p target/bench && rm -f target/bench/starts
for _ in 1 2 3 4 5; do
    start
    kill "$serving" && wait "$serving" || true
done
start
trap 'kill "$serving" 2>/dev/null || true' EXIT
"$java" -Xmx256m -cp "$classes" src/bench/serve/Load.java "$address/" "$situation" "$seconds" >target/bench/load

of() { awk -v what="$1" -v field="$2" '$1 == what { print $field }' target/bench/load; }
into_readme serve <<TABLE
| | |
|---|---|
| \`check\` over HTTP, most a second with p99 ≤ 20 ms | $(of service 2) ($(of service 4) callers, p99 $(of service 3) ms) |
| the same in one process, two threads | $(of library 2) a second |
| an answer on the page, until the new page has come, p99 | $(of page 3) ms |
| start until ready, median of 6 | $(median <target/bench/starts) ms |

$(machine).
TABLE
