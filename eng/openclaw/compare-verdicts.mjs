// Compares two files of verdicts: same validity, same paths, same kinds of issues. Prints the differences and the counts.
//   node compare-verdicts.mjs <real.jsonl> <ours.jsonl>
import fs from "node:fs";

const read = (file) => new Map(fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l)).map((v) => [v.id, v]));
const kinds = [
  [/^Unrecognized key/, "unknown-key"], [/received undefined$/, "missing"], [/^Invalid (input: expected|option)|is a removed api id/, "type-or-value"],
  [/^Too (small|big)/, "range"], [/^Invalid (input|discriminator)/, "no-shape"], [/^Invalid key/, "key"],
];
const kind = (m) => kinds.find(([p]) => p.test(m))?.[1] ?? "other";
const shape = (v) => v.issues.map((i) => `${i.path} [${kind(i.message)}]`).sort().join("; ");
const real = read(process.argv[2]);
const ours = read(process.argv[3]);
const counts = { total: 0, invalid: 0, verdict: 0, paths: 0, kinds: 0 };
for (const [id, r] of real) {
  const o = ours.get(id) ?? { valid: null, issues: [] };
  counts.total++;
  if (r.failed) { console.log(`FAILED ${id}: ${r.failed}`); continue; }
  if (!r.valid) counts.invalid++;
  const paths = (v) => v.issues.map((i) => i.path).sort().join(";");
  if (r.valid !== o.valid) { counts.verdict++; console.log(`VERDICT ${id}\n  real: ${r.valid} ${JSON.stringify(r.issues)}\n  ours: ${o.valid} ${JSON.stringify(o.issues)}`); }
  else if (paths(r) !== paths(o)) { counts.paths++; console.log(`PATHS ${id}\n  real: ${shape(r)}\n  ours: ${shape(o)}`); }
  else if (shape(r) !== shape(o)) { counts.kinds++; console.log(`KINDS ${id}\n  real: ${JSON.stringify(r.issues)}\n  ours: ${JSON.stringify(o.issues)}`); }
}
console.log(`${counts.total} configurations, ${counts.invalid} refused by the real program; differences: ${counts.verdict} in the verdict, ${counts.paths} in the paths, ${counts.kinds} in the kinds`);
process.exit(counts.verdict + counts.paths + counts.kinds ? 1 : 0);
