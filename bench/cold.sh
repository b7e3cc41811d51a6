#!/bin/bash
# What a user waits for who starts a validator once: finsam, and others that run on a JVM, in turn, so that whatever else the machine
# does meets all. The others have no archive of their classes, as they are fetched; finsam is shown without one, too.
# Usage: bench/cold.sh [runs of each, at least 5; 11 if not said]                                       after ./finsam has been run once
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
n=${1:-11}
case $n in '' | *[!0-9]*) n=0 ;; esac
[ "$n" -ge 5 ] || { echo "cold.sh: the number of runs has to be 5 or more, not '${1:-}'" >&2; exit 2; }
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
app=finsam-cli/target/app
[ -f "$app/finsam.jar" ] || { echo "cold.sh: build first, as ./finsam does" >&2; exit 2; }
out=bench/cold/target
mkdir -p "$out/classes"
./mvnw -q -B -ntp -f bench/cold/pom.xml dependency:copy-dependencies -DoutputDirectory="$PWD/$out/lib"
"${bin}javac" -encoding UTF-8 -proc:none -cp "$out/lib/*" -d "$out/classes" bench/cold/SchemaCheck.java
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
echo 'public class Empty { public static void main(String[] args) {} }' >"$tmp/Empty.java"
"${bin}javac" -d "$tmp" "$tmp/Empty.java"
input=examples/ornskoldsvik-2021.yaml
./finsam import sie examples/sie/bokforing-2023.se --plan kommun-bas -o "$tmp/underlag.json" 2>/dev/null
printf '<underlag><tilldelning><belopp>5034000</belopp></tilldelning></underlag>\n' >"$tmp/underlag.xml"

names=(empty finsam bare schema saxon)
told=('an empty Java program' "finsam check $input, by its launcher" 'the same without the archive of its classes'
  "networknt's JSON Schema validator, the schema alone" 'Saxon, a stylesheet with one rule')
run() {
  case $1 in
    empty) "${bin}java" -cp "$tmp" Empty ;;
    finsam) ./finsam check "$input" ;;
    bare) "${bin}java" -jar "$app/finsam.jar" check "$input" ;;
    schema) "${bin}java" -cp "$out/classes:$out/lib/*" SchemaCheck docs/schema/finsam-underlag-1.schema.json "$tmp/underlag.json" ;;
    saxon) "${bin}java" -cp "$out/lib/*" net.sf.saxon.Transform -s:"$tmp/underlag.xml" -xsl:bench/cold/one.xsl ;;
  esac
}
measure() {
  local start end code=0
  start=$(date +%s%N)
  run "$1" >"$tmp/out" 2>"$tmp/err" </dev/null || code=$?
  end=$(date +%s%N)
  if [ "$code" -gt 2 ] || { [ "$1" != empty ] && [ ! -s "$tmp/out" ]; }; then
    echo "cold.sh: $1 ended with exit code $code:" >&2
    cat "$tmp/out" "$tmp/err" >&2
    exit 2
  fi
  echo $(((end - start) / 1000)) >>"$tmp/times.$1"
}
for name in "${names[@]}"; do measure "$name"; done
rm "$tmp"/times.*
for ((i = 0; i < n; i++)); do
  for name in "${names[@]}"; do measure "$name"; done
done
echo "machine $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version '), load$(uptime | sed 's/.*load average:/ /')"
base=
for k in "${!names[@]}"; do
  mapfile -t t < <(sort -n "$tmp/times.${names[k]}")
  median=${t[n / 2]}
  base=${base:-$median}
  printf '%-50s %6d ms  %5d.%d ×\n' "${told[k]}" $((median / 1000)) $((median / base)) $((median * 10 / base % 10))
done
