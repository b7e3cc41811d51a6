#!/bin/bash
# Puts what a release is in one folder. Run by Maven (-Prelease) when all is built: release.sh VERSION FOLDER TIME. The same sources give
# the same bytes, whatever folder they lie in: nothing here takes the time, the user or the order of a folder.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
version=$1 out=$2 time=$3
export LC_ALL=C TZ=UTC SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH=$(date -u -d "$time" +%s)
umask 022
rm -rf "$out"
mkdir -p "$out/maven"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

sums() { # of each file in a folder, as the central repository asks for them and as people check them
  (cd "$1" && find . -type f ! -name '*.md5' ! -name '*.sha1' ! -name '*.sha256' ! -name '*.asc' | sort | while read -r file; do
    md5sum <"$file" | cut -d' ' -f1 >"$file.md5"
    sha1sum <"$file" | cut -d' ' -f1 >"$file.sha1"
    sha256sum <"$file" | cut -d' ' -f1 >"$file.sha256"
  done)
}

echo 'release: the artifacts'
put() { # FILE ARTIFACT ENDING [VERSION]
  local at=${4:-$version}
  local folder=$out/maven/se/finsam/$2/$at
  mkdir -p "$folder"
  cp "$1" "$folder/$2-$at$3"
}
put pom.xml finsam .pom
put finsam-bom/pom.xml finsam-bom .pom
for module in finsam-model finsam-rules finsam-report finsam-workbench finsam-intake; do
  put "$module/pom.xml" "$module" .pom
  for kind in '' -sources -javadoc; do
    jar=$module/target/$module-$version$kind.jar
    [ -f "$jar" ] || { echo "release: there is no $jar" >&2 && exit 1; }
    put "$jar" "$module" "$kind.jar"
  done
  for entry in META-INF/LICENSE META-INF/NOTICE; do
    unzip -l "$module/target/$module-$version.jar" "$entry" >/dev/null || { echo "release: no $entry in $module" >&2 && exit 1; }
  done
done

# The rulebook has a version of its own: the day of its law.
law=$(sed -n '/<artifactId>finsam-rulebook</,/<name>/ s/.*<version>\(.*\)<.*/\1/p' finsam-rulebook/pom.xml)
put finsam-rulebook/pom.xml finsam-rulebook .pom "$law"
for kind in '' -sources -javadoc; do
  put "finsam-rulebook/target/finsam-rulebook-$law$kind.jar" finsam-rulebook "$kind.jar" "$law"
done

echo 'release: the program'
name=finsam-$version
app=$work/$name
mkdir -p "$app/bin" "$app/app"
cp finsam-release/finsam finsam-release/finsam.cmd "$app/bin/"
cp -r finsam-cli/target/app/finsam.jar finsam-cli/target/app/finsam-regler.jar finsam-cli/target/app/lib "$app/app/"
cp LICENSE NOTICE CHANGELOG.md README.md "$app/"
cp -r docs examples "$app/"
find "$app" -type d -exec chmod 755 {} +
find "$app" -type f -exec chmod 644 {} +
chmod 755 "$app/bin/finsam"
tarred() { # FOLDER FILE
  tar --sort=name --mtime="@$SOURCE_DATE_EPOCH" --owner=0 --group=0 --numeric-owner --format=gnu -C "$work" -cf - "$1" |
    gzip -n -9 >"$out/$2"
}
tarred "$name" "$name.tar.gz"
(cd "$work" && find "$name" -type f | sort >"$work/files" &&
  jar --create --no-manifest --date="$time" --file="$out/$name.zip" "@$work/files")

debian() { # ARCHITECTURE DEPENDS: the package of what is in $app, for Debian and its kin
  if ! command -v dpkg-deb >/dev/null; then
    echo 'release: left out, there is no dpkg-deb here'
    return
  fi
  local deb=$work/deb
  rm -rf "$deb"
  mkdir -p "$deb/DEBIAN" "$deb/usr/lib/finsam" "$deb/usr/bin" "$deb/usr/share/doc/finsam"
  cp -r "$app/app" "$app/bin" "$app/examples" "$deb/usr/lib/finsam/"
  [ ! -d "$app/runtime" ] || cp -r "$app/runtime" "$deb/usr/lib/finsam/"
  rm "$deb/usr/lib/finsam/bin/finsam.cmd"
  ln -s ../lib/finsam/bin/finsam "$deb/usr/bin/finsam"
  cp LICENSE NOTICE "$deb/usr/share/doc/finsam/"
  # A tilde sorts before the release itself, as a snapshot does.
  cat >"$deb/DEBIAN/control" <<CONTROL
Package: finsam
Version: ${version/-SNAPSHOT/~snapshot}
Architecture: $1
Maintainer: finsam <finsam@localhost>
Depends: $2
Section: misc
Priority: optional
Description: Compliance checker for Sweden's samordningsforbund (Act 2003:1210)
CONTROL
  # Loaded classes, saved for quicker starts: made for the Java that is there, so at the install, and gone with the program.
  printf '#!/bin/sh\nset -e\n[ "$1" != configure ] || /usr/lib/finsam/bin/finsam --prepare || true\n' >"$deb/DEBIAN/postinst"
  printf '#!/bin/sh\nset -e\nrm -f /usr/lib/finsam/app/finsam.jsa /usr/lib/finsam/app/finsam.jsa.of\n' >"$deb/DEBIAN/prerm"
  find "$deb" -type d -exec chmod 755 {} +
  chmod 755 "$deb/DEBIAN/postinst" "$deb/DEBIAN/prerm"
  find "$deb" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
  dpkg-deb --root-owner-group -Zgzip --build "$deb" "$out/finsam_${version/-SNAPSHOT/~snapshot}_$1.deb" >/dev/null
}
# The packages of this system that what runs without a screen or sound needs, with commas between.
leaned() {
  find "$app/runtime" -type f \( -name '*.so' -o -path '*/bin/java' \) ! -name 'libawt_xawt.so' ! -name 'libjawt.so' ! -name 'libjsound.so' ! -name 'libsplashscreen.so' -exec ldd {} + 2>/dev/null |
    grep -o '=> /[^ ]*' | cut -c4- | grep -v "^$app" | sort -u |
    while read -r file; do dpkg -S "$file" 2>/dev/null || dpkg -S "$(readlink -f "$file")" 2>/dev/null || dpkg -S "/usr$file" 2>/dev/null || true; done |
    cut -d: -f1 | sort -u | grep -v '^libx11\|^libxcb\|^libxau\|^libxdmcp\|^libasound' | paste -sd, | sed 's/,/, /g'
}

echo 'release: a package for Debian and its kin, with the Java that they have'
debian all 'default-jre-headless (>= 2:1.17) | java17-runtime-headless'

echo 'release: the program with a Java of its own'
java_home=${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}
if [ -d "$java_home/jmods" ] && [ "${FINSAM_JLINK:-yes}" = yes ]; then
  "$java_home/bin/jlink" --add-modules "$(grep -v '^#' finsam-release/modules.txt | paste -sd,)" --strip-debug --no-header-files --no-man-pages --compress=2 --output "$app/runtime"
  # A JDK of a distribution may lean on libraries of that distribution, for fonts and colours: then it is not alone enough.
  needed=$(find "$app/runtime/lib" -name '*.so' -exec ldd {} + 2>/dev/null | sed -n 's/^[[:space:]]*\([^ ]*\) => \/.*/\1/p' | sort -u |
    while read -r file; do [ -n "$(find "$app/runtime/lib" -name "$file")" ] || echo "$file"; done |
    grep -v '^lib\(c\|m\|dl\|rt\|pthread\|gcc_s\|stdc++\|asound\|X[a-z0-9]*\|xcb\|bsd\|md\)[.]so' | tr '\n' ' ')
  [ -z "$needed" ] || echo "release: this Java leans on the system's $needed: make a release with one that has its own, as Temurin does"
  os=$(uname -s | tr 'A-Z' 'a-z')-$(uname -m)
  tarred "$name" "$name-$os.tar.gz"
  ! command -v dpkg >/dev/null || debian "$(dpkg --print-architecture)" "$(leaned)"
else
  echo "release: left out, $java_home has no jmods"
fi

echo 'release: what is in it'
cp finsam-cli/target/finsam-sbom.json "$out/$name-sbom.json"
# The part of the changelog that is of this release: its first heading and what stands under it.
awk '/^## / { if (seen++) exit } seen' CHANGELOG.md >"$out/$name-changes.md"
cp LICENSE NOTICE "$out/"
sums "$out/maven"
if [ -n "${FINSAM_SIGN:-}" ]; then
  find "$out" -type f ! -name '*.md5' ! -name '*.sha1' ! -name '*.sha256' | sort | while read -r file; do
    gpg --batch --yes --local-user "$FINSAM_SIGN" --armor --detach-sign "$file"
  done
fi
(cd "$out" && find . -type f ! -path './maven/*' ! -name SHA256SUMS ! -name '*.asc' | sort | sed 's|^\./||' | xargs -d '\n' sha256sum >SHA256SUMS)
echo "release: $out"
