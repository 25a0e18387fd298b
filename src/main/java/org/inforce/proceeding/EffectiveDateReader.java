package org.inforce.proceeding;

import java.util.Optional;
import java.util.Set;

/// Reads from when a measure holds: `This rule is effective April 1`, `takes effect on`, the line
/// `Effective date: April 10` of a notice.
final class EffectiveDateReader {
  private static final Set<String> PAPERS =
      Set.of(
          "rule",
          "notice",
          "regulation",
          "regulations",
          "order",
          "action",
          "amendment",
          "amendments",
          "policy",
          "directive",
          "final",
          "document",
          "provisions",
          "waiver",
          "determination",
          "correction");

  private static final Set<String> UNREAL =
      Set.of("to", "would", "could", "should", "may", "might", "not", "can", "must");

  private static final Set<String> LINE_WORDS =
      Set.of("date", "dates", ":", "on", "*", "as", "of", ".");

  private final boolean isRegister;

  /// `isRegister`: the paper is an agency's own.
  EffectiveDateReader(boolean isRegister) {
    this.isRegister = isRegister;
  }

  Optional<EventDraft> read(Sentence s) {
    return effective(s).or(() -> effectiveLine(s));
  }

  /// `This rule is effective April 1, 2026`, `This notice is applicable immediately`, `the Rule
  /// takes effect on`.
  private Optional<EventDraft> effective(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      if (saysEffective(s, i)
          && hasPaper(s, i)
          && !Unreal.isConditional(s, i)
          && !(s.lower(i - 1).equals("be") && UNREAL.contains(s.lower(i - 2)))
          && !s.has("not", i - 2, i)) {
        int end = Clauses.end(s, i + 1);
        boolean isNotice = s.has("notice", Math.max(0, i - 5), i);
        EventType type =
            isNotice && s.has("immediately", i, end)
                ? EventType.NOTICE_PUBLISHED
                : EventType.EFFECTIVE_DATE_SET;
        boolean isOwn = isRegister || s.has("this", 0, i);
        return Optional.of(
            new EventDraft(
                type,
                s,
                start(s, i),
                end,
                i,
                i + 1,
                start(s, i),
                paperEnd(s, i),
                "measure",
                isOwn ? EventDraft.Tense.OPERATIVE : EventDraft.Tense.TOLD,
                "event.life.effective"));
      }
    }
    return Optional.empty();
  }

  /// `is effective`, `are applicable`, `takes effect`, `becomes effective`.
  private static boolean saysEffective(Sentence s, int i) {
    return switch (s.lower(i)) {
      case "effective", "applicable" -> isLinking(s.lower(Adverbs.over(s, i - 1)));
      case "takes", "become", "becomes", "took" -> isEffect(s.lower(i + 1));
      case "take" -> !UNREAL.contains(s.lower(i - 1)) && isEffect(s.lower(i + 1));
      default -> false;
    };
  }

  private static boolean isEffect(String word) {
    return word.equals("effect") || word.equals("effective");
  }

  /// `Effective April 10, 2026`, `Effective date: April 10, 2026`, as in a DATES line.
  private Optional<EventDraft> effectiveLine(Sentence s) {
    for (int i = 0; isRegister && i < Math.min(5, s.size()); i++) {
      if (s.lower(i).equals("effective")) {
        int at = i + 1;
        while (LINE_WORDS.contains(s.lower(at))) {
          at++;
        }
        boolean isLine = DateReader.isMonth(s.lower(at)) && Clauses.end(s, at) - at <= 5;
        if (isLine) {
          int end = Clauses.end(s, at);
          return Optional.of(
              new EventDraft(
                  EventType.EFFECTIVE_DATE_SET,
                  s,
                  i,
                  end,
                  i,
                  i + 1,
                  i,
                  i,
                  "measure",
                  EventDraft.Tense.OPERATIVE,
                  "event.life.effective"));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isLinking(String word) {
    return word.equals("is")
        || word.equals("are")
        || word.equals("become")
        || word.equals("becomes")
        || word.equals("be");
  }

  /// A court's order is no measure.
  private boolean hasPaper(Sentence s, int before) {
    for (int i = Math.max(0, before - 12); i < before; i++) {
      boolean isOfCourt =
          s.lower(i).equals("order") && !isRegister && !s.lower(i - 1).equals("executive");
      if (PAPERS.contains(s.lower(i)) && !isOfCourt) {
        return true;
      }
    }
    return false;
  }

  private static int paperEnd(Sentence s, int verb) {
    int at = verb;
    while (at > 1 && (isLinking(s.lower(at - 1)) || Adverbs.is(s.lower(at - 1)))) {
      at--;
    }
    return Math.max(at, start(s, verb) + 1);
  }

  private static int start(Sentence s, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      String word = s.lower(i - 1);
      if (word.equals(":")
          || word.equals(";")
          || word.equals(".")
          || (word.equals("that") && !s.lower(i).equals("is"))) {
        return i;
      }
    }
    return 0;
  }
}
