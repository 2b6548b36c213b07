# ./galien test: everything that must pass before a change is believed.

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
    maven -B test || tests_failed "$start"
  else
    install_missing test
    require_for_tests
    GALIEN_CHROMIUM="$(browser)"
    export GALIEN_CHROMIUM
    run_all "$models" || tests_failed "$start"
    run_without_ai || tests_failed "$start"
  fi
  echo "GALIEN TESTS OK : $(totals "$start")"
}

run_all() {
  local options=()
  if [ "$1" = yes ] && [ -d "$(models_cache)" ]; then
    options+=(-Dmodels)
  else
    echo "SAUTÉ : groupe de tests « models » ($([ "$1" = yes ] && echo "rien dans $(models_cache)" || echo "demandez --models"))"
  fi
  maven -B verify "${options[@]+"${options[@]}"}"
}

# The same sources without one AI jar, in a copy, so that the WAR just built stays what it is.
run_without_ai() {
  local copy="$tree/target/no-ai"
  if [ -z "$(find "$tree/webapp/src/test" -name SmokeIT.java 2>/dev/null)" ]; then
    echo "SmokeIT manque : la suite sans IA n'est pas vérifiée." >&2
    return 1
  fi
  echo "Vérification de la suite sans IA (-DnoAi)…"
  mkdir -p "$copy"
  (cd "$tree" && tar --exclude=./data --exclude=./.git --exclude=target -cf - .) | tar -xf - -C "$copy"
  (cd "$copy" && ./mvnw -B verify -DnoAi -Dspotless.check.skip -pl webapp -am \
    -Dtest=None -Dit.test=SmokeIT \
    -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false)
}

# Sums the reports written since the run began.
totals() {
  find "$tree" -path '*/target/*-reports/TEST-*.xml' -newer "$1" -exec grep -h '<testsuite ' {} + |
    awk '{
      for (i = 1; i <= NF; i++) {
        if (split($i, pair, "\"") >= 2) { sum[pair[1]] += pair[2] }
      }
    } END {
      printf "%d tests, %d en échec, %d en erreur, %d sautés\n",
        sum["tests="], sum["failures="], sum["errors="], sum["skipped="]
    }'
}

tests_failed() {
  echo "GALIEN TESTS EN ÉCHEC : $(totals "$1")"
  exit 1
}
