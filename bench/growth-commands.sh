#!/bin/bash
# How does time grow with what a command is given: a ledger, a document, a draft, answers, judgements, lines, files, a year before?
# CPU seconds of the whole process, of which a start is the first line, and the exponent between lengths without the start: 1 is
# in step, 2 is the square. "-": a limit refuses it (its first words), or it was not done.
# Usage: bench/growth-commands.sh [lengths; "1000 10000"] [commands as a regular expression; all]
# HEAP=2g is the greatest heap.                                                            after ./mvnw verify, or ./finsam
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
lengths=${1:-1000 10000}
asked=${2:-.*}
case ${lengths// /} in '' | *[!0-9]*) echo "growth-commands.sh: lengths have to be numbers" >&2; exit 2 ;; esac
app=finsam-cli/target/app
[ -f "$app/finsam.jar" ] || { echo "growth-commands.sh: build first, as ./finsam does" >&2; exit 2; }
tmp=$(mktemp -d)
trap 'rm -rf "$tmp"' EXIT
export LC_ALL=C.UTF-8
TIMEFORMAT='%U %S'

# What is given, of a length: one function for each, which writes to $tmp.
head='schema: finsam-underlag/1\nenhet: SEK\nrakenskapsar: 2023\nforbund: { namn: Bänkförbundet, medlemmar: [{ namn: Region Prov, part: REGION }, { namn: Provs kommun, part: KOMMUN }] }\n'
insatser() { printf "$head"; printf 'insatser:\n'; seq -f '  - { namn: Insats %.0f, parter: [Region Prov] }' "$1"; }
ledger() {
  printf '#FLAGGA 0\n#FORMAT PC8\n#GEN 20240205\n#SIETYP 4\n#FNAMN "Prov"\n#RAR 0 20230101 20231231\n#KONTO 1940 "Bank"\n'
  seq -f '#KONTO %.0f "Konto"' 200000 $((200000 + $1 / 10))
  printf '#UB 0 1940 1000.00\n'
  awk -v n="$1" 'BEGIN { for (i = 1; i <= n; i++) printf "#VER A %d 20230301 \"Text\"\n{\n#TRANS 1940 {} 10.00\n#TRANS %d {} -10.00\n}\n", i, 200000 + i % (n / 10) }'
}
document() {
  printf 'Samordningsförbundet Prov\nÅrsredovisning 2023\n\nResultaträkning (kronor)      2023      2022\nIntäkter\n'
  awk -v n="$1" 'BEGIN { for (i = 1; i <= n; i++) { printf "Bidrag nummer %d    %d    %d\n", i, 1000 + i, 900 + i; if (i % 40 == 0) printf "\nSida %d\nInsatsen Väg %d drevs av Region Prov och Provs kommun. Målet är 50 deltagare; utfallet blev 48.\n", i / 40, i } }'
}
draft() {
  printf '{"schema":"finsam-utkast/1","dokument":[{"namn":"a.pdf","sha256":"%064d","sidor":9999}],"forslag":[' 0
  place='"sakerhet":"STYRKT","skal":"prov","stallen":[{"dokument":"a.pdf","sida":1,"rad":1,"ord":"x"}]'
  for one in '/enhet SEK' '/rakenskapsar 2023' '/forbund/namn Prov'; do printf '{"nyckel":"%s","varde":"%s",%s},' ${one} "$place"; done
  awk -v n="$1" -v place="$place" 'BEGIN { for (i = 0; i < n; i++) printf "%s{\"nyckel\":\"/insatser/%d/namn\",\"varde\":\"Insats %d\",%s}", i ? "," : "", i, i, place }'
  printf ']}\n'
}
answers() { awk -v n="$1" 'BEGIN { for (i = 1; i <= n; i++) printf "- { kontroll: SAM-TVAPARTER, objekt: Insats %d, beslut: ACCEPTERAD_AVVIKELSE, skal: Enligt plan }\n", i }'; }
lines() { awk -v n="$1" 'BEGIN { for (i = 1; i <= n; i++) printf "{\"schema\":\"finsam-underlag/1\",\"enhet\":\"SEK\",\"rakenskapsar\":2023,\"forbund\":{\"namn\":\"Nummer %d\"},\"budget\":{\"resultat\":0}}\n", i }'; }
files() { rm -rf "$tmp/dir" && mkdir "$tmp/dir" && lines "$1" | (cd "$tmp/dir" && split -l 1 -a 6 -d --additional-suffix=.json -); }

# The commands: what they are called, what they are given, and how they are called.
row() { # name, the call's words; what is given lies there already
  local name=$1 used code=0
  shift
  rm -f "$tmp"/out*
  used=$( { time ./run "$@" >"$tmp/out" 2>"$tmp/err"; } 2>&1) || code=$?
  used=$(echo "$used" | tail -1 | awk '{ printf "%.2f", $1 + $2 }')
  [ "$code" -le 2 ] || used="- ($code: $(head -1 "$tmp/err" | sed "s|$tmp/||g" | cut -c1-90))"
  echo "$used"
}
run="java -Xmx${HEAP:-2g} -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar $PWD/$app/finsam.jar"
[ -z "${JAVA_HOME:-}" ] || run="$JAVA_HOME/bin/$run"
printf '#!/bin/sh\nexec %s "$@"\n' "$run" >"$tmp/run" && chmod +x "$tmp/run"
main=$PWD
cd "$tmp"

give() {
  case $1 in
    'import sie') ledger "$2" >l.se; row "$1" import sie l.se --plan kommun-bas -o out.yaml ;;
    'check --sie') ledger "$2" >l.se; printf "$head" >u.yaml; row "$1" check --sie l.se --plan kommun-bas u.yaml ;;
    read) document "$2" >d.txt; row "$1" read d.txt -o out.yaml ;;
    confirm) draft "$2" >d.utkast.json; row "$1" confirm --styrkta d.utkast.json --confirmation out.bekraftelse.yaml -o out.yaml ;;
    'check a draft') draft "$2" >d.utkast.json; row "$1" check d.utkast.json ;;
    judge) insatser "$2" >u.yaml; answers "$2" >a.yaml; row "$1" judge --answers a.yaml --judgements out.bedomning.yaml --role revisor_staten --date 2024-04-01 u.yaml ;;
    'check, judged') insatser "$2" >u.yaml; answers "$2" >a.yaml; ./run judge --answers a.yaml --judgements b.yaml --role revisor_staten --date 2024-04-01 u.yaml >err 2>&1 || true
      row "$1" check --judgements b.yaml u.yaml; rm -f b.yaml ;;
    'merge judgements') insatser "$2" >u.yaml; answers "$2" >a.yaml; ./run judge --answers a.yaml --judgements b.bedomning.yaml --role revisor_staten --date 2024-04-01 u.yaml >err 2>&1 || true
      cp b.bedomning.yaml c.bedomning.yaml; row "$1" merge b.bedomning.yaml c.bedomning.yaml -o out.yaml; rm -f b.* c.* ;;
    'check --previous') insatser "$2" >u.yaml; sed 's/2023/2022/' u.yaml >v.yaml; row "$1" check --previous v.yaml u.yaml ;;
    'check NDJSON') lines "$2" >l.ndjson; row "$1" check --format ndjson l.ndjson ;;
    'check DIR') files "$2"; row "$1" check --format ndjson dir ;;
    'html DIR') files "$2"; rm -rf html; row "$1" check --format html -o html/ dir; rm -rf html ;;
    deadlines) insatser "$2" >u.yaml; row "$1" deadlines --year 2024 u.yaml ;;
    'rules eval') insatser "$2" >u.yaml; row "$1" rules eval 'antal(insatser[])' u.yaml ;;
    'rules diff') insatser "$2" >u.yaml; row "$1" rules diff "$main/rules" "$main/rules" u.yaml ;;
    *) echo "growth-commands.sh: $1?" >&2; exit 2 ;;
  esac
}

echo "machine $(nproc) cores, $(java -version 2>&1 | grep -m 1 ' version '), heap ${HEAP:-2g}, load$(uptime | sed 's/.*load average:/ /')"
printf "$head" >u.yaml
start=$(row start explain u.yaml NR-EGETKAPITAL)
echo "start (explain of an empty underlag): $start"
printf '%-18s' command; for n in $lengths; do printf ' %9s' "$n"; done; printf '  exponent\n'
for name in 'import sie' 'check --sie' read confirm 'check a draft' judge 'check, judged' 'merge judgements' 'check --previous' \
  'check NDJSON' 'check DIR' 'html DIR' deadlines 'rules eval' 'rules diff'; do
  [[ $name =~ ^($asked)$ ]] || continue
  printf '%-18s' "$name"
  before='' wasN=''
  exponent=
  for n in $lengths; do
    used=$(give "$name" "$n")
    printf ' %9s' "$used"
    case $before$used in
      *-*) ;;
      *) [ -z "$before" ] || exponent=$(awk -v a="$before" -v b="$used" -v s="$start" -v r="$(awk -v a="$n" -v b="$wasN" 'BEGIN { print a / b }')" \
        'BEGIN { a -= s; b -= s; if (a < 0.1) a = 0.1; if (b < 0.5) print ""; else printf "%.1f", log(b / a) / log(r) }') ;;
    esac
    before=$used wasN=$n
  done
  printf '  %s\n' "$exponent"
done
