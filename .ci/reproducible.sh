#!/bin/bash
# Two clones in folders of different names, two releases, the same bytes: bash .ci/reproducible.sh. Without tests; .ci/run has them.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
commit=$(git -C "$root" rev-parse HEAD) # of both: who commits meanwhile does not make them differ
for folder in one "another folder"; do
  git clone -q --no-hardlinks "$root" "$work/$folder"
  git -C "$work/$folder" checkout -q --detach "$commit"
  echo "=== a release in '$folder'"
  (cd "$work/$folder" && ./mvnw -B -ntp -q -Prelease verify -DskipTests -Djacoco.skip -Dinvoker.skip -Dspotless.check.skip </dev/null >"$work/log" 2>&1) ||
    { tail -50 "$work/log" >&2 && exit 1; }
done
if ! diff -r "$work/one/target/release" "$work/another folder/target/release"; then
  echo 'the two releases differ in the files above' >&2
  exit 1
fi
echo "the same bytes: $(find "$work/one/target/release" -type f | wc -l) files"
