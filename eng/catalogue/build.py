#!/usr/bin/env python3
"""Builds the catalogue of providers and models that lies inside OpenClaw.Config.Core.

    python3 eng/catalogue/build.py DATA_FOLDER

DATA_FOLDER holds catalogue.jsonl, catalogue-conflicts.tsv and providers.jsonl (models.dev, the npm package @earendil-works/pi-ai and
LiteLLM's price list; all under the MIT licence). openclaw-providers.txt beside this script comes first wherever both speak of a provider.
The same input gives the same bytes. The format is described in src/OpenClaw.Config.Core/Catalogue/CatalogueData.cs.
"""
import collections
import json
import pathlib
import sys

HERE = pathlib.Path(__file__).resolve().parent
OUT = HERE.parent.parent / "src/OpenClaw.Config.Core/Catalogue/Data/catalogue.bin"

# name, licence, day of the data
SOURCES = [("models.dev@f3fc6922", "MIT", "2026-07-02"), ("pi-ai@1.5.2", "MIT", "2026-11-10"), ("litellm@2026-08-01", "MIT", "2026-08-01")]
OPENCLAW = "openclaw@2026.9.6"

# The sources' names of a service that has one of OpenClaw's ids, beyond the aliases in openclaw-providers.txt.
SAME_SERVICE = {
    "vertex_ai-language-models": "google-vertex", "vertex_ai": "google-vertex", "vertex_ai-text-models": "google-vertex",
    "vertex_ai-anthropic_models": "anthropic-vertex", "azure": "azure-openai-responses", "friendliai": "friendli",
    "snowflake": "snowflake-cortex", "amazon_nova": "nova", "cloudflare": "cloudflare-workers-ai",
}
API_OF_PACKAGE = {"@ai-sdk/openai-compatible": "openai-completions", "@ai-sdk/anthropic": "anthropic-messages", "@ai-sdk/openai": "openai-responses"}
APIS = {"openai-completions", "openai-responses", "anthropic-messages", "google-generative-ai", "google-vertex", "bedrock-converse-stream",
        "azure-openai-responses", "ollama", "pi-messages", "github-copilot"}
UNKNOWN_HOSTING = {"privatemode-ai"}      # a proxy on this machine
LOCAL_HOSTING = {"atomic-chat", "lemonade"}
AGGREGATORS = {"nano-gpt", "poe", "requesty", "helicone", "zenmux", "aihubmix", "302ai", "fastrouter", "llmgateway", "merge-gateway",
               "orcarouter", "anyapi", "jiekou", "cortecs", "github-models", "auriko", "routing-run", "abacus", "the-grid-ai"}
OPEN = {"replicate", "databricks", "sagemaker", "snowflake-cortex", "watsonx", "cloudflare-workers-ai", "huggingface", "azure-cognitive-services",
        "azure_ai", "azure_text", "sap-ai-core", "anyscale", "modelscope", "heroku", "oci", "google-vertex", "privatemode-ai", "atomic-chat", "lemonade"}
INPUTS = {"text": 1, "image": 2, "audio": 4, "video": 8, "pdf": 16}


def read_openclaw_providers():
    providers = {}
    for line in (HERE / "openclaw-providers.txt").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        ident, name, aliases, api, url, regions, keys, hosting, bundled, flags = [c.strip() for c in line.split("|")]
        flags = flags.split()
        providers[ident] = {
            "id": ident, "name": name, "aliases": aliases.split(), "api": api, "url": url,
            "regions": [r.split("=", 1) for r in regions.split()], "keys": keys.split(), "hosting": ["unknown", "local", "hosted"].index(hosting),
            "bundled": bundled.split(), "builtin": "builtin" in flags, "discovery": "discovery" in flags,
            "aggregator": "aggregator" in flags, "open": "open" in flags, "source": OPENCLAW}
    return providers


def main():
    data = pathlib.Path(sys.argv[1])
    providers = read_openclaw_providers()
    canonical = {alias: p["id"] for p in providers.values() for alias in p["aliases"]}
    canonical.update(SAME_SERVICE)

    def provider_id(name):
        name = name.strip().lower()
        return canonical.get(name, name)

    rows = [json.loads(line) for line in (data / "catalogue.jsonl").open()]
    for line in (data / "providers.jsonl").open():
        row = json.loads(line)
        if provider_id(row["provider"]) in providers:
            continue
        ident = row["provider"].lower()
        api = API_OF_PACKAGE.get(row.get("npm"), "")
        url = row.get("api", "").rstrip("/")
        if api == "anthropic-messages" and url.endswith("/v1"):
            url = url[:-3]                  # OpenClaw adds it itself
        for end in ("/chat/completions",):
            if url.endswith(end):
                url = url[:-len(end)]
        keys = [k for k in row.get("env", []) if k.endswith(("KEY", "TOKEN", "PAT"))] or row.get("env", [])
        providers[ident] = {
            "id": ident, "name": row["name"], "aliases": [], "api": api, "url": url, "regions": [], "keys": keys,
            "hosting": hosting_of(ident), "bundled": [], "builtin": False, "discovery": False, "aggregator": ident in AGGREGATORS,
            "open": ident in OPEN, "source": row["source"]}
    for row in rows:
        ident = provider_id(row["provider"])
        if ident not in providers:
            api = row.get("api", "")
            providers[ident] = {
                "id": ident, "name": ident, "aliases": [], "api": api if api in APIS else "", "url": row.get("baseUrl", ""), "regions": [],
                "keys": [], "hosting": hosting_of(ident), "bundled": [], "builtin": False, "discovery": False,
                "aggregator": ident in AGGREGATORS, "open": ident in OPEN, "source": row["source"]}
    for name, target in SAME_SERVICE.items():
        if name not in providers[target]["aliases"] and name != target:
            providers[target]["aliases"].append(name)

    models = {}
    for row in rows:
        key = (provider_id(row["provider"]), row["id"])
        merge(models.setdefault(key, new_model(row)), row)
    for line in (data / "catalogue-conflicts.tsv").read_text().splitlines()[1:]:
        provider, ident, field, source_a, a, source_b, b = line.split("\t")
        model = models.get((provider_id(provider), ident))
        if model is None:
            continue
        if field in ("context", "output"):
            model[field] += [int(float(v)) for v in (a, b) if v not in ("", "None") and float(v) > 0]
        elif field in ("tools", "reasoning"):
            model[field] |= {v == "True" for v in (a, b)}
        add_sources(model, [source_a, source_b])
    write(list(sorted(providers.values(), key=lambda p: p["id"])), models)


def hosting_of(ident):
    return 0 if ident in UNKNOWN_HOSTING else 1 if ident in LOCAL_HOSTING else 2


def new_model(row):
    return {"name": row["name"] or "", "context": [], "output": [], "inputs": 0, "tools": set(), "reasoning": set(), "prices": {}, "weights": set(),
            "released": "", "retired": "", "deprecated": False, "nontext": False, "sources": 0}


def merge(model, row):
    litellm = row["source"].startswith("litellm")
    for field in ("context", "output"):
        if row[field]:                      # 0 and null: unknown
            model[field].append(row[field])
    for kind in row["input"] or []:
        model["inputs"] |= INPUTS[kind]
    for field in ("tools", "reasoning"):
        if row[field] is not None:
            model[field].add(row[field])
    if row["openWeights"] is not None and not litellm:
        model["weights"].add(row["openWeights"])
    cost = row["cost"]
    # A price of zero is "unknown" in these sources, unless the id itself promises that it is free.
    if cost and (any(cost.values()) or row["id"].endswith((":free", "-free"))):
        rank = 0 if row["source"].startswith("pi-ai") else 1 if not litellm else 2
        model["prices"].setdefault(rank, cost)
    model["released"] = model["released"] or row["released"] or ""
    model["retired"] = model["retired"] or (row.get("deprecated") or "")
    model["deprecated"] |= row.get("status") == "deprecated"
    modalities = row.get("outputModalities")
    model["nontext"] |= bool(modalities) and "text" not in modalities
    add_sources(model, [row["source"]] + row.get("alsoIn", []))


def add_sources(model, names):
    for name in names:
        model["sources"] |= 1 << [s[0] for s in SOURCES].index(name)


def varint(value):
    out = bytearray()
    while value >= 0x80:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def text(value):
    encoded = value.encode()
    return varint(len(encoded)) + encoded


def texts(values):
    return varint(len(values)) + b"".join(text(v) for v in values)


def tristate(values):
    return 0 if len(values) != 1 else 2 if True in values else 1


def date(value):
    """Days of months of 32 days since 1960 (a month counts from 1); 0 for no date, a month's day 0 where only the month is known."""
    parts = [int(part) for part in value.split("-")] if value else []
    return (parts[0] - 1960) * 384 + parts[1] * 32 + (parts[2] if len(parts) > 2 else 0) if parts else 0


def fixed(value, width):
    return value.to_bytes(width, "little")


def prices_of(model):
    cost = model["prices"][min(model["prices"])] if model["prices"] else {}
    return [cost.get(kind) for kind in ("input", "output", "cacheRead", "cacheWrite")]


def limits_of(model):
    """The lowest and the highest context window and output limit of all sources."""
    context, output = (sorted(model[field]) or [0] for field in ("context", "output"))
    return context[0], context[-1], output[0], output[-1]


def pool_of(values):
    """One text that holds them all: what is a part of another one takes no place of its own."""
    pool = b""
    for value in sorted({v.encode() for v in values}, key=lambda v: (-len(v), v)):
        if value not in pool:
            pool += value
    return pool


def numbers_of(records):
    """A number for each different record, the most frequent first."""
    counts = collections.Counter(records)
    return {record: i for i, record in enumerate(sorted(counts, key=lambda r: (-counts[r], r)))}


def row_of(ident, model, place_of, limits, prices):
    """A model: 19 bytes, as CatalogueRows reads them."""
    flags = (tristate(model["tools"]) | tristate(model["reasoning"]) << 2 | tristate(model["weights"]) << 4
             | (64 if model["deprecated"] else 0) | (128 if model["nontext"] else 0))
    name = "" if model["name"] == ident else model["name"]
    return (place_of(ident) + place_of(name) + bytes([flags, model["inputs"], model["sources"]]) + fixed(limits[limits_of(model)], 2)
            + fixed(prices[price_record(model)], 2) + fixed(date(model["released"]), 2) + fixed(date(model["retired"]), 2))


def price_record(model):
    """Millionths of a USD plus one; 0 where no source states the price."""
    return tuple(0 if price is None else round(price * 1_000_000) + 1 for price in prices_of(model))


def folded(ident):
    return ident.lower() if ident.isascii() else sys.exit(f"{ident}: the lookup knows ASCII only")


def index_of(keys):
    """Slots of a hash table, at most half of them taken: a record's number plus one where its key's hash points to, or in the next free one."""
    slots = [0] * (1 << (2 * len(keys) - 1).bit_length())
    for number, (ident, salt) in enumerate(keys):
        code = salt
        for char in folded(ident).encode():
            code = (code ^ char) * 16777619 & 0xFFFFFFFF
        slot = code % len(slots)
        while slots[slot]:
            slot = (slot + 1) % len(slots)
        slots[slot] = number + 1
    return b"".join(fixed(slot, 2) for slot in slots)


def provider_record(p):
    record = text(p["id"]) + text(p["name"]) + texts(p["aliases"]) + text(p["api"]) + text(p["url"])
    record += varint(len(p["regions"])) + b"".join(text(n) + text(u) for n, u in p["regions"])
    return record + texts(p["keys"]) + texts(p["bundled"]) + text(p["source"])


def write(providers, models):
    by_provider = {p["id"]: [] for p in providers}
    for (provider, ident), model in models.items():
        by_provider[provider].append((ident, model))
    names = {p["id"]: i for i, p in enumerate(providers)}
    for i, p in enumerate(providers):           # an id wins over another provider's alias
        for alias in p["aliases"]:
            names.setdefault(alias, i)
    pool = pool_of([ident for _, ident in models] + [m["name"] for m in models.values()] + [folded(name) for name in names])
    limits = numbers_of(limits_of(m) for m in models.values())
    prices = numbers_of(price_record(m) for m in models.values())

    def place_of(value):
        return fixed(pool.index(value.encode()) if value else 0, 3) + fixed(len(value.encode()), 1)

    rows, keys, places, records = [], [], [], b""
    for number, p in enumerate(providers):
        own = sorted(by_provider[p["id"]], key=lambda row: row[0])
        keys += [(ident, number) for ident, _ in own]
        flags = p["hosting"] | (4 if p["builtin"] else 0) | (8 if p["discovery"] else 0) | (16 if p["aggregator"] else 0) | (32 if p["open"] else 0)
        places.append(fixed(len(rows), 3) + fixed(len(own), 2) + bytes([flags]) + fixed(len(records), 3))
        rows += [row_of(ident, model, place_of, limits, prices) for ident, model in own]
        records += provider_record(p)
    parts = [
        index_of([(name, 0) for name in sorted(names)]),
        index_of(keys),
        varint(len(SOURCES)) + b"".join(text(part) for source in SOURCES for part in source),
        b"".join(place_of(name) + fixed(names[name], 2) for name in sorted(names)),
        b"".join(places),
        records,
        b"".join(rows),
        b"".join(fixed(limit, 4) for record in limits for limit in record),
        b"".join(fixed(price, 5) for record in prices for price in record),
        pool]
    head = b"OCCAT004" + fixed(len(names), 3) + fixed(len(providers), 3)
    start = len(head) + 3 * len(parts)
    for part in parts:
        head += fixed(start, 3)
        start += len(part)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_bytes(head + b"".join(parts))
    sizes = ", ".join(f"{len(part):,}" for part in parts)
    print(f"{len(providers)} providers, {len(models)} models, {start:,} bytes ({sizes}) -> {OUT}")


main()
