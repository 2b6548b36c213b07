# Programs that the package manager has: found, or installed when that needs no password.

# At least 10.11, or the launcher will not take it.
recent_mariadb() {
  awk -v v="$1" 'BEGIN { split(v, n, "."); exit !(n[1] > 10 || (n[1] == 10 && n[2] >= 11)) }'
}

has_mariadb() {
  local program version
  [ -n "${GALIEN_IGNORE_INSTALLED_MARIADB:-}" ] && return 0
  program="$(PATH="$PATH:/usr/sbin:/usr/libexec:/usr/local/sbin" command -v mariadbd)" || return 1
  version="$("$program" --no-defaults --version 2>/dev/null | sed -n 's/.*Ver \([0-9.]*\).*/\1/p')"
  recent_mariadb "$version"
}

has_french_ocr() {
  command -v tesseract >/dev/null && tesseract --list-langs 2>/dev/null | grep -qx fra
}

# The one without windows opens a page with a quarter of the work.
browser() {
  [ -n "${GALIEN_CHROMIUM:-}" ] && { echo "$GALIEN_CHROMIUM"; return; }
  command -v chromium-headless-shell || command -v chromium || command -v chromium-browser || command -v google-chrome
}

# Only what this machine's sources have; MariaDB only when recent enough.
apt_has() {
  local candidate
  candidate="$(apt-cache policy "$1" 2>/dev/null | sed -n 's/^ *Candidate: *//p')"
  [ -n "$candidate" ] && [ "$candidate" != "(none)" ] || return 1
  if [ "$1" = mariadb-server-core ]; then
    recent_mariadb "${candidate#*:}"
  fi
}

missing_packages() {
  has_mariadb || echo mariadb-server-core mariadb-client-core
  has_french_ocr || echo tesseract-ocr tesseract-ocr-fra
  if [ "$1" = test ]; then
    browser >/dev/null || echo "$(apt_has chromium-headless-shell && echo chromium-headless-shell || echo chromium)"
  fi
}

# Beside what is needed, what makes tests faster.
wanted_packages() {
  missing_packages "$1"
  if [ "$1" = test ] && [ -z "${GALIEN_CHROMIUM:-}" ] && ! command -v chromium-headless-shell >/dev/null; then
    apt_has chromium-headless-shell && echo chromium-headless-shell
  fi
  return 0
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

# install_missing demo|test: says what it installs; never a service (mariadb-server), and never at
# the price of removing a package that is there.
install_missing() {
  local missing=() obtainable=() package
  read -r -a missing <<<"$(wanted_packages "$1" | tr '\n' ' ')"
  [ ${#missing[@]} -gt 0 ] || return 0
  command -v apt-get >/dev/null || return 0
  if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
    return 0
  fi
  echo "Galien installe ce qui manque avec apt-get : ${missing[*]}" >&2
  as_root apt-get update -qq >&2 || true
  for package in "${missing[@]}"; do
    if apt_has "$package"; then obtainable+=("$package"); fi
  done
  [ ${#obtainable[@]} -gt 0 ] || return 0
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends --no-remove "${obtainable[@]}" >&2 ||
    echo "apt-get n'a pas pu tout installer ; Galien continue sans." >&2
}

# Tests prove nothing on a machine where half of them cannot run.
require_for_tests() {
  local missing=()
  read -r -a missing <<<"$(missing_packages test | tr '\n' ' ')"
  [ ${#missing[@]} -gt 0 ] || return 0
  if [ "${missing[*]}" = chromium ] && grep -qs '^ID=ubuntu' /etc/os-release; then
    echo "Il manque un navigateur pour les tests. Tapez : sudo snap install chromium" >&2
  else
    echo "Il manque des programmes pour les tests. Tapez : sudo apt-get install --no-install-recommends ${missing[*]}" >&2
  fi
  exit 1
}
