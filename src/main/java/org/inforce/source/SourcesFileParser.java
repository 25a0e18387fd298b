package org.inforce.source;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.source.SourcesFile.Parsed;
import org.inforce.source.SourcesFile.Problem;
import org.inforce.source.WatchedSource.CfrPart;

/// Reads `sources.yaml`, and writes down every mistake with its line.
final class SourcesFileParser {
  private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

  /// Matches `42 CFR 433`.
  private static final Pattern CFR_PART = Pattern.compile("(\\d{1,2}) CFR (?:part )?(\\d{1,5})");

  private static final Set<String> TYPES = Set.of("RULE", "PRORULE", "NOTICE", "PRESDOCU");
  private static final int MAX_LINKS = 10_000;

  private final Path folder;
  private final List<Problem> problems = new ArrayList<>();

  SourcesFileParser(Path folder) {
    this.folder = folder;
  }

  Parsed parse(String yaml) {
    SourcesFile file;
    try {
      YamlNode root = YamlNode.parse(yaml);
      if (!(root instanceof YamlNode.Mapping mapping)) {
        return new Parsed.Invalid(
            List.of(new Problem(root.line(), "the file must hold entries of `key: value`")));
      }
      file = read(new YamlFields(mapping, problems));
    } catch (YamlNode.MalformedYaml e) {
      return new Parsed.Invalid(List.of(new Problem(e.line(), "is no YAML: " + e.getMessage())));
    }
    problems.sort(Comparator.comparingInt(Problem::line));
    return problems.isEmpty() ? new Parsed.Valid(file) : new Parsed.Invalid(problems);
  }

  private SourcesFile read(YamlFields root) {
    String contact = root.text("contact");
    Manners manners = manners(root.mapping("manners"), Manners.STANDARD);
    Map<String, Manners> hosts = new HashMap<>();
    YamlFields hostFields = root.mapping("hosts");
    for (String host : hostFields.keys()) {
      hosts.put(host, manners(hostFields.mapping(host), manners));
    }
    List<String> allowed = root.texts("allow_private_hosts");
    List<WatchedSource> sources = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (YamlFields fields : root.mappings("sources")) {
      source(fields, ids).ifPresent(sources::add);
    }
    // Trackers' columns are described in the same file and read where trackers are.
    root.mappings("trackers").forEach(YamlFields::keys);
    root.refuseOthers();
    return new SourcesFile(contact, manners, hosts, allowed, sources);
  }

  private static Manners manners(YamlFields fields, Manners standard) {
    Manners manners =
        new Manners(
            fields.duration("delay", standard.delay()),
            fields.duration("timeout", standard.timeout()),
            fields.bytes("max_size", standard.maxBytes()),
            fields.number("attempts", standard.attempts(), 1, 10),
            fields.duration("backoff", standard.backoff()),
            fields.duration("max_wait", standard.maxWait()));
    fields.refuseOthers();
    return manners;
  }

  private Optional<WatchedSource> source(YamlFields fields, Set<String> ids) {
    String id = fields.text("id");
    if (!id.isEmpty() && !ID.matcher(id).matches()) {
      fields.wrong("id", "must be of small letters, digits and hyphens, is `" + id + "`");
    } else if (!id.isEmpty() && !ids.add(id)) {
      fields.wrong("id", "names two sources: `" + id + "`");
    }
    String kind = fields.text("kind");
    Optional<WatchedSource> source =
        switch (kind) {
          case "federal_register" -> Optional.of(federalRegister(id, fields));
          case "govinfo_issues" -> Optional.of(govinfoIssues(id, fields));
          case "govinfo_opinions" -> Optional.of(govinfoOpinions(id, fields));
          case "courtlistener_docket" -> Optional.of(docket(id, fields));
          case "courtlistener_search" -> Optional.of(search(id, fields));
          case "courtlistener_webhooks" -> Optional.of(webhooks(id, fields));
          case "newsroom" -> Optional.of(newsroom(id, fields));
          case "feed" -> Optional.of(new WatchedSource.Feed(id, fields.address("address")));
          case "page" -> Optional.of(page(id, fields));
          case "folder" -> Optional.of(new WatchedSource.Folder(id, path(fields)));
          case "currency" -> Optional.of(currency(id, fields));
          case "" -> Optional.empty();
          default ->
              fields.wrong(
                  "kind",
                  "must be federal_register, govinfo_issues, govinfo_opinions,"
                      + " courtlistener_docket, courtlistener_search, courtlistener_webhooks,"
                      + " newsroom, feed, page, folder or currency, is `"
                      + kind
                      + "`");
        };
    if (source.isPresent()) {
      fields.refuseOthers();
    }
    return source;
  }

  private static WatchedSource federalRegister(String id, YamlFields fields) {
    URI base = fields.address("base", "https://www.federalregister.gov");
    List<String> types = fields.texts("types");
    for (String type : types) {
      if (!TYPES.contains(type)) {
        fields.wrong("types", "may be RULE, PRORULE, NOTICE and PRESDOCU, not `" + type + "`");
      }
    }
    List<CfrPart> parts = new ArrayList<>();
    for (String text : fields.texts("cfr")) {
      Matcher matcher = CFR_PART.matcher(text);
      if (matcher.matches()) {
        parts.add(
            new CfrPart(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))));
      } else {
        fields.wrong("cfr", "must name parts such as 42 CFR 433, not `" + text + "`");
      }
    }
    return new WatchedSource.FederalRegister(
        id,
        base,
        fields.texts("agencies"),
        fields.texts("terms"),
        types,
        parts,
        fields.day("since"),
        fields.isTrue("public_inspection"));
  }

  private static WatchedSource govinfoIssues(String id, YamlFields fields) {
    return new WatchedSource.GovinfoIssues(
        id, fields.address("base", "https://www.govinfo.gov"), fields.day("since"));
  }

  private static WatchedSource govinfoOpinions(String id, YamlFields fields) {
    return new WatchedSource.GovinfoOpinions(
        id,
        fields.address("base", "https://api.govinfo.gov"),
        fields.texts("courts"),
        fields.day("since"),
        fields.text("key_variable", "GOVINFO_KEY"));
  }

  private static WatchedSource docket(String id, YamlFields fields) {
    return new WatchedSource.CourtListenerDocket(
        id,
        fields.address("base", "https://www.courtlistener.com"),
        fields.address("storage", "https://storage.courtlistener.com"),
        fields.text("court"),
        fields.text("docket"),
        fields.text("token_variable", "COURTLISTENER_TOKEN"));
  }

  private static WatchedSource webhooks(String id, YamlFields fields) {
    return new WatchedSource.CourtListenerWebhooks(
        id,
        fields.address("base", "https://www.courtlistener.com"),
        fields.address("storage", "https://storage.courtlistener.com"),
        fields.text("token_variable", "COURTLISTENER_TOKEN"));
  }

  private static WatchedSource search(String id, YamlFields fields) {
    return new WatchedSource.CourtListenerSearch(
        id,
        fields.address("base", "https://www.courtlistener.com"),
        fields.text("query"),
        fields.day("since"),
        fields.text("token_variable", "COURTLISTENER_TOKEN"));
  }

  private static WatchedSource newsroom(String id, YamlFields fields) {
    List<String> pages = fields.texts("pages");
    if (pages.isEmpty()) {
      fields.wrong("pages", "must say how the addresses of the pages begin");
    }
    return new WatchedSource.Newsroom(
        id,
        fields.address("index"),
        pages,
        fields.number("limit", 50, 1, MAX_LINKS),
        fields.optionalText("publisher"),
        fields.optionalText("source_kind"));
  }

  private static WatchedSource page(String id, YamlFields fields) {
    return new WatchedSource.Page(
        id,
        fields.address("address"),
        fields.optionalText("publisher"),
        fields.optionalText("source_kind"));
  }

  private static WatchedSource currency(String id, YamlFields fields) {
    return new WatchedSource.Currency(
        id,
        fields.address("ecfr", "https://www.ecfr.gov/api/versioner/v1/titles.json"),
        fields.address("uscode", "https://uscode.house.gov/download/download.shtml"));
  }

  private Path path(YamlFields fields) {
    String text = fields.text("path");
    try {
      return folder.resolve(text);
    } catch (InvalidPathException e) {
      fields.wrong("path", "cannot be a path here: `" + text + "`");
      return folder;
    }
  }
}
