// What a real OpenClaw makes of many configurations: the configuration after its own defaults, as `openclaw config get` shows it.
//   node meanings.mjs <folder of the installed openclaw package> < configurations.jsonl > meanings.jsonl
import readline from "node:readline";
import { find } from "./find-function.mjs";

const materialize = await find(process.argv[2], "validateConfigObjectWithPlugins");
const write = process.stdout.write.bind(process.stdout);
console.log = console.error;
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, config } = JSON.parse(line);
  let result;
  try {
    const made = materialize(config, { sourceRaw: config, env: {} });
    result = { id, valid: made.ok, config: made.config, issues: made.issues };
  } catch (error) {
    result = { id, failed: String(error?.stack ?? error) };
  }
  write(JSON.stringify(result) + "\n");
}
process.exit(0);
