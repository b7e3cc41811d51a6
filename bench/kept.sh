#!/bin/bash
# Do reading, checking and writing cost more than in the last release? Times that of plain Java in the same run, and bytes allocated.
# Exits with 1 where one of them is more than LIMIT percent beyond bench/last-release.properties.
# Usage: bench/kept.sh [--write: when a release is made]                                    after ./mvnw verify, or ./finsam
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
LIMIT=25
case ${1:-} in '') ;; --write) LIMIT=0 ;; *) echo "kept.sh: '$1' is not known; --write is" >&2; exit 2 ;; esac

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
app=finsam-cli/target/app
[ -f "$app/finsam.jar" ] || { echo "kept.sh: build first, as ./finsam does" >&2; exit 2; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
"${bin}javac" -encoding UTF-8 -proc:none -cp "$app/lib/*" -d "$tmp" bench/KeptBench.java
echo "machine $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version '), load$(uptime | sed 's/.*load average:/ /')"
"${bin}java" -Xmx1g -XX:+UseSerialGC -cp "$tmp:$app/lib/*" KeptBench bench/last-release.properties "$LIMIT" \
  examples/ornskoldsvik-2021.yaml examples/sundsvall-2021.yaml examples/ornskoldsvik-2023-budget.yaml
