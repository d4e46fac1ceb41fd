// Compares what the real program answered about configurations before and after the round trip, question by question. The order of
// the keys of an object is the only thing that is not compared; arrays are compared in order, the map of models (its order is the
// picker's and that of `allowed`) by its keys in order too.
//   node compare-answers.mjs <before.jsonl> <after.jsonl>
import fs from "node:fs";

const read = (file) => new Map(fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map((l) => JSON.parse(l)).map((v) => [v.id, v.answers]));
const before = read(process.argv[2]);
const after = read(process.argv[3]);

function differences(a, b, path, out) {
  if (a === b) return out;
  if (a && b && typeof a === "object" && typeof b === "object" && Array.isArray(a) === Array.isArray(b)) {
    if (path.endsWith("agents.defaults.models") && Object.keys(a).join() !== Object.keys(b).join()) out.push(`${path}: order of keys`);
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) differences(a[key], b[key], path ? `${path}.${key}` : key, out);
  } else {
    out.push(`${path}: ${JSON.stringify(a)?.slice(0, 160)} -> ${JSON.stringify(b)?.slice(0, 160)}`);
  }
  return out;
}

// Times of answering are no part of an answer.
const clean = (v) => Array.isArray(v) ? v.map(clean) : v && typeof v === "object"
  ? Object.fromEntries(Object.entries(v).filter(([k]) => k !== "ts" && !k.endsWith("At")).map(([k, x]) => [k, clean(x)])) : v;

const questions = {};
let same = 0;
for (const [id, b] of before) {
  const a = after.get(id);
  if (!a) { console.log(`${id}: nothing was written`); continue; }
  let isSame = true;
  for (const question of Object.keys(b)) {
    const counts = questions[question] ??= { same: 0, differs: 0 };
    const out = differences(clean(b[question]), clean(a[question]), "", []);
    if (out.length === 0) { counts.same++; continue; }
    counts.differs++;
    isSame = false;
    console.log(`${id} ${question}\n  ${out.slice(0, 12).join("\n  ")}`);
  }
  if (isSame) same++;
}
console.log(`${same} of ${before.size} answer the same to every question`);
for (const [question, { same, differs }] of Object.entries(questions)) console.log(`  ${question}: ${same} the same, ${differs} differ`);
process.exit(same === before.size ? 0 : 1);
