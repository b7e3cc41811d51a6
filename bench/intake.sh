#!/bin/bash
# How much of some documents is read, and how much of that is wrong? FOLDER has the documents, and NAME.yaml with what a careful reader
# wrote for each, or a file facit.tsv with a line for each: the document, and one or more such files, with tabs between.
# A proposal of something that the reader did not write is counted as other, not as wrong.
# Usage: bench/intake.sh FOLDER [runs; 5 if not said] [fel | saknas | allt: tells each that is wrong, missing or other]
set -eu
folder=$(cd "$1" && pwd)
cd "$(dirname "${BASH_SOURCE[0]}")/.."
runs=${2:-5}
case $runs in *[!0-9]*) echo "intake.sh: runs has to be a number" >&2; exit 2 ;; esac

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
# In one run, so that the class path is found though no finsam is installed.
./mvnw -B -q -Dfast package dependency:build-classpath -Dmdep.outputFile="$tmp/cp" -Dmdep.includeScope=runtime \
    -pl finsam-model,finsam-intake >/dev/null
cp="finsam-model/target/classes:finsam-intake/target/classes:$(tr ':' '\n' <"$tmp/cp" | grep -v finsam-model | paste -sd:)"
"${bin}javac" -encoding UTF-8 -cp "$cp" -d "$tmp" bench/IntakeBench.java 2>"$tmp/err" || { cat "$tmp/err" >&2; exit 2; }
"${bin}java" -Xmx512m -cp "$tmp:$cp" IntakeBench "$folder" "$runs" "${3:-}"
echo "machine $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version ')"
