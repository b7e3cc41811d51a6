#!/bin/bash
# How quickly does finsam start? Warm runs of it beside runs of an empty Java program, in turn, so that whatever else
# the machine does meets both. Exits with 1 where the ratio of the medians is over LIMIT.
# Usage: bench/start.sh [runs of each, at least 10; 15 if not said]
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
LIMIT=8
n=${1:-15}
input=examples/ornskoldsvik-2021.yaml
case $n in '' | *[!0-9]*) n=0 ;; esac
[ "$n" -ge 10 ] || { echo "start.sh: the number of runs has to be 10 or more, not '${1:-}'" >&2; exit 2; }

bin=${JAVA_HOME:+$JAVA_HOME/bin/}
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
echo 'public class Empty { public static void main(String[] args) {} }' >"$tmp/Empty.java"
"${bin}javac" -d "$tmp" "$tmp/Empty.java"

empty() { "${bin}java" -cp "$tmp" Empty; }
finsam() { ./finsam check "$input"; }

# Runs $1 and adds the time that took, in microseconds, to the file $tmp/$1. finsam ends with 0, 1 or 2 when it has
# checked its input; the time of anything else says nothing.
measure() {
  local start end code=0
  start=$(date +%s%N)
  "$1" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
  end=$(date +%s%N)
  if [ "$code" -gt 2 ]; then
    echo "start.sh: $1 ended with exit code $code:" >&2
    cat "$tmp/out" "$tmp/err" >&2
    exit 2
  fi
  echo $(((end - start) / 1000)) >>"$tmp/$1"
}

measure empty && measure finsam # builds, makes the archive, fills the caches
rm "$tmp/empty" "$tmp/finsam"
for ((i = 0; i < n; i++)); do
  measure empty
  measure finsam
done

ms() { printf '%d.%d' $(($1 / 1000)) $(($1 % 1000 / 100)); }
row() {
  local t
  mapfile -t t < <(sort -n "$tmp/$1")
  median=$(((t[(n - 1) / 2] + t[n / 2]) / 2))
  printf '%-8s median %7s ms   min %7s   max %7s\n' "$1" "$(ms "$median")" "$(ms "${t[0]}")" "$(ms "${t[n - 1]}")"
}
echo "start, $n runs each, in turn: ./finsam check $input, and an empty Java program"
row empty && base=$median
row finsam && ours=$median
ratio=$((ours * 100 / base))
printf 'ratio    %d.%02d (limit %d)\n' $((ratio / 100)) $((ratio % 100)) $LIMIT
echo "machine  $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version ')"
[ "$ratio" -le $((LIMIT * 100)) ] || { echo "start.sh: finsam starts too slowly" >&2; exit 1; }
