package org.inforce.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Finds the part of a web page that is the document: furniture is taken out by what its tags and
/// classes call it, then the element that holds most of the running text is chosen.
final class PageBody {
  private static final String NEVER_TEXT =
      "script, style, noscript, template, iframe, svg, canvas, button, select, input, object,"
          + " nav, footer, aside, form, dialog, [hidden], [aria-hidden=true], [role=navigation],"
          + " [role=banner], [role=contentinfo], [role=search], [role=complementary],"
          + " [style*=display:none], [style*=display: none]";

  private static final Set<String> FURNITURE = WordLists.read("furniture.txt");

  /// An element this much of whose text is links is a list of links.
  private static final double MAX_LINK_SHARE = 0.5;

  private PageBody() {}

  /// Changes the page: what is no part of the document is removed from it.
  static Element of(org.jsoup.nodes.Document page) {
    Element body = page.body();
    int all = body.text().length();
    removeSilent(body);
    removeFurniture(body, all);
    Element best = best(body);
    removeLinkRows(best);
    return best;
  }

  /// Takes out what is never text, such as scripts and forms.
  static void removeSilent(Element body) {
    int all = body.text().length();
    for (Element element : body.select(NEVER_TEXT)) {
      if (element.text().length() * 2 < all || element.nameIs("script")) {
        element.remove();
      }
    }
  }

  /// Rows of nothing but links above the document's heading.
  private static void removeLinkRows(Element best) {
    for (Element row : best.select("p, ul, div, td, h1, h2")) {
      if (row.nameIs("h1") || row.nameIs("h2")) {
        return;
      }
      boolean isRow = row.select("a").size() > 1 && words(row) == 0 && row.text().length() < 200;
      if (isRow && row != best && row.select("h1, h2").isEmpty()) {
        row.remove();
      }
    }
  }

  private static void removeFurniture(Element body, int all) {
    for (Element element : body.select("[class], [id]")) {
      boolean isLarge = element.text().length() * 2 > all;
      if (element.parent() != null && !isLarge && isFurniture(element)) {
        element.remove();
      }
    }
  }

  private static boolean isFurniture(Element element) {
    String names = element.className() + " " + element.id();
    String parted = names.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    for (String word : parted.split("[^a-z]+")) {
      if (FURNITURE.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static Element best(Element body) {
    Map<Element, Integer> scores = new HashMap<>();
    Set<Element> seen = new HashSet<>();
    for (Element block : body.select("p, li, blockquote, pre, td, dd, h1, h2, h3")) {
      Element parent = block.parent();
      int words = words(block);
      if (parent != null && words > 0 && seen.add(block)) {
        scores.merge(parent, words, Integer::sum);
        Element grandparent = parent.parent();
        if (grandparent != null) {
          scores.merge(grandparent, words / 2, Integer::sum);
        }
      }
    }
    Element best =
        scores.entrySet().stream()
            .max(Map.Entry.<Element, Integer>comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(body);
    return widened(best, body);
  }

  /// Characters of running text; none for a list of links.
  private static int words(Element block) {
    int length = block.text().length();
    int links = block.select("a").stream().mapToInt(link -> link.text().length()).sum();
    return length == 0 || (double) links / length > MAX_LINK_SHARE ? 0 : length;
  }

  /// The page's own word for its document (`article`, `main`) around the best element, else the
  /// widest element around it that adds little but headings.
  private static Element widened(Element best, Element body) {
    Element holder = best.closest("article, main, [role=main]");
    if (holder != null && holder.text().length() < best.text().length() * 3L + 2000) {
      return holder;
    }
    Element wide = best;
    while (wide.parent() != null
        && wide != body
        && wide.parent().text().length() < best.text().length() * 1.3 + 300) {
      wide = wide.parent();
    }
    return wide;
  }
}
