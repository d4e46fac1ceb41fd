// What a real OpenClaw's security audit says of model references, through the same functions as `openclaw security audit`, one reference
// at a time, so that the lists' limit of twelve cuts nothing off.
//
//   node audit-models.mjs <folder of the installed openclaw package> < references.txt > verdicts.jsonl
//
// Each output line is {"reference", "checks": […], "size": …}: the checks that name the reference, and the size in billions that
// models.small_params gives it.
import readline from "node:readline";
import { find } from "./find-function.mjs";

const hygiene = await find(process.argv[2], "collectModelHygieneFindings");
const small = await find(process.argv[2], "collectSmallModelRiskFindings");
const write = process.stdout.write.bind(process.stdout);
console.log = console.error;
for await (const reference of readline.createInterface({ input: process.stdin })) {
  const cfg = { agents: { defaults: { model: { primary: reference } } } };
  const findings = [...(await hygiene(cfg)), ...(await small({ cfg, env: {} }))].filter((f) => f.checkId.startsWith("models."));
  const named = findings.filter((f) => f.detail.split("\n").some((line) => line.startsWith("- ") && line.includes(" @ agents.")));
  const size = /\(([\d.]+)B\) @ agents\./.exec(findings.find((f) => f.checkId === "models.small_params")?.detail ?? "");
  write(JSON.stringify({ reference, checks: named.map((f) => f.checkId).sort(), size: size ? Number(size[1]) : null }) + "\n");
}
process.exit(0);
