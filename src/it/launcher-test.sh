#!/bin/bash
# Tests ./finsam and the launcher of a release by themselves: in a folder of its own, with a stand-in for Maven that takes a second and a stand-in for the
# program that tells what it was given. Prints one line a test and a closing "N passed, N failed".
set -u
cd "$(dirname "${BASH_SOURCE[0]}")/../.." || exit 1

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
tree="$home/a tree with spaces and ö"
mkdir -p "$tree/finsam-cli/src" "$tree/rules/one" "$tree/examples" "$home/caller"
cp finsam "$tree/"
touch "$tree/pom.xml" "$tree/finsam-cli/pom.xml" "$tree/rules/one/regel.drl" "$tree/rules/one/old.drl" "$tree/examples/a.yaml"

cat >"$tree/finsam-cli/src/Main.java" <<'JAVA'
import java.nio.file.*;
public class Main {
    public static void main(String[] args) throws Exception {
        switch (args.length == 0 ? "" : args[0]) {
            case "exit" -> System.exit(Integer.parseInt(args[1]));
            case "cat" -> System.out.print(new String(System.in.readAllBytes(), "UTF-8"));
            case "read" -> System.out.print(Files.readString(Path.of(args[1])));
            case "variable" -> System.out.println(System.getenv(args[1]));
            case "property" -> System.out.println(System.getProperty(args[1]));
            default -> System.out.println(String.join("|", args));
        }
    }
}
JAVA
cat >"$tree/mvnw" <<'SH'
#!/bin/sh
set -e
cat >/dev/null # a build that eats the program's input
echo build >>builds
[ ! -e broken ] || { echo "[ERROR] Main.java: broken"; exit 1; }
sleep 0.3
mkdir -p target/classes finsam-cli/target/app/lib
${JAVA_HOME:+"$JAVA_HOME/bin/"}javac -encoding UTF-8 -d target/classes finsam-cli/src/Main.java
${JAVA_HOME:+"$JAVA_HOME/bin/"}jar cfe finsam-cli/target/app/finsam.jar Main -C target/classes .
SH

# shellcheck source=src/it/counted.sh
. src/it/counted.sh
finsam() { (cd "$home/caller" && "$tree/finsam" "$@"); }
builds() { grep -c build "$tree/builds"; }
rebuilds() { # what, then a command that changes the tree
  local before what=$1
  before=$(builds) && shift
  (cd "$tree" && "$@")
  finsam x >/dev/null
  is "$what" "$(($(builds) - before))" 1
}

for i in 1 2 3; do finsam hej "$i" >"$home/out$i" 2>"$home/err$i" & done
wait
is 'three first uses at once all run' "$(cat "$home"/out?)" $'hej|1\nhej|2\nhej|3'
is 'and say nothing else' "$(cat "$home"/err?)" ''
is 'with one build' "$(builds)" 1
is 'that makes an archive' "$([ -s "$tree/finsam-cli/target/app/finsam.jsa" ] && echo yes)" yes
is 'and leaves no lock' "$(ls -d "$tree"/target/finsam.lock* 2>/dev/null)" ''

finsam exit 2; is 'the exit code is passed on' $? 2
is 'arguments are passed on as they are' "$(finsam 'a  b' '*' '' '"')" 'a  b|*||"'
is 'input is passed on' "$(printf 'en rad' | finsam cat)" 'en rad'
printf 'här' >"$home/caller/ån.yaml"
is 'a file is named from where the caller stands' "$(finsam read ån.yaml)" här
is 'also in a plain C locale' "$(LC_ALL=C finsam read ån.yaml)" här
ln -s "$tree/finsam" "$home/caller/link"
is 'a symlink will do' "$(cd "$home/caller" && ./link hej)" hej
is 'also from PATH' "$(cd / && PATH=$home/caller:$PATH link hej)" hej
is 'FINSAM_JAVA_OPTS reaches the JVM' "$(FINSAM_JAVA_OPTS='-Da=1 -Dfinsam.x=*' finsam property finsam.x)" '*'
is 'none of that built again' "$(builds)" 1

rebuilds 'a changed rule builds again' touch rules/one/regel.drl
before=$(builds)
touch "$tree/rules/one/regel.drl"
finsam rules test --rulebook "$tree/rules" >/dev/null
finsam rules test --rulebook="$tree/rules/" >/dev/null
is 'but not for a call that names those rules as its rulebook' "$(($(builds) - before))" 0
finsam rules test --rulebook "$tree/examples" >/dev/null
is 'one that names another does' "$(($(builds) - before))" 1
rebuilds 'so does a deleted one' rm rules/one/old.drl
rebuilds 'and one put back with an old date' touch -d 2001-01-01 rules/one/regel.drl
rebuilds 'and a pom' touch finsam-cli/pom.xml
rebuilds 'and a jar that Maven made meanwhile' touch finsam-cli/target/app/finsam.jar
rebuilds 'and another java' sed -i '3s/.*/JAVA_VERSION="1"/' finsam-cli/target/app/finsam.stamp
by_hand() { # what Maven leaves: when it began, a program, and when that began which made it
  (cd "$tree" && echo "$1" >target/finsam.build && sleep 0.1 && touch finsam-cli/target/app/finsam.jar && echo "$2" >finsam-cli/target/app/finsam.build)
}
before=$(builds)
touch "$tree/rules/one/regel.drl" && sleep 0.1 && by_hand 2026-01-01T10:00:00Z 2026-01-01T10:00:00Z
is 'what Maven made by hand of the sources as they are is taken' "$(finsam hej)" hej
is 'without a build' "$(($(builds) - before))" 0
is 'with an archive of its own' "$([ "$tree/finsam-cli/target/app/finsam.jsa" -nt "$tree/finsam-cli/target/app/finsam.jar" ] && echo yes)" yes
finsam x >/dev/null
is 'and the next time, too' "$(($(builds) - before))" 0
changed_since() { by_hand 2026-01-01T11:00:00Z 2026-01-01T11:00:00Z && touch rules/one/regel.drl; }
rebuilds 'but not when a rule has changed since it began' changed_since
rebuilds 'nor when it did not come to its end' by_hand 2026-01-01T12:00:00Z 2026-01-01T11:00:00Z
before=$(builds)
mv "$tree" "$tree 2" && tree="$tree 2"
finsam x >/dev/null
is 'and a tree that was moved' "$(($(builds) - before))" 1

mkdir "$tree/target/finsam.lock" && sleep 0 & wait $!
echo $! >"$tree/target/finsam.lock/pid" # a process that is gone
rebuilds 'a lock left behind is cleared away' touch pom.xml

touch "$tree/broken" "$tree/pom.xml"
out=$(printf 'in' | finsam cat 2>"$home/err")
is 'a failed build exits with 4' $? 4
is 'and prints nothing on stdout' "$out" ''
is 'but its messages on stderr' "$(head -n 1 "$home/err")" '[ERROR] Main.java: broken'
is 'and leaves no lock' "$(ls -d "$tree"/target/finsam.lock* 2>/dev/null)" ''
rebuilds 'the next use tries again' rm broken
JAVA_HOME=/nowhere finsam x 2>"$home/err"
is 'a wrong JAVA_HOME exits with 4' $? 4
is 'and is named' "$(grep -c "'/nowhere'" "$home/err")" 1
is 'in Swedish' "$(env -u LC_ALL -u LC_MESSAGES LANG=C JAVA_HOME=/nowhere "$tree/finsam" x 2>&1 | head -n 1)" "finsam: JAVA_HOME är '/nowhere', men där finns inget program bin/java."
is 'unless the environment is English' "$(env -u LC_ALL -u LC_MESSAGES LANG=en_GB.UTF-8 JAVA_HOME=/nowhere "$tree/finsam" x 2>&1 | head -n 1)" \
  "finsam: JAVA_HOME is '/nowhere', but there is no program bin/java in it."
is 'whose encoding is put right without losing its language' "$(LC_ALL=en_GB "$tree/finsam" variable FINSAM_LANGUAGE)" en
is 'also where a locale is named that is not installed' "$(cd "$home/caller" && LC_ALL=sv_XX.UTF-8 "$tree/finsam" read ån.yaml)" här
is 'a language can be asked for' "$(FINSAM_LANGUAGE=en_GB JAVA_HOME=/nowhere "$tree/finsam" x 2>&1 | grep -c "there is no program")" 1

# The launcher of a release, beside the same stand-in.
released="$home/released & ö"
mkdir -p "$released/bin" "$released/app" "$released/examples"
cp finsam-release/finsam "$released/bin/"
cp "$tree/finsam-cli/target/app/finsam.jar" "$released/app/"
touch "$released/examples/a.yaml"
released() { (cd "$home/caller" && "$released/bin/finsam" "$@"); }
kept() { stat -c '%i %Y' "$released/app/finsam.jsa"; }
for i in 1 2 3; do released hej "$i" >"$home/out$i" 2>"$home/err$i" & done
wait
is 'of a release: three first uses at once all run' "$(cat "$home"/out?)" $'hej|1\nhej|2\nhej|3'
is 'and say nothing else' "$(cat "$home"/err?)" ''
is 'and leave one archive and nothing half made' "$(cd "$released/app" && echo *)" 'finsam.jar finsam.jsa finsam.jsa.of'
before=$(kept)
is 'arguments are passed on as they are, too' "$(released 'a  b' '*' '' '"')" 'a  b|*||"'
is 'with the archive' "$(FINSAM_JAVA_OPTS=-Xshare:on released hej)" hej
is 'that is made once' "$(kept)" "$before"
released exit 2; is 'its exit code is passed on' $? 2
touch "$released/app/finsam.jar" && sleep 1.1 && released hej >/dev/null
is 'another program gets another archive' "$([ "$(kept)" != "$before" ] && echo another)" another
rm -f "$released/app"/finsam.jsa*
is '--prepare makes it alone' "$(released --prepare; ls "$released/app/finsam.jsa")" "$released/app/finsam.jsa"
JAVA_HOME=/nowhere released x 2>"$home/err"
is 'its wrong JAVA_HOME exits with 4' $? 4
if [ "$(id -u)" -eq 0 ] && command -v setpriv >/dev/null; then
  rm -f "$released/app"/finsam.jsa*
  mkdir "$home/theirs" && chown 65534 "$home/theirs" && chmod 755 "$home"
  other() { (cd / && setpriv --reuid=65534 --regid=65534 --clear-groups env -u XDG_CACHE_HOME HOME="$1" "$released/bin/finsam" hej); }
  is 'where it may not write it keeps the archive in the user'"'s own cache" "$(other "$home/theirs"; find "$home/theirs" -name 'finsam.jsa' -perm 644 | wc -l)" $'hej\n1'
  is 'which none but the user may enter' "$(stat -c %a "$home/theirs/.cache/finsam"/*)" 700
  is 'and does without one where there is nowhere' "$(other /nonexistent)" hej
fi

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
