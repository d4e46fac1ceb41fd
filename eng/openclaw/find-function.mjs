// Finds functions inside an installed OpenClaw by name, so that another release needs no change here.
import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";

export async function find(openclaw, name) {
  const dist = path.join(openclaw, "dist");
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
