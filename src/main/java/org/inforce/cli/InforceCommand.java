package org.inforce.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `inforce` itself: says what the commands are.
@Command(
    name = "inforce",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Which authority obliges whom to do what, and may it be acted on today?",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0 done   1 failed, nothing was changed   2 wrong usage   3 done, but some documents"
          + " failed",
      "  4 another run holds the data directory   5 the data directory is damaged",
      "",
      "inforce test runs everything the build checks; inforce bench measures speed.",
      "Not legal advice."
    })
final class InforceCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }
}
