using OpenClaw.Config.Cli.CommandLine;

// The first Ctrl-C asks the command to stop; it then leaves without half-written files.
return await CliApplication.RunAsync(args, CliHost.ForProcess(), CancellationToken.None).ConfigureAwait(false);
