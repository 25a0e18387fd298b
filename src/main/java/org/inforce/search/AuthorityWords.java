package org.inforce.search;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.inforce.authority.AuthorityId;

/// The words under which an authority is indexed: its own path and those of all it lies in, so that
/// asking for a section finds its paragraphs; and its section alone, for those who leave the title
/// out.
final class AuthorityWords {
  private AuthorityWords() {}

  /// `/us/usc/t8/s1373/a` gives itself, `/us/usc/t8/s1373`, `/us/usc/t8`, `§1373/a` and `§1373`.
  static Set<String> of(AuthorityId authority) {
    Set<String> words = new LinkedHashSet<>();
    String path = own(authority.path());
    int section = sectionStart(path);
    for (int end = path.length();
        end > 0 && depth(path, end) >= 3;
        end = path.lastIndexOf('/', end - 1)) {
      words.add(path.substring(0, end));
      if (section > 0 && end > section) {
        words.add("§" + path.substring(section, end));
      }
    }
    if (path.startsWith("/us/docket/")) {
      DocketKey.in(path.substring(path.lastIndexOf('/') + 1)).ifPresent(words::add);
    }
    return words;
  }

  /// The word for an identifier itself: in lower case, for `(A)` is often typed `(a)`.
  static String own(String path) {
    return path.toLowerCase(Locale.ROOT);
  }

  /// The part of the path worth counting by: the section of the Code or the regulations, the whole
  /// of anything else.
  static String counted(AuthorityId authority) {
    String path = authority.path();
    int section = sectionStart(path);
    if (section < 0) {
      return path;
    }
    int end = path.indexOf('/', section);
    return end < 0 ? path : path.substring(0, end);
  }

  /// Where the number of a section of the Code or of the regulations starts in `path`; -1 if it
  /// names none.
  private static int sectionStart(String path) {
    if (!path.startsWith("/us/usc/") && !path.startsWith("/us/cfr/")) {
      return -1;
    }
    int step = path.indexOf("/s", "/us/usc/".length());
    boolean isSection =
        step > 0 && step + 2 < path.length() && Character.isDigit(path.charAt(step + 2));
    return isSection ? step + 2 : -1;
  }

  private static int depth(String path, int end) {
    int steps = 0;
    for (int i = 0; i < end; i++) {
      if (path.charAt(i) == '/') {
        steps++;
      }
    }
    return steps;
  }
}
