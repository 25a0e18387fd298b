package org.inforce.cli;

import org.inforce.alert.WatchDesk;
import org.inforce.authority.AuthorityId;
import org.inforce.document.DocumentReader;
import org.inforce.store.Watch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `inforce watch add`
@Command(name = "add", mixinStandardHelpOptions = true, description = "Watches something.")
final class WatchAddCommand extends WatchTask {
  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "search",
      description = "search, authority, obligation, case, measure or party; ${DEFAULT-VALUE}.")
  private String kind;

  @Option(
      names = "--every",
      paramLabel = "WHEN",
      defaultValue = "immediate",
      description =
          "immediate (what moves a status at once, the rest daily), daily or weekly;"
              + " ${DEFAULT-VALUE}.")
  private String frequency;

  @Option(
      names = "--to",
      paramLabel = "ADDRESS",
      defaultValue = Watch.FEED,
      description = "feed, mailto:somebody@example.org, or https://... for a webhook.")
  private String channel;

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      defaultValue = "en",
      description = "en or es: the language of its messages; quotes stay as they are.")
  private String language;

  @Parameters(
      paramLabel = "WHAT",
      description = "A query, a citation (8 U.S.C. 1360), an identifier, or a name.")
  private String what;

  WatchAddCommand(Program program, Console console) {
    super(program, console);
  }

  @Override
  int work(WatchDesk desk) {
    Watch.Kind parsed =
        Watch.Kind.tryParse(kind).orElseThrow(() -> WatchText.wrong("--kind", kind));
    Watch.Frequency every = WatchText.frequency(frequency);
    String query = parsed == Watch.Kind.AUTHORITY ? authority() : what;
    WatchDesk.Draft draft =
        new WatchDesk.Draft(parsed, query, every, channel, WatchText.language(language));
    return kept(desk, desk.add(draft, program().clock().instant()));
  }

  /// The first authority that is cited in the words given; the words themselves where none is.
  private String authority() {
    if (AuthorityId.tryParse(what).isPresent()) {
      return what;
    }
    return program().citationFinder().find(DocumentReader.readText("watch", what)).stream()
        .flatMap(citation -> citation.authorities().stream())
        .findFirst()
        .map(AuthorityId::toString)
        .orElse(what);
  }
}
