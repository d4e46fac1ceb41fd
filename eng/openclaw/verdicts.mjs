// The verdicts of a real OpenClaw on many configurations at once, through the same function as `openclaw config validate`.
//
//   node verdicts.mjs <folder of the installed openclaw package> < configurations.jsonl > verdicts.jsonl
//
// Each input line is {"id": …, "config": …}, each output line {"id": …, "valid": …, "issues": [{"path", "message"}]}.
// The command line takes a second a file; this takes milliseconds. verify-validate.sh compares a sample with the command line itself.
import readline from "node:readline";
import { find } from "./find-function.mjs";

const validate = await find(process.argv[2], "validateConfigObjectRawWithPlugins");
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
