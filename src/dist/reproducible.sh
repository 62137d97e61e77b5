#!/bin/bash
# Builds what is handed out twice, from nothing, and compares the bytes.
# usage: src/dist/reproducible.sh; takes some minutes
set -euo pipefail
cd "$(dirname "$0")/../.."
sums=$(mktemp -d)
trap 'rm -rf "$sums"' EXIT
for build in first second; do
    rm -rf target
    mvn -q -B -Pdist package -DskipTests
    sha256sum target/*.jar target/*.zip target/*.tar.gz | tee "$sums/$build"
done
diff "$sums/first" "$sums/second" && echo "Both builds gave the same bytes."
