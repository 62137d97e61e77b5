# shellcheck shell=bash
# What the scripts here share; they source it in the repository's folder.

# The middle one of the numbers on standard input.
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# The Java that is measured.
java=${JAVA_HOME:+$JAVA_HOME/bin/}java

jdk() { "$java" -version 2>&1 | sed -n '1s/[^"]*"\([^"]*\)".*/\1/p'; }

# What a table was measured on.
machine() {
    echo "$(nproc) cores, $(awk '/MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo) GiB, JDK $(jdk)," \
        "load $(cut -d' ' -f1 /proc/loadavg) at the end"
}

# Starts Holdpoint with a cache folder of its own, and waits for the class archive that it makes in the background.
await_archive() {
    export XDG_CACHE_HOME=$1
    rm -rf "$1"
    target/holdpoint/bin/holdpoint --version >/dev/null
    for _ in $(seq 180); do
        if [ -n "$(find "$1" -name '*.jsa' -o -name '*.aot')" ]; then return; fi
        sleep 1
    done
    echo "no class archive was made within three minutes" >&2
    exit 1
}

# Puts standard input between the markers of that name in README.md, and prints it.
into_readme() {
    local text=target/bench/$1.md
    mkdir -p target/bench
    cat >"$text"
    awk -v name="$1" -v text="$text" '
        $0 == "<!-- " name ":end -->" { skip = 0 }
        !skip { print }
        $0 == "<!-- " name ":begin -->" { skip = 1; print ""; while ((getline line < text) > 0) print line; print "" }' \
        README.md >target/bench/README.md
    cat target/bench/README.md >README.md
    cat "$text"
}
