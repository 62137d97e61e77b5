#!/bin/bash
# Makes holdpoint-VERSION-linux-x64.tar.gz: the distribution with a runtime of its own, so that nobody has to have a Java.
# usage: linux-x64.sh TARGET VERSION JAVA_HOME; called by mvn -Pdist package. Elsewhere than on Linux it makes nothing, and says so.
set -euo pipefail

target=$1
name=holdpoint-$2
java_home=$3
stamp=2026-01-01T00:00:00Z

if [ "$(uname -sm)" != "Linux x86_64" ]; then
    echo "no archive with a runtime is made here: that one is for Linux on x86-64"
    exit 0
fi

work=$target/linux-x64
rm -rf "$work"
mkdir -p "$work"
tar -xzf "$target/$name.tar.gz" -C "$work"
home=$work/$name

# The solver comes with its libraries for every system; this archive is for one.
solver=$(echo "$home"/lib/solver/z3-turnkey-*.jar)
mkdir "$work/solver"
(
    cd "$work/solver"
    "$java_home/bin/jar" --extract --file "$solver"
    rm -rf com/microsoft/z3/osx com/microsoft/z3/windows com/microsoft/z3/linux/aarch64
    find ./* -type f ! -name MANIFEST.MF | LC_ALL=C sort >"$work/solver.files"
    "$java_home/bin/jar" --create --file "$solver" --manifest META-INF/MANIFEST.MF --date "$stamp" "@$work/solver.files"
)

# What a run of every command was seen to need; the desktop is for java.beans, which the engine names.
modules=java.base,java.compiler,java.desktop,java.logging,java.management,java.naming,java.sql,java.xml,jdk.unsupported,jdk.zipfs
"$java_home/bin/jlink" --add-modules $modules --strip-java-debug-attributes --no-header-files --no-man-pages \
    --output "$home/runtime"

# An archive of classes is bound to size and time of its jars, and before JDK 19 to the folder as well: there the launcher makes one
# where it was unpacked, at the first start.
if [ "$("$home/runtime/bin/java" -version 2>&1 | sed -n '1s/[^"]*"\([0-9]*\).*/\1/p')" -ge 19 ]; then
    find "$work" -exec touch -h -d "$stamp" {} +
    "$home/bin/holdpoint" --archive
fi

find "$work" -exec touch -h -d "$stamp" {} +
tar --sort=name --owner=0 --group=0 --numeric-owner --mtime="$stamp" -C "$work" -cf - "$name" | gzip -n >"$target/$name-linux-x64.tar.gz"
