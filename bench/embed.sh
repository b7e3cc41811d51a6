#!/bin/bash
# What finsam costs a program that embeds it: size, start, memory, speed, threads; and what a line through the filter takes.
# Usage: bench/embed.sh [checks; 20000 if not said]      after ./mvnw verify
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
checks=${1:-20000}
case $checks in *[!0-9]*) echo "embed.sh: checks has to be a number" >&2; exit 2 ;; esac

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
jar=$(ls finsam-rules/target/finsam-rules-*-SNAPSHOT.jar 2>/dev/null || ls finsam-rules/target/finsam-rules-[0-9].[0-9].[0-9].jar)
# As Maven resolved it for the scope runtime: what an embedder gets.
[ -f finsam-rules/target/runtime-classpath.txt ] || { echo "embed.sh: run ./mvnw verify first" >&2; exit 2; }
path=$jar:$(cat finsam-rules/target/runtime-classpath.txt)
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
"${bin}javac" -encoding UTF-8 -cp "$path" -d "$tmp" bench/EmbedBench.java

echo "machine $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version ')"
IFS=: read -r -a jars <<<"$path"
du -bLc "${jars[@]}" | awk -v n=${#jars[@]} 'END { printf "class path %d jars, %.2f MB (%.2f MiB)\n", n, $1 / 1e6, $1 / 1048576 }'
bench() { "${bin}java" -cp "$tmp:$path" EmbedBench "$@" 2>/dev/null; }
for _ in 1 2 3; do bench cold examples/ornskoldsvik-2021.yaml; done
bench memory examples/ornskoldsvik-2021.yaml
bench warm "$checks" 1 examples/*.yaml
bench warm "$checks" 16 examples/*.yaml
./finsam check examples/ornskoldsvik-2021.yaml >/dev/null || true # built, and its classes archived
bench filter 2000 examples/tilldelning-2022.ndjson
