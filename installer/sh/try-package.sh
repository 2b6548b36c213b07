#!/usr/bin/env bash
# Tries packages in a fresh Debian 12 in a folder, as root: installs, starts, restarts, upgrades, lets
# an upgrade fail half-way, removes and purges. A folder has no systemd: the unit is checked by
# systemd-analyze, and what it starts is started by hand, as its account.
#   installer/sh/try-package.sh OLD.deb NEW.deb [FOLDER]
set -uo pipefail

old="$(readlink -f "$1")"
new="$(readlink -f "$2")"
folder="${3:-$(mktemp -d)}"
root="$folder/root"
port=18080
passed=0
failed=0

check() {
  local what="$1"
  shift
  if "$@" >"$folder/last.log" 2>&1; then
    passed=$((passed + 1))
    echo "  oui  $what"
    grep -E "^  (apt|démarré)" "$folder/last.log"
  else
    failed=$((failed + 1))
    echo "  NON  $what"
    tail -n 5 "$folder/last.log"
  fi
}

inside() {
  chroot "$root" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 \
    DEBIAN_FRONTEND=noninteractive GALIEN_UPGRADE_OPTIONS="${upgrade_options:-}" "$@"
}

make_root() {
  mkdir -p "$folder"
  [ -e "$folder/base.tar" ] ||
    mmdebstrap --variant=minbase --include=ca-certificates bookworm "$folder/base.tar" http://deb.debian.org/debian
  mkdir "$root"
  # A disk of its own, as a system has one.
  mount --bind "$root" "$root"
  tar -C "$root" -xf "$folder/base.tar" --exclude='./dev/*'
  mount -t proc proc "$root/proc"
  mount --rbind /dev "$root/dev"
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  printf '127.0.0.1 localhost\n127.0.1.1 %s\n' "$(hostname)" >"$root/etc/hosts"
  mkdir "$root/packages"
}

end_root() {
  inside /usr/lib/galien/galien stop >/dev/null 2>&1
  umount -R "$root/dev" 2>/dev/null
  umount "$root/proc" 2>/dev/null
  umount "$root" 2>/dev/null
}
trap end_root EXIT

# Beside what apt says, how long it took.
install() {
  local begun=$SECONDS
  cp "$1" "$root/packages/"
  inside apt-get install -y --no-install-recommends "/packages/$(basename "$1")" >>"$folder/apt.log" 2>&1
  local code=$?
  echo "  apt : $((SECONDS - begun)) s, code $code"
  return $code
}

start() {
  local begun=$SECONDS
  : >"$folder/start.log"
  inside runuser -u galien -- /usr/lib/galien/galien start --data /var/lib/galien --port "$port" \
    >"$folder/start.log" 2>&1 &
  while ! grep -q "GALIEN READY" "$folder/start.log"; do
    if [ $((SECONDS - begun)) -gt 400 ] || ! kill -0 $! 2>/dev/null; then
      cat "$folder/start.log"
      return 1
    fi
    sleep 1
  done
  echo "  démarré en $((SECONDS - begun)) s"
}

answers() {
  [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$port/$1")" = 200 ]
}

# As the owner of the tables, while it runs.
query() {
  inside mariadb --no-defaults -N -h 127.0.0.1 -P "$(cat "$root/var/lib/galien/run/database.port")" -u galien \
    -p"$(cat "$root/var/lib/galien/secrets/database.password")" galien -e "$1"
}

mode_of() {
  [ "$(stat -c '%a %U' "$root/$1" 2>/dev/null)" = "$2" ] || [ "$(inside stat -c '%a %U' "/$1")" = "$2" ]
}

# The same package, with a migration whose second statement fails.
break_package() {
  local broken="$folder/broken"
  rm -rf "$broken"
  dpkg-deb -R "$new" "$broken"
  sed -i 's/^Version: .*/Version: 99.0/' "$broken/DEBIAN/control"
  echo 99.0 >"$broken/usr/lib/galien/lib/version"
  mkdir -p "$folder/jar/db/halfway"
  printf 'CREATE TABLE halfway_made (id INT);\nALTER TABLE halfway_missing ADD COLUMN x INT;\n' >"$folder/jar/db/halfway/V1__create.sql"
  (cd "$folder/jar" && python3 -c "import shutil; shutil.make_archive('../halfway', 'zip', '.', 'db')")
  mv "$folder/halfway.zip" "$broken/usr/lib/galien/lib/application/WEB-INF/lib/zz-halfway.jar"
  dpkg-deb --root-owner-group -Zgzip -z1 --build "$broken" "$folder/galien_99.0_amd64.deb" >/dev/null
  rm -rf "$broken"
}

echo "== un système neuf"
make_root
inside apt-get update -qq
inside apt-get install -y -qq --no-install-recommends systemd >"$folder/apt.log" 2>&1
check "pas de Java dans ce système" test ! -e "$root/usr/bin/java"

echo "== installer $(basename "$old")"
check "apt installe le paquet et ce dont il a besoin" install "$old"
tail -n 3 "$folder/apt.log" | grep galien
check "le compte galien existe" inside getent passwd galien
check "ses données ne sont lisibles que par lui" mode_of var/lib/galien "700 galien"
check "un code de première ouverture est tiré, pour lui seul" mode_of var/lib/galien/secrets/first-run.code "600 galien"
check "une entrée de menu et son icône" test -e "$root/usr/share/applications/galien.desktop" -a -e "$root/usr/share/icons/hicolor/scalable/apps/galien.svg"
check "tesseract lit le français" inside sh -c "tesseract --list-langs | grep -qx fra"
check "systemd-analyze verify ne trouve rien" sh -c "test -z \"\$(systemd-analyze verify --root='$root' galien.service 2>&1 | grep -i galien)\""
systemd-analyze security --offline=yes --root="$root" galien.service 2>/dev/null | tail -n 1
check "systemd-analyze security : exposition de 3 au plus" systemd-analyze security --offline=yes --root="$root" --threshold=30 galien.service

echo "== démarrage, redémarrage"
# What else runs on this machine has the usual ports.
inside runuser -u galien -- sh -c "echo galien.server.https-port=18443 >/var/lib/galien/galien.properties"
check "le service démarre" start
check "la page de connexion répond" answers connexion.xhtml
query "INSERT INTO platform_rule_switch (rule_key, switched_on) VALUES ('platform.care-asks', TRUE)"
check "il s’arrête" inside /usr/lib/galien/galien stop
check "il redémarre" start
check "les données sont là" test "$(query 'SELECT COUNT(*) FROM platform_rule_switch')" = 1
tables="$(query "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'galien'")"

echo "== mettre à jour vers $(basename "$new"), sans sauvegarde prévue : refusé"
check "apt finit" install "$new"
check "la version d’avant est celle qui sert" test "$(inside galien version)" = "$(dpkg-deb -f "$old" Version)"

echo "== la même, en le demandant"
upgrade_options=--without-backup
check "dpkg-reconfigure finit" inside dpkg-reconfigure galien
check "la nouvelle version sert" test "$(inside galien version)" = "$(dpkg-deb -f "$new" Version)"
check "elle démarre" start
check "les données sont là" test "$(query 'SELECT COUNT(*) FROM platform_rule_switch')" = 1
tables="$(query "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'galien'")"

echo "== sauvegarder"
inside install -d -o galien -g galien -m 0700 /media/disque/galien
check "la première sauvegarde se fait, par le compte du service" inside galien backup --to /media/disque/galien
check "la fiche est là, pour ce compte seul" mode_of var/lib/galien/galien-restauration.pdf "600 galien"
check "la suivante aussi, sans rien redire" inside galien backup
check "un dossier fermé au service est signalé" \
  inside sh -c "install -d -o galien /opt/disque && galien backup --to /opt/disque | grep -q 'service galien.*/opt/disque'"

echo "== première ouverture, par un navigateur"
if python3 -c 'import playwright' 2>/dev/null; then
  check "la page de première ouverture" answers installation.xhtml
  python3 "$(dirname "$0")/first-run.py" "http://127.0.0.1:$port" "$folder" "${GALIEN_CHROMIUM:-/usr/bin/chromium}" | tee "$folder/first-run.log"
  passed=$((passed + $(grep -c '^  oui' "$folder/first-run.log")))
  check "jusqu’au bout" grep -q "oui  la première ouverture est close" "$folder/first-run.log"
  check "le cabinet garde ses deux comptes" test "$(query 'SELECT COUNT(*) FROM platform_user')" = 2
  check "le réseau est demandé, les autres réglages gardés" test "$(grep -c 'listen=cabinet\|https-port=18443' "$root/var/lib/galien/galien.properties")" = 2
  # Where the machine has an address of a private network, the launcher tells its HTTPS addresses.
  grep -E "https://|adresse sur le réseau" "$folder/start.log" | tail -n 3
else
  echo "  passé : Playwright pour Python n’est pas là"
fi
tables="$(query "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'galien'")"

echo "== une mise à jour dont une migration échoue à mi-chemin"
break_package
check "apt finit" install "$folder/galien_99.0_amd64.deb"
check "la version d’avant sert de nouveau" test "$(inside galien version)" = "$(dpkg-deb -f "$new" Version)"
check "elle démarre" start
check "les données sont là" test "$(query 'SELECT COUNT(*) FROM platform_rule_switch')" = 1
check "aucune table de plus ni de moins" test "$(query "SELECT COUNT(*) FROM information_schema.tables WHERE table_schema = 'galien'")" = "$tables"

echo "== retirer, purger"
check "apt remove" inside apt-get remove -y galien
check "les programmes sont partis" test ! -e "$root/usr/lib/galien/lib"
check "les données restent" test -d "$root/var/lib/galien/mariadb"
check "apt purge, sans réponse" inside apt-get purge -y galien
check "les données restent encore" test -d "$root/var/lib/galien/mariadb"
check "apt installe de nouveau" install "$new"
inside sh -c "echo 'galien galien/delete-data boolean true' | debconf-set-selections"
check "apt purge, en répondant oui" inside apt-get purge -y galien
check "les données sont supprimées" test ! -d "$root/var/lib/galien"

echo "$passed passed, $failed failed"
[ "$failed" = 0 ]
