// The verdicts of a real OpenClaw on many configurations at once, through the functions of `openclaw config validate`: the file is read,
// its $include followed, its variables set and old keys moved before it is judged, as the command does.
//
//   node verdicts.mjs <folder of the installed openclaw package> <scratch folder> < configurations.jsonl > verdicts.jsonl
//
// Each input line is {"id": …, "config": …} or {"id": …, "text": …}, each output line {"id": …, "valid": …, "issues": [{"path", "message"}]}.
// The command line takes a second a file; this takes milliseconds. verify-validate.sh compares a sample with the command line itself.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { find } from "./find-function.mjs";

const [openclaw, scratch] = process.argv.slice(2);
const folder = path.resolve(scratch);
fs.mkdirSync(path.join(folder, "home"), { recursive: true });
Object.assign(process.env, { HOME: path.join(folder, "home"), OPENCLAW_STATE_DIR: path.join(folder, "state"), OPENCLAW_CONFIG_READONLY: "1", NO_COLOR: "1" });
const write = process.stdout.write.bind(process.stdout);
console.log = console.error;

const nothing = () => {};
const optional = (name) => find(openclaw, name).catch(() => null);
const [strict, finish] = [await optional("readConfigFileSnapshotWithPluginMetadata"), await optional("finishConfigValidationForCli")];
const plain = await find(openclaw, "readConfigFileSnapshot");
const forget = [(await optional("clearRuntimeConfigSnapshot")) ?? nothing, (await optional("clearConfigCache")) ?? nothing];
const read = strict && finish ? async () => finish(await strict({ observe: false, prepareValidation: "strict" })) : plain;
const file = path.join(folder, "openclaw.json");
process.env.OPENCLAW_CONFIG_PATH = file;
const environment = { ...process.env };
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, config, text } = JSON.parse(line);
  fs.writeFileSync(file, text ?? JSON.stringify(config));
  // A configuration may set variables, which the next one must not see.
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  for (const f of forget) f();
  let verdict;
  try {
    const result = await read();
    verdict = { id, valid: result.valid, issues: result.valid ? [] : result.issues.map((i) => ({ path: i.path || "<root>", message: i.message })) };
  } catch (error) {
    verdict = { id, failed: String(error?.stack ?? error) };
  }
  write(JSON.stringify(verdict) + "\n");
}
process.exit(0);
