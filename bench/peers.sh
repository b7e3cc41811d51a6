#!/bin/bash
# The same twelve controls in plain Java, in Evrete, in Easy Rules, as DRL compiled in memory, and by finsam: microseconds an underlag,
# and how many times what plain Java takes. Nothing is measured before all five have given the same answers.
# Usage: bench/peers.sh [arguments of JMH; -wi 3 -i 5 if not said]      after ./finsam has been run once
set -eu
cd "$(dirname "${BASH_SOURCE[0]}")/.."
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
app=finsam-cli/target/app
[ -f "$app/finsam.jar" ] || { echo "peers.sh: build first, as ./finsam does" >&2; exit 2; }
out=bench/peers/target
rm -rf "$out/classes"
mkdir -p "$out/classes"
./mvnw -q -B -ntp -f bench/peers/pom.xml dependency:copy-dependencies -DoutputDirectory="$PWD/$out/lib"
"${bin}javac" -encoding UTF-8 -nowarn -cp "$app/lib/*:$out/lib/*" -d "$out/classes" bench/peers/src/*.java
cp bench/peers/src/tolv.drl "$out/classes"
echo "machine $(nproc) cores, $("${bin}java" -version 2>&1 | grep -m 1 ' version '), load$(uptime | sed 's/.*load average:/ /')"
"${bin}java" -cp "$out/classes:$app/lib/*:$out/lib/*" org.openjdk.jmh.Main PeersBench \
  -jvmArgs "-Dpeers.rulebook=$PWD/bench/peers/regelbok -Xmx2g" -rf csv -rff "$out/peers.csv" "$@"
awk -F, 'NR > 1 { name = $1; gsub(/"|.*[.]/, "", name); if (!base) base = $5; printf "%-22s %10.1f µs  %7.1f ×\n", name, $5, $5 / base }' "$out/peers.csv"
