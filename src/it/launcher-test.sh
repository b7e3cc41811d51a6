#!/bin/bash
# Tests ./finsam by itself: in a folder of its own, with a stand-in for Maven that takes a second and a stand-in for the
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

passed=0 failed=0
is() { # what, got, expected
  if [ "$2" = "$3" ]; then
    passed=$((passed + 1)) && echo "ok   $1"
  else
    failed=$((failed + 1)) && printf 'FAIL %s\n  expected: %s\n  got:      %s\n' "$1" "$3" "$2"
  fi
}
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

echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
