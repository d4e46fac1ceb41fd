// The requests of a real OpenClaw for many models at once: the functions that its own client sends with, their bytes caught at fetch.
//
//   node wire.mjs <folder of the installed openclaw package> < cases.jsonl > requests.jsonl
//
// An input line is {"id", "model", "context", "options"} in the words of @openclaw/ai: a model has id, provider, api, baseUrl, reasoning,
// input, contextWindow, maxTokens, compat and headers; a context has systemPrompt, messages and tools. An output line is {"id", "method",
// "url", "headers", "body"}, or {"id", "failed"} where nothing was sent. Nothing leaves the machine.
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import readline from "node:readline";
import { pathToFileURL } from "node:url";

const write = process.stdout.write.bind(process.stdout);
console.log = console.error;
const root = path.resolve(process.argv[2]);
const resolve = createRequire(path.join(root, "package.json")).resolve;
const transports = await import(pathToFileURL(resolve("@openclaw/ai/transports")));
const anthropic = await import(pathToFileURL(resolve("@openclaw/ai/internal/anthropic")));
const ai = await import(pathToFileURL(resolve("@openclaw/ai")));

// The program tells the library what it knows of endpoints and keys; those modules do it as they are loaded.
for (const file of fs.readdirSync(path.join(root, "dist"))) {
  if (/\.mjs$/.test(file) && /^configureAi\w+Host\(/m.test(fs.readFileSync(path.join(root, "dist", file), "utf8"))) await import(pathToFileURL(path.join(root, "dist", file)));
}

const senders = {
  "openai-completions": transports.createOpenAICompletionsTransportStreamFn,
  "openai-responses": transports.createOpenAIResponsesTransportStreamFn,
  "azure-openai-responses": transports.createAzureOpenAIResponsesTransportStreamFn,
  "anthropic-messages": () => anthropic.streamSimpleAnthropic,
};

let caught;
globalThis.fetch = async (url, init) => {
  const request = url instanceof Request ? url : new Request(url, init);
  caught ??= { method: request.method, url: request.url, headers: Object.fromEntries(request.headers), body: JSON.parse(await request.text()) };
  return new Response('{"error":{"message":"caught","type":"invalid_request_error"}}', { status: 400, headers: { "content-type": "application/json" } });
};

ai.configureAiTransportHost({ ...ai.getAiTransportHost(), buildModelFetch: () => globalThis.fetch });
for await (const line of readline.createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, model, context, options } = JSON.parse(line);
  caught = undefined;
  let failure;
  try {
    const stream = senders[model.api]()(model, context, { apiKey: "key", ...options });
    for await (const event of stream) if (event.type === "error") failure = event.error?.errorMessage;
  } catch (error) {
    failure = String(error?.stack ?? error);
  }
  write(JSON.stringify(caught ? { id, ...caught } : { id, failed: failure ?? "nothing was sent" }) + "\n");
}
process.stdout.write("", () => process.exit(0));
