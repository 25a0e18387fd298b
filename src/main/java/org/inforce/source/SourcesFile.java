package org.inforce.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/// What the nightly run visits and how it behaves there, as written in `sources.yaml`. `contact`
/// (an address of mail or web) is told to publishers with every request; `hosts` are treated
/// otherwise than by `manners`; `allowed` hosts may be visited although their addresses are not
/// public.
public record SourcesFile(
    String contact,
    Manners manners,
    Map<String, Manners> hosts,
    List<String> allowed,
    List<WatchedSource> sources) {
  public SourcesFile {
    Objects.requireNonNull(contact, "contact");
    Objects.requireNonNull(manners, "manners");
    hosts = Map.copyOf(hosts);
    allowed = List.copyOf(allowed);
    sources = List.copyOf(sources);
  }

  /// The same manners for some of the sources.
  public SourcesFile only(Predicate<WatchedSource> isMeant) {
    return new SourcesFile(
        contact, manners, hosts, allowed, sources.stream().filter(isMeant).toList());
  }

  /// What came of reading the file.
  public sealed interface Parsed {
    record Valid(SourcesFile file) implements Parsed {}

    /// Everything wrong with it, in the order of its lines.
    record Invalid(List<Problem> problems) implements Parsed {
      public Invalid {
        problems = List.copyOf(problems);
      }
    }
  }

  /// A mistake and its line, from 1. `message` says what stands there and what would do.
  public record Problem(int line, String message) {

    /// `sources.yaml:12: ...`
    public String told(String file) {
      return file + ":" + line + ": " + message;
    }
  }

  /// Reads `file`; relative paths in it start from its folder.
  ///
  /// @throws IOException if it cannot be read
  public static Parsed read(Path file) throws IOException {
    Path folder = Optional.ofNullable(file.toAbsolutePath().getParent()).orElse(Path.of(""));
    return parse(Files.readString(file), folder);
  }

  /// Reads `yaml`; relative paths in it start from `folder`. Every mistake is found in one go.
  public static Parsed parse(String yaml, Path folder) {
    return new SourcesFileParser(folder).parse(yaml);
  }
}
