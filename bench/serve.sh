#!/bin/bash
# What the service bears: bench/serve.sh [SECONDS] [CONNECTIONS]. 32 clients, then who is slow, half, too large and too many, each beside
# clients that go on. Prints figures, and says how busy the machine was. Needs the program built (./finsam --version).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
seconds=${1:-60} connections=${2:-10000}
ulimit -n 65536 2>/dev/null || ulimit -n "$(ulimit -Hn)"
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
app=${FINSAM_APP:-finsam-cli/target/app}
log=$(mktemp)
# shellcheck disable=SC2086 # options, to be split at spaces
"$java" ${FINSAM_JAVA_OPTS:--Xmx512m} -jar "$app/finsam.jar" serve --port 0 >"$log" &
service=$!
trap 'kill "$service" 2>/dev/null || true; rm -f "$log"' EXIT
for _ in $(seq 100); do
  ! grep -q -E 'klar|ready' "$log" || break
  sleep 0.2
done
url=$(sed -n 's/.* \(http:.*\)/\1/p' "$log")
echo "$(nproc) cores, load $(cut -d' ' -f1-3 </proc/loadavg), $("$java" -version 2>&1 | head -1), ${FINSAM_JAVA_OPTS:--Xmx512m}, files $(ulimit -n)"
"$java" -Xmx512m bench/Serve.java "$url" "$seconds" "$connections"
echo "the service's process: $(sed -n 's/VmHWM:\s*//p' "/proc/$service/status") at most"
began=$(date +%s%N)
kill -TERM "$service"
wait "$service" && code=0 || code=$?
echo "stopped with exit code $code in $((($(date +%s%N) - began) / 1000000)) ms"
