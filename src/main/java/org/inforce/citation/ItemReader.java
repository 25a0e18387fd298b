package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads lists of section numbers with their paragraphs: `1815(a), 1815(b), 1816`, `553(b)(A) and
/// (d)(2)`, `3501-3520`.
final class ItemReader {
  /// How sections are numbered in one kind of law.
  interface Numbering {
    /// Reads a number at `at`; null if there is none that can stand there. `later` says that it
    /// would be a later item of a list, `plural` that the list was announced as one.
    @Nullable Number read(Scan s, int at, boolean later, boolean plural);
  }

  /// A number, or a range of them (`to` not empty).
  record Number(int end, String text, String to) {}

  private ItemReader() {}

  /// The items at `at`; empty if no number stands there. The first item starts at `start`.
  static List<Item> read(Scan s, int start, int at, Numbering numbering, boolean plural) {
    List<Item> items = new ArrayList<>(2);
    Item item = first(s, start, at, numbering, plural);
    while (item != null && items.size() < 400) {
      items.add(item);
      int next = separator(s, item.end());
      item = next < 0 ? null : later(s, next, item, numbering, plural);
    }
    return items;
  }

  private static @Nullable Item first(
      Scan s, int start, int at, Numbering numbering, boolean plural) {
    Number number = numbering.read(s, at, false, plural);
    return number == null ? null : withParagraphs(s, start, number);
  }

  private static @Nullable Item later(
      Scan s, int at, Item before, Numbering numbering, boolean plural) {
    if (s.t[at] == '(') {
      List<String> chain = new ArrayList<>(4);
      int end = Paragraphs.read(s, at, chain);
      if (chain.isEmpty() || before.lastChain().isEmpty() || before.isRange()) {
        return null;
      }
      List<String> complete = Paragraphs.complete(before.lastChain(), chain);
      return complete.isEmpty() ? null : range(s, at, end, before.number(), complete);
    }
    int dot = before.number().indexOf('.');
    if (s.t[at] == '.' && Chars.isDigit(s.t[at + 1]) && dot > 0) {
      int end = s.digits(at + 1);
      String own = before.number().substring(0, dot) + new String(s.t, at, end - at);
      return withParagraphs(s, at, new Number(end, own, ""));
    }
    Number number = numbering.read(s, at, true, plural);
    return number == null ? null : withParagraphs(s, at, number);
  }

  private static Item withParagraphs(Scan s, int start, Number number) {
    if (!number.to().isEmpty()) {
      int end = Paragraphs.read(s, number.end(), new ArrayList<>(2));
      return new Item(start, end, number.text(), number.to(), List.of(), "");
    }
    List<String> chain = new ArrayList<>(4);
    int end = Paragraphs.read(s, number.end(), chain);
    if (!chain.isEmpty()) {
      return range(s, start, end, number.text(), chain);
    }
    int note = note(s, end);
    return note > 0
        ? new Item(start, note, number.text(), "", List.of(), "/note")
        : new Item(start, etSeq(s, end), number.text(), "", List.of(), "");
  }

  /// `552a note`; a note is a noun of its own when an article or a number goes with it.
  private static int note(Scan s, int at) {
    boolean comma = s.t[at] == ',' && Chars.isBlank(s.t[at + 1]);
    int apart = comma ? s.word(at + 2, "note") : -1;
    if (apart > 0 && !Chars.isBlank(s.t[apart])) {
      return apart;
    }
    int end = Chars.isBlank(s.t[at]) ? s.word(at + 1, "note") : -1;
    if (end < 0 && Chars.isBlank(s.t[at])) {
      end = s.word(at + 1, "notes");
    }
    if (end < 0 || Chars.isBlank(s.t[end]) && Chars.isDigit(s.t[end + 1])) {
      return -1;
    }
    return end;
  }

  static int etSeq(Scan s, int at) {
    int from = s.t[at] == ',' ? at + 1 : at;
    int et = s.any(s.blank(from), "et");
    if (et < 0) {
      return at;
    }
    int end = s.any(s.blank(s.t[et] == '.' ? et + 1 : et), "seq");
    if (end < 0) {
      return at;
    }
    return s.t[end] == '.' ? end + 1 : end;
  }

  /// Completes a chain that may open a range: `(a)-(c)`, `(c)(1)-(c)(3)`, `(1) through (3)`.
  private static Item range(Scan s, int start, int end, String number, List<String> chain) {
    int next = rangeWord(s, end);
    if (next > 0 && s.t[next] == '(') {
      List<String> other = new ArrayList<>(4);
      int otherEnd = Paragraphs.read(s, next, other);
      if (!other.isEmpty()) {
        List<String> last = Paragraphs.complete(chain, other);
        List<List<String>> members = last.isEmpty() ? List.of() : Paragraphs.members(chain, last);
        if (!members.isEmpty()) {
          return new Item(start, otherEnd, number, "", members, "");
        }
        if (!last.isEmpty()) {
          return new Item(start, otherEnd, number, "", List.of(chain, last), "");
        }
      }
    }
    return new Item(start, etSeq(s, end), number, "", List.of(chain), "");
  }

  /// The position behind what joins the ends of a range: a hyphen, `through`, `to`.
  static int rangeWord(Scan s, int at) {
    int i = s.blank(at);
    if (s.t[i] == '-' || s.t[i] == '—') {
      int end = i + 1;
      while (s.t[end] == '-') {
        end++;
      }
      return s.blank(end);
    }
    if (i == at) {
      return -1;
    }
    int word = s.word(i, "through");
    word = word > 0 ? word : s.word(i, "to");
    word = word > 0 ? word : s.word(i, "thru");
    return word > 0 && Chars.isBlank(s.t[word]) ? word + 1 : -1;
  }

  /// The end of the item before `at`, over a comma, `and`, `or` and combinations; -1 if nothing
  /// parts it from one before.
  static int before(Scan s, int at, int floor) {
    int i = at - 1;
    if (i <= floor || !Chars.isBlank(s.t[i])) {
      return -1;
    }
    int word =
        s.word(Math.max(i - 3, 0), "and") == i ? 3 : s.word(Math.max(i - 2, 0), "or") == i ? 2 : 0;
    i -= word;
    i = word > 0 && i > floor && Chars.isBlank(s.t[i - 1]) ? i - 1 : i;
    if (i > floor && s.t[i - 1] == ',') {
      return i - 1;
    }
    return word > 0 && i > floor ? i : -1;
  }

  /// The position behind what parts two items: a comma, `and`, `or`, `&`, and combinations.
  static int separator(Scan s, int at) {
    int i = at;
    boolean mark = s.t[i] == ',' || s.t[i] == ';';
    if (mark) {
      i++;
    }
    if (Chars.isBlank(s.t[i])) {
      i++;
    } else if (!mark) {
      return -1;
    }
    int word = s.word(i, "and");
    if (word > 0 && s.t[word] == '/' && s.word(word + 1, "or") > 0) {
      word = s.word(word + 1, "or");
    }
    word = word > 0 ? word : s.word(i, "or");
    word = word > 0 ? word : s.any(i, "&");
    if (word > 0 && Chars.isBlank(s.t[word])) {
      return word + 1;
    }
    return mark && i > at ? i : -1;
  }
}
