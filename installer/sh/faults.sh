#!/usr/bin/env bash
# Does to a practice of its own what happens to servers, and counts what was lost. Ends in tables.
#   installer/sh/faults.sh [N]    N: how often everything is killed (50)
set -euo pipefail
tree="$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)"
status=0
echo "== kill -9 of database, server and launcher at once, ${1:-50} times, while four people write"
"$tree/galien" bench load kills "${1:-50}" || status=1
echo "== a disk that is full to its last byte, while four people write"
"$tree/galien" bench load full-disk || status=1
exit "$status"
