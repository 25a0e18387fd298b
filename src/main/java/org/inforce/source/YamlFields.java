package org.inforce.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.source.SourcesFile.Problem;
import org.inforce.source.YamlNode.Entry;
import org.inforce.source.YamlNode.Mapping;
import org.inforce.source.YamlNode.Scalar;
import org.inforce.source.YamlNode.Sequence;

/// The keys of one YAML mapping, each read as what it should be. A mistake is written down with its
/// line, and a stand-in given, so that reading goes on to the next mistake.
final class YamlFields {
  /// Matches `30s`, `500ms`, `2 min`; not `30` or `1.5s`.
  private static final Pattern DURATION = Pattern.compile("(\\d{1,6})\\s?(ms|s|min|h)");

  /// Matches `64 MB`, `500kB`; not `64`.
  private static final Pattern SIZE = Pattern.compile("(\\d{1,6})\\s?([kKMG])B");

  private final Mapping mapping;
  private final List<Problem> problems;
  private final Set<String> asked = new HashSet<>();

  YamlFields(Mapping mapping, List<Problem> problems) {
    this.mapping = mapping;
    this.problems = problems;
  }

  int line() {
    return mapping.line();
  }

  /// The text of `key`, which must be there.
  String text(String key) {
    return optionalText(key)
        .orElseGet(() -> {
          if (!mapping.entries().containsKey(key)) {
            problems.add(new Problem(mapping.line(), "`" + key + "` is missing"));
          }
          return "";
        });
  }

  Optional<String> optionalText(String key) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return Optional.empty();
    }
    if (entry.get().value() instanceof Scalar scalar && !scalar.text().isBlank()) {
      return Optional.of(scalar.text().strip());
    }
    return wrong(key, "must be a text");
  }

  String text(String key, String standard) {
    return optionalText(key).orElse(standard);
  }

  int number(String key, int standard, int min, int max) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      return standard;
    }
    try {
      int number = Integer.parseInt(text.get());
      if (number >= min && number <= max) {
        return number;
      }
    } catch (NumberFormatException e) {
      // Told below.
    }
    wrong(key, "must be a number from " + min + " to " + max + ", is `" + text.get() + "`");
    return standard;
  }

  boolean isTrue(String key) {
    String text = text(key, "false").toLowerCase(Locale.ROOT);
    if (!text.equals("true") && !text.equals("false")) {
      wrong(key, "must be true or false, is `" + text + "`");
    }
    return text.equals("true");
  }

  /// A day, `2025-11-25`; it must be there.
  LocalDate day(String key) {
    String text = text(key);
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      if (!text.isEmpty()) {
        wrong(key, "must be a day such as 2025-11-25, is `" + text + "`");
      }
      return LocalDate.EPOCH;
    }
  }

  /// An address of the web; it must be there.
  URI address(String key) {
    return address(key, text(key));
  }

  URI address(String key, String text) {
    try {
      URI address = new URI(text(key, text));
      String scheme = address.getScheme() == null ? "" : address.getScheme();
      if ((scheme.equals("https") || scheme.equals("http"))
          && address.getHost() != null
          && address.getUserInfo() == null) {
        return address;
      }
    } catch (URISyntaxException e) {
      // Told below.
    }
    String given = text(key, text);
    if (!given.isEmpty()) {
      wrong(key, "must be an address beginning with https://, is `" + given + "`");
    }
    return URI.create("https://invalid.invalid/");
  }

  Duration duration(String key, Duration standard) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      return standard;
    }
    Matcher matcher = DURATION.matcher(text.get());
    if (!matcher.matches()) {
      wrong(key, "must be a time such as 500ms, 30s or 2min, is `" + text.get() + "`");
      return standard;
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "ms" -> Duration.ofMillis(count);
      case "s" -> Duration.ofSeconds(count);
      case "min" -> Duration.ofMinutes(count);
      default -> Duration.ofHours(count);
    };
  }

  long bytes(String key, long standard) {
    Optional<String> text = optionalText(key);
    if (text.isEmpty()) {
      return standard;
    }
    Matcher matcher = SIZE.matcher(text.get());
    if (!matcher.matches()) {
      wrong(key, "must be a size such as 500 kB or 64 MB, is `" + text.get() + "`");
      return standard;
    }
    long count = Long.parseLong(matcher.group(1));
    return switch (matcher.group(2)) {
      case "M" -> count << 20;
      case "G" -> count << 30;
      default -> count << 10;
    };
  }

  /// Texts under `key`, one or a list; none when it is not there.
  List<String> texts(String key) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    List<String> texts = new ArrayList<>();
    for (YamlNode item : itemsOf(entry.get().value())) {
      if (item instanceof Scalar scalar && !scalar.text().isBlank()) {
        texts.add(scalar.text().strip());
      } else {
        problems.add(new Problem(item.line(), "`" + key + "` must list texts"));
      }
    }
    return texts;
  }

  /// Mappings under `key`, a list of them; none when it is not there.
  List<YamlFields> mappings(String key) {
    Optional<Entry> entry = entry(key);
    if (entry.isEmpty()) {
      return List.of();
    }
    List<YamlFields> fields = new ArrayList<>();
    for (YamlNode item : itemsOf(entry.get().value())) {
      if (item instanceof Mapping inner) {
        fields.add(new YamlFields(inner, problems));
      } else {
        problems.add(new Problem(item.line(), "`" + key + "` must list entries of `key: value`"));
      }
    }
    return fields;
  }

  /// The mapping under `key`, an empty one when it is not there.
  YamlFields mapping(String key) {
    Optional<Entry> entry = entry(key);
    if (entry.isPresent() && entry.get().value() instanceof Mapping inner) {
      return new YamlFields(inner, problems);
    }
    if (entry.isPresent()) {
      wrong(key, "must hold entries of `key: value`");
    }
    return new YamlFields(new Mapping(java.util.Map.of(), mapping.line()), problems);
  }

  /// All keys, each of which then counts as known.
  Set<String> keys() {
    asked.addAll(mapping.entries().keySet());
    return mapping.entries().keySet();
  }

  /// Writes down each key that nobody asked for: a slip of the pen must not pass for a setting.
  void refuseOthers() {
    mapping
        .entries()
        .forEach((key, entry) -> {
          if (!asked.contains(key)) {
            problems.add(
                new Problem(
                    entry.line(),
                    "`" + key + "` is not known here; known are " + new TreeSet<>(asked)));
          }
        });
  }

  /// Writes down what is wrong with `key`, at its line.
  <T> Optional<T> wrong(String key, String message) {
    Entry entry = mapping.entries().get(key);
    problems.add(
        new Problem(entry == null ? mapping.line() : entry.line(), "`" + key + "` " + message));
    return Optional.empty();
  }

  private Optional<Entry> entry(String key) {
    asked.add(key);
    return Optional.ofNullable(mapping.entries().get(key));
  }

  private static List<YamlNode> itemsOf(YamlNode node) {
    return node instanceof Sequence sequence ? sequence.items() : List.of(node);
  }
}
