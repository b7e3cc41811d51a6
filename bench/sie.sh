#!/bin/bash
# How quickly is a large SIE file read, and with how much memory? Writes a made-up ledger, always the same, and reads it.
# The heap's peak holds rubbish not yet collected; what is needed is less, as a smaller HEAP shows.
# Usage: bench/sie.sh [size in MB; 100 if not said] [runs; 5 if not said]      HEAP=256m is the greatest heap
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
size=${1:-100}
runs=${2:-5}
case $size$runs in *[!0-9]*) echo "sie.sh: size and runs have to be numbers" >&2; exit 2 ;; esac

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
./mvnw -B -q -Dfast package -pl finsam-model -am
"${bin}javac" -encoding UTF-8 -cp finsam-model/target/classes -d "$tmp" bench/SieBench.java 2>"$tmp/err" || { cat "$tmp/err" >&2; exit 2; }
bench() { "${bin}java" "$1" -cp "$tmp:finsam-model/target/classes" SieBench "${@:2}"; }

bench -Xmx256m write "$tmp/huvudbok.se" "$size"
echo "SIE 4E of $size MB, read with -Xmx${HEAP:-256m}"
bench "-Xmx${HEAP:-256m}" read "$tmp/huvudbok.se" "$runs"
echo "machine $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version ')"
