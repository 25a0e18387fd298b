package org.inforce.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The labelled paragraphs of a Federal Register preamble in text without tags (1 CFR 18.12):
/// `AGENCY: ...`, `**DATES:**` with the words on the next line.
final class LabelledParagraphs {
  private static final Pattern LABEL =
      Pattern.compile(
          "^[*_#\\s]{0,6}(?<label>AGENC(?:Y|IES)|ACTION|SUMMARY|DATES?|EFFECTIVE"
              + " DATES?|ADDRESS(?:ES)?|FOR FURTHER INFORMATION CONTACT|SUPPLEMENTARY"
              + " INFORMATION|COMMENT DATES?)\\s*:[*_\\s]{0,6}(?<rest>.*)",
          Pattern.DOTALL);
  private static final int MAX_BLOCKS = 60;

  private final Map<String, String> values = new LinkedHashMap<>();

  private LabelledParagraphs() {}

  static LabelledParagraphs in(String text, List<Span> blocks) {
    LabelledParagraphs found = new LabelledParagraphs();
    String open = "";
    for (Span block : blocks.subList(0, Math.min(MAX_BLOCKS, blocks.size()))) {
      String words = block.in(text);
      Matcher label = LABEL.matcher(words);
      if (label.matches()) {
        open = label.group("label").toUpperCase(Locale.ROOT);
        found.add(open, label.group("rest"));
      } else if (!open.isEmpty() && !open.startsWith("SUPPLEMENTARY")) {
        found.add(open, words);
      }
    }
    return found;
  }

  private void add(String label, String words) {
    String plain = Headings.plain(words).replaceAll("\\s+", " ").strip();
    values.merge(label, plain, (a, b) -> a.isEmpty() ? b : b.isEmpty() ? a : a + "\n" + b);
  }

  Optional<String> agency() {
    return value("AGENCY").or(() -> value("AGENCIES"));
  }

  Optional<String> action() {
    return value("ACTION");
  }

  Optional<String> summary() {
    return value("SUMMARY");
  }

  Optional<String> dates() {
    return value("DATES").or(() -> value("DATE")).or(() -> value("EFFECTIVE DATE"));
  }

  private Optional<String> value(String label) {
    return Optional.ofNullable(values.get(label)).filter(value -> !value.isEmpty());
  }
}
