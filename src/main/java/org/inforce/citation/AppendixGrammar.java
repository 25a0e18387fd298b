package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Appendices of a part and official comments on its sections: `appendix A to this part`, `comment
/// 36(a)(2)-3`.
final class AppendixGrammar {
  private static final String RULE = "citation.relative";

  private AppendixGrammar() {}

  /// Behind `appendix`: `A to this part`, `B to part 30 of this chapter`, `A to subpart C of part
  /// 5`.
  static int appendix(Scan s, int start, int at) {
    int i = s.blank(at);
    int end = RegulationGrammar.label(s, i);
    if (end < 0 || !Chars.isUpper(s.t[i])) {
      return -1;
    }
    String letter = new String(s.t, i, end - i).toUpperCase(Locale.ROOT);
    int to = s.any(end, " to ");
    to = to > 0 ? to : s.any(end, " of ");
    if (to < 0) {
      return ownAppendix(s, start, end, letter);
    }
    int own = s.word(to, "this part");
    if (own > 0) {
      return PartGrammar.ofThisPart(s, start, own, "/app" + letter);
    }
    PartGrammar.Named named = PartGrammar.of(s, end);
    if (named != null) {
      return PartGrammar.ofNamed(s, start, named, "/app" + letter);
    }
    int part = s.any(to, "part ");
    int stop = part < 0 ? -1 : s.digits(part);
    if (stop <= part) {
      return -1;
    }
    String number = new String(s.t, part, stop - part);
    int tail = PartGrammar.ofThis(s, stop);
    int title = s.place.titleOf(number, false);
    if (tail < 0 && title == 0) {
      return -1;
    }
    return PartGrammar.division(s, start, tail > 0 ? tail : stop, title, number, "/app" + letter);
  }

  /// `Appendix A-5(R)`, `appendix G, part V.4.D`: of the part the text stands in, where a division
  /// of the appendix is named.
  private static int ownAppendix(Scan s, int start, int end, String letter) {
    String part = s.place.part();
    int title = s.place.title();
    int divided = s.any(end, ", part ");
    int stop = end;
    String steps = "/app" + letter.replace("-", "/");
    if (divided > 0) {
      stop = divided;
      while (Chars.isWord(s.t[stop]) || s.t[stop] == '.' && Chars.isWord(s.t[stop + 1])) {
        stop++;
      }
      steps += "/" + new String(s.t, divided, stop - divided).replace('.', '/');
    } else if (letter.indexOf('-') > 0) {
      int step = Paragraphs.step(s, stop);
      steps += step > 0 ? new String(s.t, stop, step - stop) : "";
      stop = step > 0 ? step : stop;
    } else if (!isHeading(s, start, end)) {
      return -1;
    }
    if (part == null || title == 0 || stop <= end && divided > 0) {
      return -1;
    }
    return PartGrammar.division(s, start, stop, title, part, steps);
  }

  /// `Appendix F—Annual Percentage Rate Computations` at the start of a line.
  private static boolean isHeading(Scan s, int start, int end) {
    boolean dash = s.t[s.blank(end)] == '—';
    return s.startsLine(start)
        && (dash || Chars.isBlank(s.t[end]) && Chars.isUpper(s.t[end + 1]) && end - start < 12);
  }

  /// Behind `Appendices`: `G and H—Open-End Forms` as a heading, `A and B to this part`.
  static int appendices(Scan s, int start, int at) {
    String part = s.place.part();
    int title = s.place.title();
    List<int[]> labels = new ArrayList<>();
    int next = s.blank(at);
    int end = -1;
    while (next > 0 && Chars.isUpper(s.t[next]) && labels.size() < 12) {
      int stop = RegulationGrammar.label(s, next);
      if (stop < 0) {
        break;
      }
      labels.add(new int[] {next, stop});
      end = stop;
      next = ItemReader.separator(s, stop);
    }
    int own = end < 0 ? -1 : Math.max(s.any(end, " to this part"), s.any(end, " of this part"));
    if (part == null || title == 0 || end < 0 || own < 0 && !isHeading(s, start, end)) {
      return -1;
    }
    for (int[] label : labels) {
      boolean first = label == labels.getFirst();
      int stop = own > 0 && label == labels.getLast() ? own : label[1];
      Mention m =
          new Mention(
              first ? start : label[0], stop, CitationKind.CFR, CitationForm.RELATIVE, RULE);
      m.passing = true;
      s.add(m).with("/us/cfr/t" + title + "/pt" + part + "/app" + s.text(label[0], label[1]));
    }
    return s.mentions.getLast().end;
  }

  /// Behind `comment` or `commentary to`: `36(a)(2)-3`, an official interpretation of section 36 of
  /// the part the text stands in; `through -3` and further items follow.
  static int comment(Scan s, int start, int at) {
    String part = s.place.part();
    int title = s.place.title();
    if (part == null || title == 0) {
      return -1;
    }
    String base = "/us/cfr/t" + title + "/s" + part + ".";
    int itemStart = start;
    int end = -1;
    int next = s.blank(at);
    String section = "";
    while (next > 0) {
      List<String> chain = new ArrayList<>(4);
      int digits = s.digits(next);
      boolean same = digits == next && s.t[next] == '-' && !section.isEmpty();
      int stop = same ? next : Paragraphs.read(s, digits, chain);
      String own = same ? section : new String(s.t, next, digits - next) + Paragraphs.path(chain);
      int behind = commentNumber(s, stop);
      boolean named = behind > stop || !chain.isEmpty();
      if (!same && (digits == next || digits - next > 3 || !named)) {
        return end;
      }
      Mention m =
          s.add(new Mention(itemStart, behind, CitationKind.CFR, CitationForm.RELATIVE, RULE));
      m.passing = true;
      String number = new String(s.t, stop, behind - stop).replace('-', '/').replace('.', '/');
      m.with(base + own + "/Interp" + number);
      section = own;
      end = behind;
      next = s.any(end, " through ") > 0 ? s.any(end, " through ") : ItemReader.separator(s, end);
      itemStart = next;
    }
    return end;
  }

  /// `-3`, `-1.v` behind a section's paragraphs.
  private static int commentNumber(Scan s, int at) {
    int end = s.t[at] == '-' ? s.digits(at + 1) : at;
    if (end <= at + 1) {
      return at;
    }
    while (s.t[end] == '.' && Chars.isWord(s.t[end + 1]) && !Chars.isWord(s.t[end + 2])) {
      end += 2;
    }
    return end;
  }
}
