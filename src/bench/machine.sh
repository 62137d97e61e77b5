#!/bin/bash
# What a table was measured on, as a line below it.
echo "$(nproc) cores, $(awk '/MemTotal/ { printf "%.0f", $2 / 1048576 }' /proc/meminfo) GiB," \
    "JDK $("${JAVA_HOME:+$JAVA_HOME/bin/}java" -version 2>&1 | sed -n '1s/[^"]*"\([^"]*\)".*/\1/p')," \
    "load $(cut -d' ' -f1 /proc/loadavg) at the end"
