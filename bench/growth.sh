#!/bin/bash
# How does time grow with the length of each list of the schema, for each command? CPU seconds of the work alone, at two
# lengths, and the exponent between them: 1 is in step, 2 is the square. "-" was refused by a limit, or not tried since the
# shorter took longer than MOST seconds.
# Usage: bench/growth.sh [lists as a regular expression; all if not said] [short; 1000] [long; 10000] [command...]
# MOST=20 is the longest that the shorter list may take; HEAP=2g is the greatest heap; LIMITS=none lifts the reader's limits.      after ./mvnw verify, or ./finsam
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lists=${1:-.*}
short=${2:-1000}
long=${3:-10000}
case $short$long in *[!0-9]*) echo "growth.sh: lengths have to be numbers" >&2; exit 2 ;; esac
shift $(($# < 3 ? $# : 3))

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
app=finsam-cli/target/app
[ -f "$app/finsam.jar" ] || { echo "growth.sh: build first, as ./finsam does" >&2; exit 2; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
"${bin}javac" -encoding UTF-8 -proc:none -cp "$app/lib/*" -d "$tmp" bench/GrowthBench.java
echo "machine $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version '), load$(uptime | sed 's/.*load average:/ /')"
"${bin}java" "-Xmx${HEAP:-2g}" "-Dlimits=${LIMITS:-standard}" -cp "$tmp:$app/lib/*" GrowthBench "${MOST:-20}" "$lists" "$short" "$long" "$@"
