#!/usr/bin/env bash
# What a thief reads: greps the names of the demonstration cabinet in a data directory without its
# secrets, or in a place of backups. Ends in a count.
#   installer/sh/stolen.sh FOLDER
set -euo pipefail
folder="${1:?usage: stolen.sh FOLDER}"
words=(GUIVARCH CASTAING Guivarch Castaing Tilleuls Kerguelen lombalgie Lombalgie hypertension amoxicilline)
files=0
hits=0
while IFS= read -r -d '' file; do
  files=$((files + 1))
  for word in "${words[@]}"; do
    if LC_ALL=C grep -qaF "$word" "$file"; then
      echo "$word in $file"
      hits=$((hits + 1))
    fi
  done
done < <(find "$folder" -type f -not -path '*/secrets/*' -not -path '*/payara/*' -print0)
echo "$files files, ${#words[@]} words, $hits found"
[ "$hits" = 0 ]
