package org.inforce.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Attorney;
import org.inforce.document.Structure.Party;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/// A party on a docket's page with the cell that names it. Trial courts print a role in bold and
/// underlined above its parties; courts of appeals print it indented under each name.
record DocketParty(Element cell, Party party) {
  private static final Pattern TERMINATED = Pattern.compile("(?i)terminated:?\\s.*\\d{4}.*");

  /// Matches `(see above)`, `(See above for address)`.
  private static final Pattern SEE_ABOVE = Pattern.compile("(?i)\\(see above(?: for address)?\\)");

  /// What a criminal docket prints in the manner of a role.
  private static final Pattern NO_ROLE =
      Pattern.compile("(?i).*\\b(?:counts?|offense levels?|complaints|disposition)\\b.*");

  private static final Evaluator UNDERLINED = QueryParser.parse("b > u, u > b");
  private static final int INDENT = 4;

  /// The parties in `rows`, those before the first entry.
  static List<DocketParty> in(List<Element> rows) {
    List<DocketParty> found = new ArrayList<>();
    String role = "";
    for (Element row : rows) {
      List<Element> cells = DocketRow.cells(row);
      Optional<String> named = cells.isEmpty() ? Optional.empty() : role(cells.getFirst());
      if (named.isPresent()) {
        role = NO_ROLE.matcher(named.get()).matches() ? "" : named.get();
      } else if (!cells.isEmpty() && !role.isEmpty()) {
        ofTrial(cells, role).ifPresent(found::add);
      } else if (cells.size() == 2) {
        ofAppeal(cells).ifPresent(found::add);
      }
    }
    return found;
  }

  /// `Plaintiff` of `<b><u>Plaintiff</u></b>`.
  private static Optional<String> role(Element cell) {
    Element underlined = cell.selectFirst(UNDERLINED);
    return underlined == null
        ? Optional.empty()
        : Optional.of(underlined.text().strip()).filter(words -> !words.isEmpty());
  }

  private static Optional<DocketParty> ofTrial(List<Element> cells, String role) {
    Element cell = cells.getFirst();
    Element name = boldIn(cell);
    if (name == null || name.text().isBlank()) {
      return Optional.empty();
    }
    List<String> notes = new ArrayList<>();
    Optional<LocalDate> terminated = Optional.empty();
    for (String line : lines(cell)) {
      String words = line.strip();
      if (isTermination(words)) {
        terminated = LegalDates.first(words);
      } else if (!words.isEmpty() && !words.equals(name.text().strip())) {
        notes.add(words);
      }
    }
    List<Attorney> attorneys = cells.size() > 2 ? attorneysInBold(cells.get(2)) : List.of();
    return Optional.of(
        new DocketParty(
            cell,
            new Party(
                name.text().strip(),
                role.toLowerCase(Locale.ROOT),
                String.join(" ", notes),
                terminated,
                attorneys)));
  }

  private static @Nullable Element boldIn(Element cell) {
    for (Element child : cell.children()) {
      if (child.nameIs("b")) {
        return child;
      }
    }
    return null;
  }

  /// Each attorney begins with a name in bold; what stands in italics is a role.
  private static List<Attorney> attorneysInBold(Element cell) {
    List<Attorney> attorneys = new ArrayList<>();
    String name = "";
    List<String> contact = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    for (Node node : cell.childNodes()) {
      boolean isName = node instanceof Element element && element.nameIs("b");
      String words = words(node);
      if (isName) {
        addAttorney(attorneys, name, contact, roles);
        name = words;
      } else if (!words.isEmpty() && node instanceof Element element && element.nameIs("i")) {
        roles.add(words);
      } else if (!words.isEmpty()) {
        contact.add(words);
      }
    }
    addAttorney(attorneys, name, contact, roles);
    return attorneys;
  }

  private static String words(Node node) {
    return switch (node) {
      case TextNode text -> plain(text.getWholeText());
      case Element element -> plain(element.text());
      default -> "";
    };
  }

  private static String plain(String words) {
    return folded(words, true);
  }

  /// Each stretch of white space as one space, none at the ends; the no-break space is kept unless
  /// `foldsAll`.
  private static String folded(String words, boolean foldsAll) {
    StringBuilder folded = new StringBuilder(words.length());
    boolean isSpacePending = false;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c <= ' ' || foldsAll && Lines.isSpace(c)) {
        isSpacePending = !folded.isEmpty();
      } else {
        if (isSpacePending) {
          folded.append(' ');
          isSpacePending = false;
        }
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static void addAttorney(
      List<Attorney> attorneys, String name, List<String> contact, List<String> roles) {
    if (!name.isEmpty()) {
      attorneys.add(new Attorney(name, contact, roles));
    }
    contact.clear();
    roles.clear();
  }

  private static Optional<DocketParty> ofAppeal(List<Element> cells) {
    List<String> lines = new ArrayList<>(lines(cells.getFirst()));
    while (!lines.isEmpty() && Lines.isBlank(lines.getLast())) {
      lines.removeLast();
    }
    if (lines.size() < 2 || !isIndented(lines.getLast())) {
      return Optional.empty();
    }
    String role = plain(lines.removeLast()).replaceFirst("[,.;]$", "");
    List<String> names = new ArrayList<>();
    Optional<LocalDate> terminated = Optional.empty();
    for (String line : lines) {
      String words = plain(line);
      if (isTermination(words)) {
        terminated = LegalDates.first(words);
      } else if (!words.isEmpty()) {
        names.add(words);
      }
    }
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new DocketParty(
                cells.getFirst(),
                new Party(
                    names.getFirst(),
                    role.toLowerCase(Locale.ROOT),
                    String.join(" ", names.subList(1, names.size())),
                    terminated,
                    attorneysInGroups(cells.get(1)))));
  }

  private static boolean isTermination(String words) {
    return !words.isEmpty()
        && Character.toLowerCase(words.charAt(0)) == 't'
        && TERMINATED.matcher(words).matches();
  }

  private static boolean isIndented(String line) {
    int indent = 0;
    while (indent < line.length() && line.charAt(indent) == '\u00a0') {
      indent++;
    }
    return indent >= INDENT && indent < line.length();
  }

  /// An empty line stands between two attorneys; what stands in brackets is a role.
  private static List<Attorney> attorneysInGroups(Element cell) {
    List<Attorney> attorneys = new ArrayList<>();
    String name = "";
    List<String> contact = new ArrayList<>();
    List<String> roles = new ArrayList<>();
    for (String line : lines(cell)) {
      String words = plain(line);
      if (words.isEmpty()) {
        addAttorney(attorneys, name, contact, roles);
        name = "";
      } else if (name.isEmpty()) {
        name = words;
      } else if (words.startsWith("[") && words.endsWith("]")) {
        roles.add(words.substring(1, words.length() - 1));
      } else {
        contact.add(words);
      }
    }
    addAttorney(attorneys, name, contact, roles);
    return attorneys;
  }

  /// The lines of a cell as its breaks divide it; white space but the no-break space is one space.
  private static List<String> lines(Element cell) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    cell.traverse((node, depth) -> {
      if (node instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (node instanceof Element element && element.nameIs("br")) {
        lines.add(folded(line.toString(), false));
        line.setLength(0);
      }
    });
    lines.add(folded(line.toString(), false));
    return lines;
  }

  /// Gives each attorney who is printed as `(see above)` the address printed there.
  static List<Party> complete(List<Party> parties) {
    Map<String, List<String>> addresses = new HashMap<>();
    List<Party> complete = new ArrayList<>();
    for (Party party : parties) {
      List<Attorney> attorneys = new ArrayList<>();
      for (Attorney attorney : party.attorneys()) {
        attorneys.add(complete(attorney, addresses));
      }
      complete.add(
          new Party(party.name(), party.role(), party.note(), party.terminated(), attorneys));
    }
    return complete;
  }

  private static boolean isAbove(String line) {
    return line.startsWith("(") && SEE_ABOVE.matcher(line).matches();
  }

  private static Attorney complete(Attorney attorney, Map<String, List<String>> addresses) {
    List<String> own = attorney.contact().stream().filter(line -> !isAbove(line)).toList();
    List<String> roles = attorney.roles().stream().filter(role -> !isAbove(role)).toList();
    boolean isAbove =
        own.size() < attorney.contact().size() || roles.size() < attorney.roles().size();
    List<String> contact = isAbove ? addresses.getOrDefault(attorney.name(), own) : own;
    addresses.putIfAbsent(attorney.name(), contact);
    return new Attorney(attorney.name(), contact, roles);
  }
}
