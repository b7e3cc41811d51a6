#!/bin/bash
# Tries a release as someone who has just fetched it, on a machine with nothing else on it: try.sh FOLDER. The program with a Java of its
# own is unpacked in a root of its own, in which there are a shell, a few of the programs that every system has, and their libraries; no
# Java and no user's home. Prints one line a test and a closing "N passed, N failed".
set -u
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
release=$(cd "${1:?the folder of a release}" && pwd) || exit 2
archive=$(ls "$release"/finsam-*-linux-*.tar.gz) || { echo "try: no program with a Java of its own in $release" >&2; exit 2; }
chroot=$(PATH=$PATH:/usr/sbin:/sbin command -v chroot) || { echo 'try: there is no chroot here' >&2; exit 2; }
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT

mkdir -p "$root/bin" "$root/lib64" "$root/tmp" "$root/dev" "$root/proc" "$root/work"
touch "$root/dev/null" "$root/dev/urandom"
library() { # with the path that the loader looks for it by
  mkdir -p "$root/$(dirname "$1")" && cp -L "$1" "$root/$1"
}
for program in sh readlink tr mktemp mkdir mv rm chmod cat; do
  real=$(command -v "$program")
  cp -L "$real" "$root/bin/$program"
  ldd "$real" | grep -o '/[^ ]*' | while read -r file; do library "$file"; done
done
[ ! -d /usr/lib/locale/C.utf8 ] || { mkdir -p "$root/usr/lib/locale" && cp -rL /usr/lib/locale/C.utf8 "$root/usr/lib/locale/"; }
mkdir -p "$root/opt/fin sam ö"
tar -xzf "$archive" -C "$root/opt/fin sam ö" --strip-components=1
# What the JVM itself stands on: the C library and zlib, which Debian's is linked to.
for file in "$root/opt/fin sam ö/runtime/bin/java" "$root/opt/fin sam ö/runtime/lib/"{libjava.so,libzip.so,libnio.so,server/libjvm.so}; do
  LD_LIBRARY_PATH="$root/opt/fin sam ö/runtime/lib" ldd "$file" | grep -o '=> /[^ ]*\|^[[:space:]]*/[^ ]*' | grep -o '/.*' | grep -v '^/opt/\|/runtime/' | while read -r one; do [ ! -f "$one" ] || library "$one"; done
done
ln -s "../opt/fin sam ö/bin/finsam" "$root/bin/finsam"

# shellcheck source=src/it/counted.sh
. "$here/../src/it/counted.sh"
inside() { # a line for the shell in that root; the mounts are gone with it
  local user=()
  [ "$(id -u)" -eq 0 ] || user=(-r)
  # shellcheck disable=SC2016 # for the shell within
  unshare "${user[@]}" -m sh -c 'mount --rbind /proc "$1/proc" && mount --bind /dev/null "$1/dev/null" && mount --bind /dev/urandom "$1/dev/urandom" &&
    exec env -i PATH=/bin "$2" "$1" /bin/sh -c "$3"' sh "$root" "$chroot" "$1"
}
examples='/opt/fin sam ö/examples'
out=$root/work

inside "cd /work && finsam --version >version 2>err"
is 'the first run says its version' "$? $(head -n 1 "$out/version")" "0 finsam $(basename "$archive" | sed 's/^finsam-\(.*\)-linux-.*/\1/')"
is 'and nothing else' "$(cat "$out/err")" ''
is 'and has saved what makes the next one quick' "$([ -s "$root/opt/fin sam ö/app/finsam.jsa" ] && echo yes)" yes
is 'with nothing half made beside it' "$(find "$root/opt/fin sam ö/app" -name 'new.*')" ''
is 'the JVM takes it' "$(inside "FINSAM_JAVA_OPTS='-Xshare:on' finsam --version >/dev/null" && echo yes)" yes

inside "cd '$examples' && finsam check ornskoldsvik-2021.yaml >/work/text 2>/work/err"
is 'a check gives its exit code' "$?" 1
is 'and its report' "$(head -n 1 "$out/text")" 'AVVIKELSE — Samordningsförbundet i Örnsköldsvik, räkenskapsåret 2021'
inside "cd /work && finsam check --format json '$examples/ornskoldsvik-2021.yaml' >report.json 2>err"
is 'a report as json' "$? $(grep -c '"schema": "finsam-rapport/1"' "$out/report.json") $(cat "$out/err")" '1 1 '
for format in html pdf docx xlsx junit sarif; do
  inside "cd /work && finsam check --format $format -o report.$format '$examples/ornskoldsvik-2021.yaml' >out 2>err"
  is "a report as $format" "$? $([ -s "$out/report.$format" ] && echo written) $(cat "$out/err")" '1 written '
done
inside "cd /work && finsam template -o mall.xlsx >out 2>err"
is 'a workbook to fill in' "$? $(cat "$out/err")" '0 '
inside "cd /work && finsam check mall.xlsx >out 2>err"
is 'is read, and is a template' "$? $(grep -c 'mall.xlsx' "$out/err" | sed 's/[1-9][0-9]*/told/')" '3 told'
inside "cd /work && finsam read report.pdf -o draft.yaml >out 2>err"
is 'a PDF is read' "$(grep -c 'at se\.\|Exception' "$out/err") $([ -s "$out/draft.yaml" ] && echo written)" '0 written'
inside "cd /work && finsam explain '$examples/ornskoldsvik-2021.yaml' NR-EGETKAPITAL >out 2>err"
is 'a row is explained' "$? $(cat "$out/err")" '0 '
inside "cd /work && LANG=en_US.UTF-8 finsam nonsense >out 2>err"
is 'a wrong call is told in the language of who calls' "$? $(grep -c 'nonsense' "$out/err")" '3 1'

# A service, asked from outside: the root shares the network.
inside "cd /work; finsam serve --port 0 >served 2>err & echo \$! >/work/pid; wait" &
for _ in $(seq 1 100); do
  address=$(grep -ho 'http://[^ ]*[0-9]' "$out/served" "$out/err" 2>/dev/null | head -n 1)
  answer=$(curl -s -o /dev/null -w '%{http_code}' --max-time 5 "${address:-http://127.0.0.1:1}/ready")
  [ "$answer" != 200 ] || break
  sleep 0.2
done
is 'the service is ready' "$answer" 200
[ ! -s "$out/pid" ] || kill "$(cat "$out/pid")" 2>/dev/null
wait

if command -v dpkg-deb >/dev/null && ls "$release"/*_all.deb >/dev/null 2>&1; then
  dpkg-deb -x "$release"/*_all.deb "$root/deb"
  is 'the package has its program on the path' "$(readlink "$root/deb/usr/bin/finsam")" ../lib/finsam/bin/finsam
  (cd "$root/deb/usr/lib/finsam/examples" && ../bin/finsam check ornskoldsvik-2021.yaml >"$root/deb.text" 2>"$root/deb.err")
  is 'and gives the same report' "$? $(cmp "$root/deb.text" "$out/text" && echo same)" '1 same'
fi
own=$(ls "$release"/finsam_*.deb 2>/dev/null | grep -v '_all[.]deb$')
if command -v dpkg-deb >/dev/null && [ -n "$own" ]; then
  is 'the package with a Java of its own asks for no Java' "$(dpkg-deb -f "$own" Depends | grep -c 'jre\|java')" 0
  dpkg-deb -x "$own" "$root"
  inside "cd /usr/lib/finsam/examples && /usr/bin/finsam check ornskoldsvik-2021.yaml >/work/deb.text 2>/work/deb.err"
  is 'and gives the same report where there is none' "$? $(cmp "$out/deb.text" "$out/text" && echo same)" '1 same'
fi
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
