package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Page;

/// Finds where pages begin in a text: `[[Page 8443]]` as the Government Publishing Office prints
/// it, else form feeds.
final class PageMarks {
  /// Matches `[[Page 8443]]`, `[[Page S1234]]`; not `[Page 2]`.
  private static final Pattern MARK = Pattern.compile("\\[\\[Page ([A-Za-z0-9-]{1,12})\\]\\]");

  private PageMarks() {}

  static List<Page> in(String text, int from) {
    List<Page> pages = new ArrayList<>();
    Matcher mark = MARK.matcher(text).region(from, text.length());
    while (mark.find()) {
      pages.add(new Page(mark.group(1), mark.start()));
    }
    return pages.isEmpty() ? formFeeds(text, from) : pages;
  }

  private static List<Page> formFeeds(String text, int from) {
    List<Page> pages = new ArrayList<>();
    int at = text.indexOf('\f', from);
    if (at >= 0) {
      pages.add(new Page("1", from));
    }
    for (int number = 2; at >= 0 && at + 1 < text.length(); number++) {
      pages.add(new Page(Integer.toString(number), at + 1));
      at = text.indexOf('\f', at + 1);
    }
    return pages;
  }
}
