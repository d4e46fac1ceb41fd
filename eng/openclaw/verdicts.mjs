// The verdicts of a real OpenClaw on many configurations at once, through the same function as `openclaw config validate`.
//
//   node verdicts.mjs <folder of the installed openclaw package> < configurations.jsonl > verdicts.jsonl
//
// Each input line is {"id": …, "config": …}, each output line {"id": …, "valid": …, "issues": [{"path", "message"}]}.
// The command line takes a second a file; this takes milliseconds. The internal module is found by the function's name,
// so that another release needs no change here; verify-validate.sh compares a sample with the command line itself.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { pathToFileURL } from "node:url";

const dist = path.join(process.argv[2], "dist");

async function find(name) {
  for (const file of fs.readdirSync(dist)) {
    if (!/\.m?js$/.test(file)) continue;
    const text = fs.readFileSync(path.join(dist, file), "utf8");
    if (!new RegExp(`^(async )?function ${name}\\(`, "m").test(text)) continue;
    const alias = new RegExp(`\\b${name}(?: as (\\w+))?[,} ]`).exec(text.slice(text.lastIndexOf("export {")));
    if (!alias) continue;
    const module = await import(pathToFileURL(path.join(dist, file)).href);
    return module[alias[1] ?? name];
  }
  throw new Error(`no ${name} in ${dist}`);
}

const validate = await find("validateConfigObjectRawWithPlugins");
const write = process.stdout.write.bind(process.stdout);
console.log = console.error;
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, config } = JSON.parse(line, (key, value) => value);
  let verdict;
  try {
    const result = validate(config, { sourceRaw: config, env: {} });
    verdict = { id, valid: result.ok, issues: (result.issues ?? []).map((i) => ({ path: i.path || "<root>", message: i.message })) };
  } catch (error) {
    verdict = { id, failed: String(error?.stack ?? error) };
  }
  write(JSON.stringify(verdict) + "\n");
}
process.exit(0);
