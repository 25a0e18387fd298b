package org.inforce.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// The words a template shows that do not come from the catalogue: text between tags, and the
/// attributes a reader is told of. Names that are the same in every language are none, nor are
/// identifiers, which have a digit; nor is what stands in `code`, `kbd` or an element marked as
/// English.
final class BareWords {
  private static final Set<String> NAMES =
      Set.of("inforce", "API", "RIN", "CFR", "SHA", "RIS", "BibTeX", "CSL", "JSON", "RSS", "CSV");

  private static final Pattern ELEMENTS =
      Pattern.compile("<(code|kbd|svg|script|title)\\b[^>]*>[^<]*</\\1>");
  private static final Pattern ENGLISH = Pattern.compile("<(\\w+)[^<>]* lang=\"en\"[^<>]*>[^<]*<");
  private static final Pattern DIRECTIVE =
      Pattern.compile("(?m)^@(?:import|param)\\b.*$|@(?:else|endif|endfor)\\b");
  private static final Pattern SHOWN_ATTRIBUTE =
      Pattern.compile("\\b(?:alt|title|placeholder|aria-label|data-label)=\"([^\"]*)\"");
  private static final Pattern TAG = Pattern.compile("<[!/]?[A-Za-z][^<>]*>");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
  private static final Pattern IDENTIFIER = Pattern.compile("\\S*\\d\\S*");

  private BareWords() {}

  /// In order of appearance: first those of attributes, then those of the text.
  static List<String> in(String template) {
    String shown = ENGLISH.matcher(withoutCode(template)).replaceAll("<$1><");
    shown = ELEMENTS.matcher(shown).replaceAll("");
    List<String> bare = new ArrayList<>();
    SHOWN_ATTRIBUTE.matcher(shown).results().forEach(found -> add(bare, found.group(1)));
    for (String text : TAG.split(shown)) {
      add(bare, text);
    }
    return bare;
  }

  private static void add(List<String> bare, String text) {
    boolean hasWord =
        WORD.matcher(IDENTIFIER.matcher(text).replaceAll(""))
            .results()
            .anyMatch(word -> !NAMES.contains(word.group()));
    if (hasWord) {
      bare.add(text.strip());
    }
  }

  /// The template without what jte works out: expressions, statements, conditions and calls. The
  /// content handed to a layout stays.
  private static String withoutCode(String template) {
    String source = DIRECTIVE.matcher(template).replaceAll("");
    StringBuilder shown = new StringBuilder();
    int at = 0;
    while (at < source.length()) {
      int end = endOfCode(source, at);
      if (end > at) {
        at = end;
      } else {
        shown.append(source.charAt(at++));
      }
    }
    return shown.toString();
  }

  /// Behind the piece of code that begins here; the same place when none does.
  private static int endOfCode(String source, int at) {
    for (String opening : List.of("${", "!{")) {
      if (source.startsWith(opening, at)) {
        return closing(source, at + opening.length());
      }
    }
    if (source.startsWith("`)", at)) {
      return at + 2;
    }
    if (source.charAt(at) != '@') {
      return at;
    }
    int open = at + 1;
    while (open < source.length()
        && (Character.isLetterOrDigit(source.charAt(open))
            || "._-".indexOf(source.charAt(open)) >= 0)) {
      open++;
    }
    return open < source.length() && open > at + 1 && source.charAt(open) == '('
        ? closing(source, open + 1)
        : at;
  }

  /// Behind the bracket that closes, or at the content that a call is handed.
  private static int closing(String source, int from) {
    int depth = 1;
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (source.startsWith("@`", i)) {
        return i + 2;
      }
      if (c == '"') {
        i = SaidWords.closingQuote(source, i);
      } else if (c == '(' || c == '{') {
        depth++;
      } else if ((c == ')' || c == '}') && --depth == 0) {
        return i + 1;
      }
    }
    throw new AssertionError("code without end: " + source.substring(from));
  }
}
