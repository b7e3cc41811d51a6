# For scripts that test: "is WHAT GOT EXPECTED" prints one line a test, and counts it in $passed or $failed.
passed=0 failed=0
is() { # what, got, expected
  if [ "$2" = "$3" ]; then
    passed=$((passed + 1)) && echo "ok   $1"
  else
    failed=$((failed + 1)) && printf 'FAIL %s\n  expected: %s\n  got:      %s\n' "$1" "$3" "$2"
  fi
}
