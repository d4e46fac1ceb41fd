using BenchmarkDotNet.Running;

// dotnet run -c Release --project tests/OpenClaw.Config.Benchmarks -- --filter '*'
BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args);
