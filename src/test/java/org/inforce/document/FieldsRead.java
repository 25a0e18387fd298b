package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The metadata of a Federal Register document as another parser gives it, field by field and as
/// printed, to hold ours against. Blank or empty where the document has none.
final class FieldsRead {
  private static final Pattern TITLE = Pattern.compile("(\\d+) CFR (Parts?|Chapters?|Ch\\.) (.*)");
  private static final Pattern RIN = Pattern.compile("\\d{4}-[A-Z]{2}\\w{2,3}");

  String number = "";
  String page = "";
  String title = "";
  SourceKind kind = SourceKind.OTHER;
  List<String> agencies = List.of();
  List<String> dockets = List.of();
  List<String> rins = List.of();
  final List<String> cfrParts = new ArrayList<>();
  String action = "";
  List<String> dates = List.of();

  private final List<String> differences = new ArrayList<>();

  /// One line for each field that differs.
  List<String> differencesFrom(Metadata ours) {
    differences.clear();
    String printed = plain(number);
    if (!printed.startsWith(ours.documentNumber().orElse("?"))) {
      differences.add("number " + ours.documentNumber() + " is not " + printed);
    }
    if (!page.isEmpty()) {
      equal("page", ours.citation().orElse("").replaceFirst(".* ", ""), page);
    }
    if (!title.isEmpty()) {
      equal("title", ours.title(), title);
    }
    equal("kind", ours.sourceKind().code(), kind.code());
    equal("agencies", ours.agencies(), agencies.stream().map(FieldsRead::trimmed).toList());
    equal("rins", ours.rins(), found(RIN, rins));
    equal("parts", ours.cfrParts(), cfrParts);
    if (!action.isEmpty()) {
      equal("action", ours.action().orElse(""), action);
    }
    equal("dates", ours.datesText().orElse(""), String.join(" ", dates));
    compareDockets(ours);
    return List.copyOf(differences);
  }

  /// Every docket is printed, and every word with a digit that is printed is in one of them.
  private void compareDockets(Metadata ours) {
    String all = plain(String.join(" ", dockets));
    for (String docket : ours.dockets()) {
      if (!squeezed(all).contains(squeezed(docket))) {
        differences.add("docket " + docket + " is not in " + all);
      }
    }
    String held = String.join(" ", ours.dockets());
    for (String word : all.split("[\\s\\[\\];,]+")) {
      if (word.matches(".*\\d.*") && !RIN.matcher(word).find() && !held.contains(trimmed(word))) {
        differences.add("of " + all + " is missing " + word);
      }
    }
  }

  private void equal(String field, String ours, String theirs) {
    if (!squeezed(plain(ours)).equals(squeezed(plain(theirs)))) {
      differences.add(field + ": \"" + ours + "\" is not \"" + theirs + "\"");
    }
  }

  private void equal(String field, List<String> ours, List<String> theirs) {
    List<String> distinct = theirs.stream().map(FieldsRead::plain).distinct().toList();
    equal(field, String.join(" | ", ours), String.join(" | ", distinct));
  }

  private static List<String> found(Pattern pattern, List<String> lines) {
    List<String> found = new ArrayList<>();
    for (String line : lines) {
      Matcher matcher = pattern.matcher(plain(line));
      while (matcher.find()) {
        found.add(matcher.group());
      }
    }
    return found;
  }

  /// `14 CFR Parts 39 and 71` by its words.
  static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    Matcher title = TITLE.matcher(plain(line));
    while (title.find()) {
      String level = title.group(2).startsWith("P") ? " CFR part " : " CFR chapter ";
      for (String item : title.group(3).split(",\\s*(?:and\\s+)?|\\s+and\\s+")) {
        parts.add(title.group(1) + level + item.strip());
      }
    }
    return parts;
  }

  private static String trimmed(String words) {
    return words.replaceFirst("[.;,]+$", "").strip();
  }

  private static String plain(String words) {
    return words.replace('\u2013', '-').replace('\u2010', '-').strip();
  }

  /// White space and the marks of notes do not count.
  private static String squeezed(String words) {
    return words.replaceAll("\\[\\^[^\\]]*\\]|\\s+", "");
  }
}
