# Builds what is missing or older than its sources, and hands over to Java.

# From 24 on Java warns about what Maven's own libraries do; nothing to act on here.
maven() {
  local options="${MAVEN_OPTS:-}"
  if "$JAVA_HOME/bin/java" --sun-misc-unsafe-memory-access=allow -version >/dev/null 2>&1; then
    options="$options --sun-misc-unsafe-memory-access=allow"
  fi
  (cd "$tree" && MAVEN_OPTS="$options" ./mvnw "$@")
}

# True when a file that goes into the build is newer than what was built.
is_stale() {
  local built="$1"
  shift
  [ -e "$built" ] || return 0
  [ -n "$(find "$@" -name target -prune -o -path '*/src/test' -prune -o -type f -newer "$built" -print 2>/dev/null | head -n 1)" ]
}

# The jar plugin leaves an unchanged jar alone, so a stamp tells when a build went through.
build_launcher() {
  local stamp="$tree/installer/target/built"
  if is_stale "$stamp" "$tree/pom.xml" "$tree/installer/pom.xml" "$tree/installer/src"; then
    maven -q -B -pl installer package -Dmaven.test.skip=true -Dspotless.check.skip >&2 || build_failed
    touch "$stamp"
  fi
}

build_all() {
  local stamp="$tree/webapp/target/built"
  if is_stale "$stamp" "$tree/pom.xml" "$tree/db" "$tree/modules" "$tree/installer" "$tree/webapp" ||
    [ ! -e "$tree/webapp/target/galien.war" ]; then
    echo "Construction de Galien (la première fois, quelques minutes)…" >&2
    maven -q -B package -pl webapp,modules/standalone,installer -am -Dmaven.test.skip=true -Dspotless.check.skip >&2 || build_failed
    touch "$stamp" "$tree/installer/target/built"
  fi
}

# Java by Spotless; scripts, sheets and pages by tools/, which also says what a person must put right.
format_sources() {
  maven -q -B spotless:apply || build_failed
  maven -q -B -pl tools compile exec:java -Dspotless.check.skip || build_failed
}

build_failed() {
  echo "La construction a échoué : voir les lignes ci-dessus." >&2
  exit 1
}

# A later build replaces the jars under target; what runs keeps a copy of its own.
launcher_copy() {
  local built="$tree/installer/target" key copy
  key="$(cat "$built"/galien-launcher-*.jar "$built"/lib/*.jar | cksum | tr ' ' -)"
  copy="$built/run/$key"
  if [ ! -d "$copy" ]; then
    mkdir -p "$copy.$$"
    cp "$built"/galien-launcher-*.jar "$built"/lib/*.jar "$copy.$$"/
    mv -T "$copy.$$" "$copy" 2>/dev/null || mv "$copy.$$" "$copy"
  fi
  echo "$copy"
}

launch() {
  local copy
  copy="$(launcher_copy)"
  exec "$JAVA_HOME/bin/java" -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
    -Dgalien.home="$tree" -cp "$copy/*" org.galien.launcher.Main "$@"
}
