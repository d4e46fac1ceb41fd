// Configurations to judge by: real files cut to the sections that the schemas cover, and mutations of them, one change each.
//
//   node mutate.mjs <folder of *.json5 files> <package folder of openclaw, for its json5> <mutations> [seed] [whole] > configurations.jsonl
//
// "whole" leaves the files uncut.
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";

const [folder, openclaw, count, seed = "1", whole] = process.argv.slice(2);
const JSON5 = createRequire(path.join(path.resolve(openclaw), "package.json"))("json5");
const sections = ["env", "auth", "models", "agents", "secrets"];

let state = Number(seed) >>> 0;
function random(n) {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return Math.floor((state / 2 ** 32) * n);
}
const pick = (list) => list[random(list.length)];

const configs = [];
for (const file of fs.readdirSync(folder).filter((f) => f.endsWith(".json5")).sort()) {
  let value;
  try {
    value = JSON5.parse(fs.readFileSync(path.join(folder, file), "utf8"));
  } catch {
    continue;
  }
  if (!value || typeof value !== "object" || Array.isArray(value)) continue;
  // An agent's models.json holds the providers alone.
  const config = whole ? value : value.providers && !value.models ? { models: { providers: value.providers } }
    : Object.fromEntries(Object.entries(value).filter(([k]) => sections.includes(k)));
  configs.push({ id: file, config });
}

function places(value, path = [], out = []) {
  if (value && typeof value === "object") {
    for (const [key, child] of Object.entries(value)) {
      out.push([...path, Array.isArray(value) ? Number(key) : key]);
      places(child, [...path, Array.isArray(value) ? Number(key) : key], out);
    }
  }
  return out;
}

const others = [null, true, 17, -1, 0, 1.5, "", "text", [], {}, ["a"], { a: 1 }, 1e20, "openai-completions"];
const keys = ["api", "baseUrl", "models", "id", "name", "model", "fallbacks", "primary", "alias", "contextWindow", "maxTokens", "cost", "input",
  "default", "list", "entries", "defaults", "compat", "headers", "timeoutSeconds", "params", "apiKey", "sandbox", "heartbeat", "tools", "mode"];
const changes = {
  rename: (holder, key) => { if (Array.isArray(holder)) return false; const v = holder[key]; delete holder[key]; holder[pick([key + "s", key.toUpperCase(), key.slice(1), "x" + key, pick(keys)])] = v; },
  retype: (holder, key) => { holder[key] = structuredClone(pick(others)); },
  remove: (holder, key) => { if (Array.isArray(holder)) holder.splice(key, 1); else delete holder[key]; },
  duplicate: (holder, key) => { if (Array.isArray(holder)) holder.push(structuredClone(holder[key])); else holder[key + "2"] = structuredClone(holder[key]); },
  enum: (holder, key) => { if (typeof holder[key] !== "string") return false; holder[key] = pick([holder[key] + "x", holder[key].toUpperCase(), "openai-chat", "none", holder[key].replaceAll("-", "_")]); },
  range: (holder, key) => { if (typeof holder[key] !== "number") return false; holder[key] = pick([-holder[key], 0, holder[key] + 0.5, 1e300, -1, holder[key] * 1e9]); },
  add: (holder) => { if (Array.isArray(holder)) holder.push(structuredClone(pick(others))); else { const k = pick(keys); if (k in holder) return false; holder[k] = structuredClone(pick(others)); } },
};

for (const c of configs) console.log(JSON.stringify(c));
for (let i = 0; i < Number(count); ) {
  const source = pick(configs);
  const config = structuredClone(source.config);
  const all = places(config);
  if (all.length === 0) continue;
  const at = pick(all);
  const kind = pick(Object.keys(changes));
  const holder = at.slice(0, -1).reduce((v, k) => v[k], config);
  if (changes[kind](holder, at.at(-1)) === false || JSON.stringify(config) === JSON.stringify(source.config)) continue;
  console.log(JSON.stringify({ id: `${source.id} ${kind} ${at.join(".")} #${i++}`, config }));
}
