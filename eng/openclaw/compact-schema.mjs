// Cuts a schema that `openclaw config schema` printed to the form inside the Core assembly.
//
//   node compact-schema.mjs <printed schema> <release facts> <installed openclaw package> > src/OpenClaw.Config.Core/Releases/Data/<release>.json
//
// Titles and descriptions go, equal parts are written once: 250 KB become about 25. The facts file (releases/*.json) adds
// what the printed schema doesn't say: floors, checks beyond the shape, corrections where the real verdict differs.
// A new release is a new facts file and one run of this script.
import fs from "node:fs";
import path from "node:path";

const [schemaFile, factsFile, openclaw] = process.argv.slice(2);
const schema = JSON.parse(fs.readFileSync(schemaFile, "utf8"));
const { corrections = {}, ...facts } = JSON.parse(fs.readFileSync(factsFile, "utf8"));

for (const [path, value] of Object.entries(corrections)) {
  const keys = path.split("/");
  const last = keys.pop();
  let at = schema;
  for (const key of keys) at = at[key];
  if (value === null) delete at[last];
  else at[last] = value;
}

// Models that the release refuses by name: its plugins' own lists (MIT, like all of the package).
const retired = {};
const renamed = new Set();
const extensions = path.join(openclaw, "dist", "extensions");
for (const plugin of fs.readdirSync(extensions).sort()) {
  const manifest = path.join(extensions, plugin, "openclaw.plugin.json");
  if (!fs.existsSync(manifest)) continue;
  const data = JSON.parse(fs.readFileSync(manifest, "utf8"));
  for (const s of data.modelCatalog?.suppressions ?? []) {
    if (!s.when) retired[`${s.provider}/${s.model}`] ??= s.reason ?? "";
  }
  for (const [provider, { aliases }] of Object.entries(data.modelIdNormalization?.providers ?? {})) {
    for (const model of Object.keys(aliases ?? {})) renamed.add(`${provider}/${model}`);
  }
}
if (facts.checks.includes("retired-models")) {
  facts.retiredModels = retired;
  // Its defaults rename some of them before it judges; the renamed are refused only where nothing else is.
  facts.renamedModels = Object.keys(retired).filter((ref) => renamed.has(ref));
}

const nodes = [];
const known = new Map();

function intern(node) {
  const text = JSON.stringify(node);
  if (!known.has(text)) {
    known.set(text, nodes.length);
    nodes.push(node);
  }
  return known.get(text);
}

function limits(s) {
  const out = {};
  for (const [from, to] of [["minLength", "min"], ["maxLength", "max"], ["minimum", "min"], ["maximum", "max"],
    ["exclusiveMinimum", "above"], ["exclusiveMaximum", "below"], ["minItems", "min"], ["maxItems", "max"], ["pattern", "pattern"]]) {
    if (s[from] !== undefined && Math.abs(s[from]) !== Number.MAX_SAFE_INTEGER) out[to] = s[from];
  }
  // A check beyond the shape, put there by the facts file: it keeps the part apart from its likes.
  if (s.check) out.check = s.check;
  return out;
}

function convert(s) {
  if (s === true || Object.keys(s).every((k) => ["title", "description", "default"].includes(k))) return intern("any");
  if (Array.isArray(s.type)) return convert({ anyOf: s.type.map((type) => ({ type })) });
  if (s.anyOf) {
    const options = s.anyOf.filter((o) => o.type !== "null");
    if (options.length === 1 && s.anyOf.length === 2) return intern({ nullable: convert(options[0]) });
    return intern({ union: s.anyOf.map(convert) });
  }
  if (s.oneOf) {
    // zod prints a discriminated union as oneOf: the key whose value is a constant in every option.
    const by = Object.keys(s.oneOf[0].properties ?? {}).find((k) => s.oneOf.every((o) => o.properties?.[k]?.const !== undefined));
    return intern(by ? { union: s.oneOf.map(convert), by } : { union: s.oneOf.map(convert) });
  }
  if (s.const !== undefined) return intern({ const: s.const });
  if (s.enum) return intern({ enum: s.enum });
  switch (s.type) {
    case "object": {
      if (!s.properties && s.additionalProperties && typeof s.additionalProperties === "object") {
        return intern({ record: convert(s.additionalProperties), ...(s.propertyNames?.pattern ? { pattern: s.propertyNames.pattern } : {}) });
      }
      const object = Object.fromEntries(Object.entries(s.properties ?? {}).map(([k, v]) => [k, convert(v)]));
      const required = s.required?.filter((k) => k in object) ?? [];
      const other = s.additionalProperties === false ? {} : { other: convert(s.additionalProperties ?? true) };
      return intern({ object, ...(required.length ? { required } : {}), ...other });
    }
    case "array":
      return Array.isArray(s.items)
        ? intern({ tuple: s.items.map(convert) })
        : intern({ array: convert(s.items ?? {}), ...limits(s) });
    case "integer":
      return intern({ number: { int: true, ...limits(s) } });
    case "number":
    case "string": {
      const l = limits(s);
      return intern(Object.keys(l).length ? { [s.type]: l } : s.type);
    }
    default:
      return intern(s.type);
  }
}

const root = convert(schema);
const lines = nodes.map((n) => "    " + JSON.stringify(n)).join(",\n");
process.stdout.write(JSON.stringify(facts, null, 2).slice(0, -2) + `,\n  "root": ${root},\n  "nodes": [\n${lines}\n  ]\n}\n`);
