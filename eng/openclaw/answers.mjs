// What a real OpenClaw answers about many configurations at once, through the functions behind its own commands:
// `config get` (the configuration after its own defaults), `models list|status|fallbacks list|aliases list --json`.
//
//   node answers.mjs <folder of the installed openclaw package> <scratch folder> < configurations.jsonl > answers.jsonl
//
// Each input line is {"id": …, "config": …}, each output line {"id": …, "answers": {question: answer}}. The command line takes seconds
// a question; this takes a tenth. Every configuration gets a state folder of its own. 2026.4 installs what its plugins need with npm:
// OPENCLAW_PLUGIN_STAGE_DIR, best in memory (/dev/shm), keeps that for the next run.
import fs from "node:fs";
import path from "node:path";
import readline from "node:readline";
import { find } from "./find-function.mjs";

const [openclaw, scratch] = process.argv.slice(2);
const home = path.join(path.resolve(scratch), "home");
fs.mkdirSync(home, { recursive: true });
Object.assign(process.env, { HOME: home, NO_COLOR: "1", OPENCLAW_CONFIG_READONLY: "1" });
const write = process.stdout.write.bind(process.stdout);
console.log = console.error;

const questions = {
  "models list": async (runtime) => (await find(openclaw, "modelsListCommand"))({ json: true }, runtime),
  "models status": async (runtime) => (await find(openclaw, "modelsStatusCommand"))({ json: true }, runtime),
  "models fallbacks list": async (runtime) => (await find(openclaw, "listFallbacksCommand"))({ label: "Fallbacks", key: "model" }, { json: true }, runtime),
  "models aliases list": async (runtime) => (await find(openclaw, "modelsAliasesListCommand"))({ json: true }, runtime),
};
const readSnapshot = await find(openclaw, "readConfigFileSnapshot");
const forget = [await find(openclaw, "clearRuntimeConfigSnapshot"), await find(openclaw, "clearConfigCache").catch(() => () => {})];

async function ask(question) {
  const said = [];
  let code;
  const runtime = {
    log: (...a) => said.push(a.join(" ")), error: () => {}, exit: (c) => { code = c; },
    writeJson: (v, space) => said.push(JSON.stringify(v, null, space ?? 2)), writeStdout: (t) => said.push(t),
  };
  try {
    // No time limit: a question that went on beside the next one would read the next one's configuration.
    await question(runtime);
  } catch (error) {
    return { failed: String(error?.message ?? error) };
  }
  // 2026.4 says what it could not ask a gateway for in front of its answer.
  const text = said.join("\n");
  try { return JSON.parse(text.replace(/^\[secrets\][^{]*?^(?=\{)/ms, "")); } catch { return { text, code }; }
}

// A configuration may set variables of the process, which the next one must not see. A variable that it asks for has a value.
const environment = { ...process.env };
function setVariables(text) {
  for (const name of Object.keys(process.env)) if (!(name in environment)) delete process.env[name];
  Object.assign(process.env, environment);
  for (const [, name] of text.matchAll(/\$\{([A-Z_][A-Z0-9_]*)\}/g)) process.env[name] ??= "a-value";
  for (const [, name] of text.matchAll(/"source":"env"[^{}]*?"id":"([A-Z][A-Z0-9_]*)"/g)) process.env[name] ??= "a-value";
}

let number = 0;
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, config } = JSON.parse(line);
  const folder = path.join(path.resolve(scratch), `c${number++}`);
  fs.mkdirSync(folder, { recursive: true });
  // One path for all, or a path of its own in an answer would be a difference.
  const file = path.join(path.resolve(scratch), "openclaw.json");
  fs.writeFileSync(file, JSON.stringify(config));
  setVariables(JSON.stringify(config));
  process.env.OPENCLAW_CONFIG_PATH = file;
  process.env.OPENCLAW_STATE_DIR = folder;
  for (const f of forget) f();
  const started = Date.now();
  const answers = {};
  try {
    const snapshot = await readSnapshot();
    answers.valid = snapshot.valid;
    answers["config get"] = snapshot.valid ? snapshot.config : snapshot.issues;
  } catch (error) {
    answers["config get"] = { failed: String(error?.message ?? error) };
  }
  for (const [name, question] of Object.entries(questions)) {
    for (const f of forget) f();
    answers[name] = await ask(question);
  }
  console.error(`${id} ${Date.now() - started} ms`);
  write(JSON.stringify({ id, answers }).replaceAll(folder, "<state>") + "\n");
}
process.exit(0);
