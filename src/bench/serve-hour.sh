#!/usr/bin/env bash
# What memory the service takes before, during and after a long load of everything that it answers; writes the table into README.md and
# each minute into target/bench/hour. Wants `mvn package` before.
# Usage: src/bench/serve-hour.sh [MINUTES] [REQUESTS a second] [CORE that the service has to itself]
set -euo pipefail
cd "$(dirname "$0")/../.."
. src/bench/common.sh

minutes=${1:-60}
a_second=${2:-1000}
core=${3:-}
holdpoint=${HOLDPOINT:-target/holdpoint/bin/holdpoint}
address=http://127.0.0.1:18788

mkdir -p target/bench
${core:+taskset -c "$core"} "$holdpoint" serve --port 18788 >target/bench/served 2>&1 &
serving=$!
trap 'kill "$serving" 2>/dev/null || true' EXIT
until curl -sf "$address/ready" >/dev/null; do sleep 0.1; done
"$java" -Xmx128m -XX:TieredStopAtLevel=1 src/bench/serve/Hour.java "$address/" "$serving" "$minutes" "$a_second" >target/bench/hour

at() { awk -v name="$1" -v field="$2" '$1 == name { print $field }' target/bench/hour | tail -n 1; }
row() { echo "| $1 | $(at "$2" 3) | $(at "$2" 4) | $(at "$2" 5) | $(at "$2" 6) | $(at "$2" 7) |"; }
into_readme serve-hour <<TABLE
| | requests | resident, MiB | of it live objects, MiB | threads | open files |
|---|--:|--:|--:|--:|--:|
$(row "before" before)
$(row "after half of it" half)
$(row "after $minutes minutes" end)
$(row "a minute later" after)

$a_second requests a second${core:+ to a service on one core}: checks, plans, packets, material, texts to redact, pages, and every third one that is refused. $(at wrong 2) were answered otherwise than they should. Between the collections the heap took at most $(awk '$1 == "minute" && $8 > most { most = $8 } END { print most }' target/bench/hour) MiB, resident at most $(awk '$1 == "minute" && $4 > most { most = $4 } END { print most }' target/bench/hour) MiB.
$(machine). Run it again: \`src/bench/serve-hour.sh\`.
TABLE
