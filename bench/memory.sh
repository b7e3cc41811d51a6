#!/bin/bash
# What becomes of inputs that are too large, in a heap of 512 MB? Each is refused by a limit or done, and none ends in an
# OutOfMemoryError that is not told. Tells the exit code, the seconds, and the first line of what is said.
# Usage: bench/memory.sh [insatser; 16000]      HEAP=512m is the greatest heap.      after ./mvnw verify, or ./finsam
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
insatser=${1:-16000}
case $insatser in *[!0-9]*) echo "memory.sh: the number of insatser has to be a number" >&2; exit 2 ;; esac
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
app=finsam-cli/target/app
[ -f "$app/finsam.jar" ] || { echo "memory.sh: build first, as ./finsam does" >&2; exit 2; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT

head='schema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: 2023\nforbund: { namn: Bänkförbundet }\n'
{ printf "$head"; printf 'insatser:\n'; seq -f '  - { namn: Insats %.0f, beviljat: 1000, redovisning: { utfall: 1000 } }' "$insatser"; } > "$tmp/insatser.yaml"
{ printf "$head"; seq -f 'okand%.0f: 1' 300000; } > "$tmp/keys.yaml"
{ printf "$head"; printf 'sammantraden:\n'; seq -f '  - { datum: 2023-01-01, ledamoter: %.0f }' 9000; } > "$tmp/sammantraden.yaml"
"${bin}java" -jar "$app/finsam.jar" template --format xlsx -o "$tmp/rows.xlsx" > /dev/null
# A sheet of a million rows in the place of the template's first.
(
  cd "$tmp"
  mkdir -p xl/worksheets
  {
    printf '<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>'
    seq -f '<row r="%.0f"/>' 1 1000000
    printf '</sheetData></worksheet>'
  } > xl/worksheets/sheet1.xml
  "${bin}jar" -uf rows.xlsx xl/worksheets/sheet1.xml
)
echo "heap ${HEAP:-512m}, $(nproc) cores, load$(uptime | sed 's/.*load average:/ /')"
for input in insatser.yaml sammantraden.yaml keys.yaml rows.xlsx; do
  begin=$SECONDS
  code=0
  "${bin}java" "-Xmx${HEAP:-512m}" -jar "$app/finsam.jar" check --format json "$tmp/$input" > "$tmp/out" 2> "$tmp/err" || code=$?
  if grep -q "OutOfMemoryError\|anmäl" "$tmp/err"; then echo "memory.sh: $input ended in a fault" >&2; exit 1; fi
  printf '%-18s code %s  %4ss  %s bytes out  %s\n' "$input" "$code" $((SECONDS - begin)) "$(wc -c < "$tmp/out")" \
    "$(head -1 "$tmp/err" | sed "s|$tmp/||" | cut -c1-150)"
done
