#!/usr/bin/env bash
# Two machines on one: a workstation in a network namespace of its own reaches ./galien demo --network over a cable
# (veth). Needs root and leave to make namespaces; says so and ends well where it has neither.
set -euo pipefail

tree="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
space="galien-$$" near="gal$$a" far="gal$$b" here=10.83.91.1 there=10.83.91.2
port="${1:-8291}"
data="$(mktemp -d)"
kept=0 failed=0
launcher=

cleanup() {
  [ -z "$launcher" ] || { kill "$launcher" 2>/dev/null && wait "$launcher"; } || true
  ip netns delete "$space" 2>/dev/null || true
  ip link delete "$near" 2>/dev/null || true
  rm -rf "$data"
}
trap cleanup EXIT

if ! ip netns add "$space" 2>/dev/null; then
  echo "SKIPPED: network namespaces are not permitted here"
  exit 0
fi
ip link add "$near" type veth peer name "$far"
ip link set "$far" netns "$space"
ip address add "$here/24" dev "$near"
ip link set "$near" up
ip netns exec "$space" ip address add "$there/24" dev "$far"
ip netns exec "$space" ip link set "$far" up

check() {
  local told="$1" wanted="$2" got="$3"
  if [ "$wanted" = "$got" ]; then
    echo "ok      $told"
    kept=$((kept + 1))
  else
    echo "FAILED  $told: $got instead of $wanted"
    failed=$((failed + 1))
  fi
}

# What curl ends with, and the status it was answered with: "0 200".
asked() {
  local status exit=0
  status="$(ip netns exec "$space" curl -s -m 60 -o /dev/null -w '%{http_code}' "$@")" || exit=$?
  echo "$exit $status"
}

# How often a header that fits stands in the answer.
headed() {
  local pattern="$1"
  shift
  ip netns exec "$space" curl -s -m 60 -D - -o /dev/null --cacert "$authority" "$@" | grep -ciE "$pattern" || true
}

GALIEN_SERVER_LISTEN="$here" GALIEN_SERVER_PATIENTS_PORT=8494 GALIEN_SERVER_HTTPS_PORT=8493 \
  "$tree/galien" demo --port "$port" --data "$data" >"$data.log" 2>&1 &
launcher=$!
until grep -q "GALIEN READY" "$data.log"; do
  kill -0 "$launcher" 2>/dev/null || { cat "$data.log"; exit 1; }
  sleep 1
done
rm -f "$data.log"

page="https://$here:8493/connexion.xhtml"
authority="$data/authority.pem"
{
  echo "-----BEGIN CERTIFICATE-----"
  base64 "$data/network/authority.crt"
  echo "-----END CERTIFICATE-----"
} >"$authority"

check "who trusts the authority signs in by HTTPS" "0 200" "$(asked --cacert "$authority" "$page")"
check "who does not is warned" "60 000" "$(asked "$page")"
check "TLS 1.1 is refused" "35 000" "$(asked -k --tls-max 1.1 --ciphers ALL:@SECLEVEL=0 "$page")"
check "plain HTTP is not there" "7 000" "$(asked "http://$here:$port/connexion.xhtml")"
check "the database is not there" "7 000" "$(asked "http://$here:3306/")"
check "a name that is not the server's is refused" "0 421" \
  "$(asked -k --resolve "bank.example:8493:$here" "https://bank.example:8493/connexion.xhtml")"
check "the certificate is given to anybody" "0 200" "$(asked -k "https://$here:8493/api/authority")"
check "patients find nothing of the staff's" "0 404" \
  "$(asked --cacert "$authority" "https://$here:8494/connexion.xhtml")"
check "browsers are told to come by HTTPS only" "1" "$(headed '^strict-transport-security: max-age=[0-9]{7,}' "$page")"
cookies="$(headed '^set-cookie:' "$page")"
check "a cookie is given" "yes" "$([ "$cookies" -gt 0 ] && echo yes || echo no)"
check "and every one goes by HTTPS only" "$cookies" "$(headed '^set-cookie:.*; *secure' "$page")"
echo "$((kept + failed)) checks, $kept kept, $failed failed"
[ "$failed" -eq 0 ]
