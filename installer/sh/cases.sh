# ./galien cases: tries remade faults of other software, and prints what is right beside what is found.

# Files of $1 through the code of the inbox, then the tests that hold the other cases.
run_cases() {
  local folder="${1:-}" work="$tree/target/cases" wrong=0
  if [ ! -d "$folder" ]; then
    echo "Dossier des cas introuvable : ${folder:-(aucun)}. Usage : ./galien cases DOSSIER" >&2
    exit 2
  fi
  rm -rf "$work"
  mkdir -p "$work"
  case_files "$folder" "$work" || wrong=1
  case_behaviours "$work" || wrong=1
  if [ "$wrong" -ne 0 ]; then
    echo "CAS EN ÉCHEC : voir les lignes ci-dessus"
    exit 1
  fi
  echo "TOUS LES CAS SONT COMME ATTENDU"
}

# Its folder « inbox », read with the people of docs/cases/register.jsonl as the practice's patients.
case_files() {
  cp -r "$1/inbox" "$2/inbox"
  cp "$tree/docs/cases/register.jsonl" "$2/patients.jsonl"
  cp "$tree/docs/cases/files.jsonl" "$2/expected.jsonl"
  install_missing demo
  build_all
  (launch eval inbox --gold "$2" --out "$2/found.jsonl")
}

# Each line of docs/cases/behaviours.tsv: case, what is right, the test that tries it.
case_behaviours() {
  local list="$tree/docs/cases/behaviours.tsv" start="$1/started" found wrong=0 case right test
  install_missing test
  require_for_tests
  GALIEN_CHROMIUM="$(browser)"
  export GALIEN_CHROMIUM PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  touch "$start"
  maven -q -B verify -Dspotless.check.skip -Dmaven.test.failure.ignore \
    -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false \
    -Dtest="$(tests_named 'Test#' "$list")" -Dit.test="$(tests_named 'IT#' "$list")" >"$1/tests.log" 2>&1
  while IFS=$'\t' read -r case right test; do
    found="$(verdict "$test" "$start")"
    printf '%-24s %-10s %s (%s)\n' "$case" "$found" "$right" "$test"
    [ "$found" = "conforme" ] || wrong=1
  done < <(grep -v '^#' "$list")
  return "$wrong"
}

# Class#method of those of one kind, as Maven takes them.
tests_named() {
  grep -v '^#' "$2" | cut -f 3 | grep "$1" | LC_ALL=C sort | awk -F'#' '
    $1 == last { printf "+%s", $2; next } { printf "%s%s#%s", (NR > 1 ? "," : ""), $1, $2; last = $1 }'
}

# What the reports written since $2 say of Class#method: conforme, ÉCART, or ABSENT.
verdict() {
  local type="${1%%#*}" method="${1##*#}" lines
  lines="$(reports "$2" -name "*.$type.xml" -exec awk -v method="$method" '
    /<testcase / { on = index($0, " name=\"" method "\"") || index($0, " name=\"" method "(") || index($0, " name=\"" method "{") }
    on && /<testcase / { print "tried" }
    on && /<(failure|error|skipped)/ { print "wrong" }' {} +)"
  case "$lines" in
    *wrong*) echo "ÉCART" ;;
    *tried*) echo "conforme" ;;
    *) echo "ABSENT" ;;
  esac
}
