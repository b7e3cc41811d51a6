#!/bin/bash
# How long, and in how much memory, is one underlag read, checked and written all of whose lists are long? CPU seconds, limits aside.
# Usage: bench/scale.sh [lengths; "1000 10000"] [budget lines that the insatser share; as many as the length] [the one list that is long; all]
# HEAP=4g is the greatest heap.                                                            after ./mvnw verify, or ./finsam
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lengths=${1:-1000 10000}
posts=${2:-}
only=${3:-}
case ${lengths// /}$posts in *[!0-9]*) echo "scale.sh: lengths have to be numbers" >&2; exit 2 ;; esac

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
app=finsam-cli/target/app
[ -f "$app/finsam.jar" ] || { echo "scale.sh: build first, as ./finsam does" >&2; exit 2; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
"${bin}javac" -encoding UTF-8 -proc:none -cp "$app/lib/*" -d "$tmp" bench/ScaleBench.java
echo "machine $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version '), load$(uptime | sed 's/.*load average:/ /')"
for many in $lengths; do
  "${bin}java" "-Xmx${HEAP:-4g}" -cp "$tmp:$app/lib/*" ScaleBench "$many" "${posts:-$many}" ${only:+"$only"} 2>/dev/null ||
    echo "$many rows${only:+ of $only}: not done in ${HEAP:-4g}"
done
