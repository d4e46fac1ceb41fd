// Compares what the real program makes of configurations before and after the round trip. Rows of models are compared by id
// (their order has no meaning), a secret that import moved into a variable counts as the same.
//   node compare-meanings.mjs <before.jsonl> <after.jsonl>
import fs from "node:fs";

const read = (file) => new Map(fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l)).map((v) => [v.id, v]));
const before = read(process.argv[2]);
const after = read(process.argv[3]);

function keyed(value) {
  if (!value || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    const items = value.map(keyed);
    // The first row of an id wins.
    return items.length && items.every((i) => i && typeof i === "object" && i.id)
      ? Object.fromEntries([...items].reverse().map((i) => [`#${i.id}`, i])) : items;
  }
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, keyed(v)]));
}

function differences(a, b, path, out) {
  if (a === b) return out;
  if (a && b && typeof a === "object" && typeof b === "object" && Array.isArray(a) === Array.isArray(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) differences(a[key], b[key], path ? `${path}.${key}` : key, out);
  } else if (!(typeof a === "string" && /^\$\{[A-Z0-9_]+\}$/.test(b))) {
    out.push(`${path}: ${JSON.stringify(a)?.slice(0, 100)} -> ${JSON.stringify(b)?.slice(0, 100)}`);
  }
  return out;
}

let same = 0;
let different = 0;
for (const [id, b] of before) {
  const a = after.get(id);
  const out = a === undefined ? ["nothing was written"]
    : !a.valid ? [`refused: ${JSON.stringify(a.issues ?? a.failed)}`]
      : differences(keyed(b.config), keyed(a.config), "", []);
  if (out.length === 0) same++;
  else { different++; console.log(`${id}\n  ${out.join("\n  ")}`); }
}
console.log(`${same} mean the same, ${different} differ`);
process.exit(different ? 1 : 0);
