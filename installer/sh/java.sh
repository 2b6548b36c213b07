# Finds a JDK (with a compiler) of 21 or newer and exports it as JAVA_HOME.

readonly oldest_java=21

is_recent_jdk() {
  local version
  [ -x "$1/bin/javac" ] && [ -x "$1/bin/java" ] || return 1
  version="$("$1/bin/javac" -version 2>&1 | sed -n 's/^javac \([0-9]*\).*/\1/p')"
  [ -n "$version" ] && [ "$version" -ge "$oldest_java" ]
}

java_candidates() {
  local program
  [ -n "${JAVA_HOME:-}" ] && echo "$JAVA_HOME"
  if program="$(command -v javac)"; then
    dirname "$(dirname "$(readlink -f "$program" 2>/dev/null || echo "$program")")"
  fi
  if [ -x /usr/libexec/java_home ]; then
    /usr/libexec/java_home -v "$oldest_java+" 2>/dev/null || true
  fi
  ls -d /usr/lib/jvm/* /opt/java/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home 2>/dev/null || true
}

java_advice() {
  local id="" version=""
  if [ -r /etc/os-release ]; then
    id="$(. /etc/os-release && echo "${ID:-}")"
    version="$(. /etc/os-release && echo "${VERSION_ID:-0}")"
  fi
  case "$id-${version%%.*}" in
    debian-12) echo "installez le paquet temurin-21-jdk (dépôt d'Adoptium : https://adoptium.net/installation/linux)" ;;
    debian-* | ubuntu-*) echo "apt-get install openjdk-21-jdk-headless" ;;
    fedora-* | rhel-* | almalinux-* | rocky-*) echo "dnf install java-21-openjdk-devel" ;;
    *) if [ "$(uname)" = Darwin ]; then echo "brew install openjdk@21"; else echo "https://adoptium.net"; fi ;;
  esac
}

find_java() {
  local candidate
  while IFS= read -r candidate; do
    if is_recent_jdk "$candidate"; then
      export JAVA_HOME="$candidate"
      return
    fi
  done < <(java_candidates)
  echo "Galien a besoin d'un JDK $oldest_java ou plus récent, avec javac : $(java_advice)" >&2
  exit 1
}
