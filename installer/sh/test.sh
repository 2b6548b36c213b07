# ./galien test: everything that must pass before a change is believed.

# Tests that pass only the second time are reported; more of them than this in one run are a failure.
readonly most_reruns=3

models_cache() {
  echo "${GALIEN_MODELS_CACHE:-$HOME/.cache/galien-models}"
}

run_tests() {
  local fast=no models=no start="$tree/target/tests-started"
  while [ $# -gt 0 ]; do
    case "$1" in
      --fast) fast=yes ;;
      --models) models=yes ;;
      *)
        echo "Option inconnue : $1 (./galien aide les énumère)" >&2
        exit 2
        ;;
    esac
    shift
  done
  export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
  mkdir -p "$tree/target"
  touch "$start"
  if [ "$fast" = yes ]; then
    side_by_side test || tests_failed "$start"
  else
    install_missing test
    require_for_tests
    GALIEN_CHROMIUM="$(browser)"
    export GALIEN_CHROMIUM
    run_all "$models" || tests_failed "$start"
  fi
  judge_reruns "$start" || tests_failed "$start"
  echo "GALIEN TESTS OK : $(totals "$start")"
}

run_all() {
  local options=()
  if [ "$1" = yes ] && [ -d "$(models_cache)" ]; then
    options+=(-Dmodels)
  else
    echo "SAUTÉ : groupe de tests « models » ($([ "$1" = yes ] && echo "rien dans $(models_cache)" || echo "demandez --models"))"
  fi
  side_by_side verify "${options[@]+"${options[@]}"}"
}

# Modules that do not wait for each other are tested at the same time, two at most: each has a
# database, ports and folders of its own.
side_by_side() {
  maven -B -T 2 "$@"
}

# The reports written since the run began.
reports() {
  find "$tree" -path '*/target/*-reports/TEST-*.xml' -newer "$1" "${@:2}"
}

# Sums the reports written since the run began.
totals() {
  reports "$1" -exec grep -h '<testsuite ' {} + |
    awk '{
      for (i = 1; i <= NF; i++) {
        if (split($i, pair, "\"") >= 2) { sum[pair[1]] += pair[2] }
      }
    } END {
      printf "%d tests, %d en échec, %d en erreur, %d sautés\n",
        sum["tests="], sum["failures="], sum["errors="], sum["skipped="]
    }'
}

# Names the tests that passed only the second time.
judge_reruns() {
  local names count
  names="$(reports "$1" -exec awk -F'"' '
    /<testcase / { for (i = 1; i < NF; i++) { if ($i ~ / name=$/) name = $(i + 1); if ($i ~ / classname=$/) type = $(i + 1) } }
    /<flaky(Failure|Error)/ { print type "." name }' {} + | sort -u)"
  count="$(printf '%s' "$names" | grep -c . || true)"
  echo "Tests repassés une seconde fois : $count (au plus $most_reruns)${names:+$'\n'$names}"
  [ "$count" -le "$most_reruns" ]
}

tests_failed() {
  echo "GALIEN TESTS EN ÉCHEC : $(totals "$1")"
  exit 1
}
