#:project ../../src/OpenClaw.Config.Core/OpenClaw.Config.Core.csproj
// Our verdicts in the form of verdicts.mjs:
//   dotnet run our-verdicts.cs -- <release> < configurations.jsonl > verdicts.jsonl
using OpenClaw.Config.Core.Json;
using OpenClaw.Config.Core.Json.Syntax;
using OpenClaw.Config.Core.Releases;

var release = ReleaseProfile.Find(args[0]) ?? throw new ArgumentException("Unknown release " + args[0]);
while (Console.In.ReadLine() is { } line)
{
    var input = (JsonObject)Json5Document.Parse(line).ToJsonValue();
    var issues = release.Validate(input["config"]!);
    Console.Out.WriteLine(JsonText.WriteCompact(new JsonObject(
    [
        new("id", input["id"]!),
        new("valid", issues.Count == 0),
        new("issues", new JsonArray([.. issues.Select(i => (JsonValue)new JsonObject([new("path", i.Path.ToString()), new("message", i.Message)]))])),
    ])));
}
