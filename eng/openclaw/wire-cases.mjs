// The requests by which eng/compare-wire compares our clients with the real one: every route class with and without thinking, and
// every compat flag on each API. Prints lines of {"id", "model", "context", "options"}, the input of wire.mjs.
const apis = ["openai-completions", "openai-responses"];
const anthropic = "anthropic-messages";
const routes = [
  ["local", "local", "http://127.0.0.1:8000/v1"], ["LM Studio", "lmstudio", "http://127.0.0.1:1234/v1"], ["vLLM", "vllm", "http://127.0.0.1:8000/v1"],
  ["LAN", "local", "http://192.168.1.20:8000/v1"], ["proxy", "proxy", "https://proxy.example/v1"], ["OpenAI's name on a proxy", "openai", "https://proxy.example/v1"],
  ["OpenAI", "openai", "https://api.openai.com/v1"], ["Azure", "azure-openai", "https://mine.openai.azure.com/openai/v1"], ["OpenRouter", "openrouter", "https://openrouter.ai/api/v1"], ["xAI", "xai", "https://api.x.ai/v1"],
  ["Groq", "groq", "https://api.groq.com/openai/v1"], ["Mistral", "mistral", "https://api.mistral.ai/v1"], ["DeepSeek", "deepseek", "https://api.deepseek.com"],
  ["Z.ai", "zai", "https://api.z.ai/api/paas/v4"], ["Moonshot", "moonshot", "https://api.moonshot.ai/v1"], ["Together", "together", "https://api.together.xyz/v1"],
  ["NVIDIA", "nvidia", "https://integrate.api.nvidia.com/v1"], ["Cerebras", "cerebras", "https://api.cerebras.ai/v1"], ["Xiaomi", "xiaomi", "https://api.xiaomimimo.com/v1"],
  ["DashScope", "qwen", "https://dashscope-intl.aliyuncs.com/compatible-mode/v1"],
];
const flags = [
  { supportsStore: true }, { supportsStore: false }, { supportsDeveloperRole: true }, { supportsReasoningEffort: true },
  { supportsReasoningEffort: true, supportedReasoningEfforts: ["low", "medium"] }, { supportsTemperature: false }, { supportsInstructions: true },
  { supportsUsageInStreaming: false }, { supportsTools: false }, { supportsStrictMode: true }, { supportsJsonSchemaResponseFormat: true },
  { requiresStringContent: true }, { strictMessageKeys: true }, { maxTokensField: "max_tokens" }, { thinkingFormat: "deepseek" }, { thinkingFormat: "zai" },
  { thinkingFormat: "together" }, { thinkingFormat: "openrouter" }, { thinkingFormat: "qwen" }, { thinkingFormat: "qwen-chat-template" },
  { requiresToolResultName: true }, { requiresAssistantAfterToolResult: true }, { requiresThinkingAsText: true },
  { requiresReasoningContentOnAssistantMessages: true }, { toolSchemaProfile: "llamacpp" }, { toolSchemaProfile: "gemini" },
  { unsupportedToolSchemaKeywords: ["format"] }, { zaiToolStream: true }, { cacheControlFormat: "anthropic" }, { sendSessionAffinityHeaders: true },
  { sendSessionIdHeader: true }, { supportsLongCacheRetention: true }, { supportsPromptCacheKey: true }, { supportsResponsesContinuation: true },
  { codeMode: "preferred" }, { supportsEagerToolInputStreaming: true }, { supportsEagerToolInputStreaming: false },
];

const model = (provider, api, baseUrl, reasoning, compat, id = "some-model") =>
  ({ id, name: id, provider, api, baseUrl, reasoning, input: ["text", "image"], contextWindow: 120000, maxTokens: 8192, compat });
const text = (text) => ({ type: "text", text });
const word = { messages: [{ role: "user", content: "hi", timestamp: 1 }] };
const none = { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, totalTokens: 0, cost: { input: 0, output: 0, cacheRead: 0, cacheWrite: 0, total: 0 } };
const turn = ({ api, provider, id }) => ({
  systemPrompt: "Be kind.",
  messages: [
    { role: "user", content: [text("One."), text("Two.")], timestamp: 1 },
    { role: "assistant", content: [text("Let me see."), { type: "toolCall", id: "call_1", name: "weather", arguments: { city: "Rome" } }], api, provider, model: id, usage: none, stopReason: "toolUse", timestamp: 2 },
    { role: "toolResult", toolCallId: "call_1", toolName: "weather", content: [text("sun")], isError: false, timestamp: 3 },
    { role: "user", content: "And now?", timestamp: 4 },
  ],
  tools: [{
    name: "weather",
    description: "Tells the weather.",
    parameters: { type: "object", properties: { city: { type: "string", pattern: "^[A-Z]", maxLength: 5000, format: "uri" } }, required: ["city"], additionalProperties: false },
  }],
});

const print = (id, model, context, options) => console.log(JSON.stringify({ id, model, context, options }));
const both = (name, model, reasoning) => {
  print(name + ": a word", model, word, { temperature: 0.5, reasoning });
  print(name + ": a turn with tools", model, turn(model), { maxTokens: 100, reasoning });
};

for (const [name, provider, url] of routes)
  for (const api of apis)
    for (const thinks of [false, true])
      both(`${name}, ${api}${thinks ? ", thinks" : ""}`, model(provider, api, url, thinks), thinks ? "high" : undefined);

for (const thinks of [false, true])
  both(`Azure, azure-openai-responses${thinks ? ", thinks" : ""}`, model("azure-openai-responses", "azure-openai-responses", "https://mine.openai.azure.com/openai/v1", thinks), thinks ? "high" : undefined);

for (const [provider, url] of [["anthropic", "https://api.anthropic.com"], ["local", "http://127.0.0.1:8000"], ["minimax", "https://api.minimax.io/anthropic"]])
  both(`${provider}, ${anthropic}`, model(provider, anthropic, url, false, undefined, "claude-sonnet-4-5"));

for (const flag of flags)
  for (const api of [...apis, anthropic]) {
    const thinks = api !== anthropic && /easoning|hinking|DeveloperRole/.test(Object.keys(flag)[0]);
    const asked = model("local", api, "http://127.0.0.1:8000" + (api === anthropic ? "" : "/v1"), thinks, flag);
    print(`${JSON.stringify(flag)}, ${api}`, asked, turn(asked), { temperature: 0.5, sessionId: "talk", reasoning: thinks ? "high" : undefined });
  }
