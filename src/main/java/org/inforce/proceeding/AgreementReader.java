package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;

/// Reads agreements made and the day they end: `signed Monday`, `entered into a formal agreement`,
/// `runs through September`.
final class AgreementReader {
  private AgreementReader() {}

  /// `a new agreement signed Monday between`, `CMS and ICE "entered into a formal data-sharing
  /// agreement"`, `confirmed an agreement allowing`; with its end where it says one.
  static List<EventDraft> read(Sentence s) {
    int noun = noun(s);
    int verb = noun < 0 ? -1 : agreementVerb(s, noun);
    if (noun < 0) {
      return List.of();
    }
    int from =
        Math.max(
            0, verb < 0 || noun < verb ? NounPhrases.start(s, noun) : Clauses.afterLink(s, verb));
    int end = Wording.end(s, Math.max(noun, verb) + 1, Clauses.end(s, Math.max(noun, verb) + 1));
    List<EventDraft> drafts = new ArrayList<>();
    boolean isSigned = verb >= 0 && !Unreal.isConditional(s, verb) && !s.has("not", verb - 2, verb);
    if (isSigned) {
      drafts.add(draft(EventType.AGREEMENT_SIGNED, s, from, end, verb, noun));
    }
    int until = Math.max(s.find("through", noun, s.size()), s.find("until", noun, s.size()));
    boolean hasEnd =
        until > 0 && DateReader.isMonth(s.lower(until + 1)) && !s.has(";", noun, until);
    if (hasEnd || expires(s, noun) > 0) {
      int at = hasEnd ? until : expires(s, noun);
      drafts.add(
          draft(EventType.AGREEMENT_EXPIRY, s, isSigned ? at : from, Clauses.end(s, at), at, noun));
    }
    return drafts;
  }

  /// `agreement`, `memorandum of understanding`; not `by agreement of the parties`.
  private static int noun(Sentence s) {
    for (int i = 0; i < s.size(); i++) {
      boolean isMemorandum =
          s.lower(i).startsWith("memorand")
              && s.lower(i + 1).equals("of")
              && (s.lower(i + 2).equals("understanding") || s.lower(i + 2).equals("agreement"));
      boolean isConsent =
          s.lower(i - 1).equals("by") || s.lower(i + 1).equals("of") && s.has("parties", i, i + 5);
      if (isMemorandum
          || s.lower(i).equals("mou")
          || s.lower(i).equals("agreement") && !isConsent) {
        return i;
      }
    }
    return -1;
  }

  private static int expires(Sentence s, int noun) {
    for (int i = noun; i < Math.min(noun + 16, s.size()); i++) {
      String word = s.lower(i);
      if (word.equals("expires")
          || word.equals("expired")
          || word.equals("expire")
          || word.equals("ends")
          || word.equals("terminate") && DateReader.isMonth(s.lower(i + 2))
          || word.equals("terminates")) {
        return i;
      }
    }
    return -1;
  }

  private static EventDraft draft(
      EventType type, Sentence s, int from, int end, int verb, int noun) {
    return new EventDraft(
        type,
        s,
        from,
        Math.max(end, from + 1),
        verb,
        verb + 1,
        noun,
        noun + 1,
        "agreement",
        EventDraft.Tense.TOLD,
        "event.life.agreement");
  }

  private static int agreementVerb(Sentence s, int noun) {
    for (int i = Math.max(0, noun - 9); i < Math.min(noun + 15, s.size()); i++) {
      String word = s.lower(i);
      boolean isEntered = word.equals("entered") && s.lower(i + 1).equals("into") && i < noun;
      boolean isSigned =
          (word.equals("signed") || word.equals("executed"))
              && !(s.lower(i - 1).equals("is") && word.equals("executed") && !isDated(s, i + 1))
              && !s.lower(i - 1).equals("are")
              && !s.lower(i - 1).equals("be");
      boolean isConfirmed =
          (word.equals("confirmed") || word.equals("reached") || word.equals("struck"))
              && i < noun
              && noun - i <= 5;
      if (isEntered || isSigned || isConfirmed) {
        return i;
      }
    }
    return -1;
  }

  /// `on March 11`, `as of March 11`, `this 11th day`.
  private static boolean isDated(Sentence s, int i) {
    return s.lower(i).equals("this")
        || (s.lower(i).equals("on") || s.lower(i).equals("as"))
            && (DateReader.isMonth(s.lower(i + 1)) || DateReader.isMonth(s.lower(i + 2)));
  }
}
