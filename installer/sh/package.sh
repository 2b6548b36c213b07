# Lays a built Galien out without its sources: a Debian package with a Java of its own, or an archive
# for whoever has one.

package_usage() {
  echo "Usage : ./galien package deb|archive [--version V] [--out DOSSIER]" >&2
  exit 2
}

# What the application, Payara and MariaDB's driver may ask of Java: all of Java SE, and of the JDK
# what a server uses and no tool.
readonly runtime_modules="java.se,jdk.charsets,jdk.crypto.cryptoki,jdk.crypto.ec,jdk.httpserver,jdk.jfr,jdk.localedata,\
jdk.management,jdk.management.agent,jdk.naming.dns,jdk.net,jdk.security.auth,jdk.unsupported,jdk.xml.dom,jdk.zipfs"

project_version() {
  sed -n 's:^  <version>\(.*\)</version>.*:\1:p' "$tree/pom.xml" | head -n 1
}

# The part that both have: programs below lib/, and the command.
lay_out() {
  local root="$1" version="$2"
  mkdir -p "$root/lib/launcher" "$root/lib/commands"
  cp "$tree/webapp/target/payara-micro.jar" "$root/lib/"
  mkdir "$root/lib/application"
  (cd "$root/lib/application" && "$JAVA_HOME/bin/jar" xf "$tree/webapp/target/galien.war")
  cp "$tree"/installer/target/galien-launcher-*.jar "$tree"/installer/target/lib/*.jar "$root/lib/launcher/"
  cp "$tree"/modules/standalone/target/galien-standalone-*.jar "$root/lib/commands/"
  lay_commands "$root"
  cp "$tree/installer/commands-logging.properties" "$root/lib/"
  cp "$tree/LICENSE" "$tree/CHANGELOG.md" "$root/"
  cp "$tree/installer/package/galien" "$root/"
  echo "$version" >"$root/lib/version"
}

# What the application has is not laid down a second time.
lay_commands() {
  local jar
  for jar in "$tree"/modules/standalone/target/lib/*.jar; do
    [ -e "$1/lib/application/WEB-INF/lib/$(basename "$jar")" ] || cp "$jar" "$1/lib/commands/"
  done
}

lay_machine_code() {
  local root="$1" systems="$2" from="$tree/webapp/target/onnxruntime/machine-code/ai/onnxruntime/native" system
  [ -d "$from" ] || return 0
  for system in $systems; do
    mkdir -p "$root/lib/machine-code/ai/onnxruntime/native"
    cp -R "$from/$system" "$root/lib/machine-code/ai/onnxruntime/native/"
  done
}

lay_runtime() {
  "$JAVA_HOME/bin/jlink" --add-modules "$runtime_modules" --include-locales=fr,en --strip-debug \
    --no-header-files --no-man-pages --compress zip-6 --output "$1/runtime"
}

debian_architecture() {
  case "$(uname -m)" in
    x86_64) echo amd64 linux-x64 ;;
    aarch64) echo arm64 linux-aarch64 ;;
    *) echo "Pas de paquet pour $(uname -m)." >&2 && return 1 ;;
  esac
}

debian_package() {
  local version="$1" out="$2" stage debian="$tree/installer/package/debian" architecture system name
  read -r architecture system <<<"$(debian_architecture)"
  stage="$(mktemp -d)"
  chmod 755 "$stage"
  mkdir -p "$stage"/usr/lib/galien "$stage"/usr/bin "$stage"/lib/systemd/system "$stage"/etc/default "$stage"/DEBIAN \
    "$stage"/usr/share/applications "$stage"/usr/share/icons/hicolor/scalable/apps "$stage"/usr/share/metainfo \
    "$stage"/usr/share/doc/galien
  lay_out "$stage/usr/lib/galien" "$version"
  lay_machine_code "$stage/usr/lib/galien" "$system"
  lay_runtime "$stage/usr/lib/galien"
  touch "$stage/usr/lib/galien/installed"
  ln -s ../lib/galien/galien "$stage/usr/bin/galien"
  cp "$debian/galien.service" "$stage/lib/systemd/system/"
  cp "$debian/galien.default" "$stage/etc/default/galien"
  cp "$debian/galien.desktop" "$stage/usr/share/applications/"
  cp "$debian/galien.svg" "$stage/usr/share/icons/hicolor/scalable/apps/"
  cp "$debian/org.galien.Galien.metainfo.xml" "$stage/usr/share/metainfo/"
  cp "$debian/copyright" "$tree"/docs/user/*.md "$stage/usr/share/doc/galien/"
  echo /etc/default/galien >"$stage/DEBIAN/conffiles"
  cp "$debian/templates" "$stage/DEBIAN/"
  for name in preinst postinst prerm postrm; do
    sed "s/@VERSION@/$version/g" "$debian/$name" >"$stage/DEBIAN/$name"
  done
  sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" \
    -e "s/@SIZE@/$(du -sk "$stage/usr" | cut -f1)/" "$debian/control.in" >"$stage/DEBIAN/control"
  chmod -R u=rwX,go=rX "$stage"
  chmod 755 "$stage"/DEBIAN/p[ro]* "$stage/usr/lib/galien/galien"
  mkdir -p "$out"
  # What fills it is compressed already.
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$stage" "$out/galien_${version}_$architecture.deb" >&2
  rm -rf "$stage"
  echo "$out/galien_${version}_$architecture.deb"
}

# With the machine code of every system, and what fetches MariaDB where there is none.
portable_archive() {
  local version="$1" out="$2" stage root
  stage="$(mktemp -d)"
  root="$stage/galien-$version"
  mkdir -p "$root/installer"
  lay_out "$root" "$version"
  lay_machine_code "$root" "linux-x64 linux-aarch64 osx-x64 osx-aarch64 win-x64"
  cp "$tree/installer/package/galien.cmd" "$tree/mvnw" "$tree/mvnw.cmd" "$root/"
  cp -R "$tree/.mvn" "$root/"
  mkdir -p "$root/installer/mariadb-fallback" "$root/docs"
  cp "$tree/installer/mariadb-fallback/pom.xml" "$root/installer/mariadb-fallback/"
  cp "$tree"/docs/user/*.md "$root/docs/"
  chmod -R u=rwX,go=rX "$root"
  chmod 755 "$root/galien" "$root/mvnw"
  mkdir -p "$out"
  tar --owner=0 --group=0 -C "$stage" -czf "$out/galien-$version.tar.gz" "galien-$version"
  rm -rf "$stage"
  echo "$out/galien-$version.tar.gz"
}

build_package() {
  local kind="${1:-}" version out="$tree/installer/target"
  version="$(project_version)"
  [ $# -gt 0 ] && shift
  while [ $# -gt 0 ]; do
    case "$1" in
      --version) version="$2" && shift 2 ;;
      --out) out="$2" && shift 2 ;;
      *) package_usage ;;
    esac
  done
  case "$kind" in
    deb) debian_package "$version" "$out" ;;
    archive) portable_archive "$version" "$out" ;;
    *) package_usage ;;
  esac
}
