package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.inforce.taxonomy.Axis;

/// Reads the life of measures: effective dates, agreements signed, memoranda issued and rescinded,
/// notices published, practices begun.
final class LifeReader {
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

  private final boolean isRegister;

  LifeReader(boolean isRegister) {
    this.isRegister = isRegister;
  }

  List<EventDraft> read(Sentence s) {
    List<EventDraft> drafts = new ArrayList<>();
    effective(s).or(() -> effectiveLine(s)).ifPresent(drafts::add);
    drafts.addAll(agreement(s));
    practice(s).ifPresent(drafts::add);
    noticeTold(s).ifPresent(drafts::add);
    policySince(s).ifPresent(drafts::add);
    drafts.addAll(memoranda(s));
    return drafts;
  }

  /// `This rule is effective April 1, 2026`, `This notice is applicable immediately`, `the Rule
  /// takes effect on`.
  private Optional<EventDraft> effective(Sentence s) {
    for (int i = 1; i < s.size(); i++) {
      String word = s.lower(i);
      boolean isAdjective =
          (word.equals("effective") || word.equals("applicable"))
              && isLinking(s.lower(VoiceReader.overAdverbs(s, i - 1)));
      boolean isVerb =
          (word.equals("takes")
                  || word.equals("become")
                  || word.equals("becomes")
                  || (word.equals("take") && !UNREAL.contains(s.lower(i - 1)))
                  || word.equals("took"))
              && (s.lower(i + 1).equals("effect") || s.lower(i + 1).equals("effective"));
      if ((isAdjective || isVerb)
          && hasPaper(s, i)
          && !VoiceReader.isConditional(s, i)
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

  private static final Set<String> UNREAL =
      Set.of("to", "would", "could", "should", "may", "might", "not", "can", "must");

  private static final Set<String> LINE_WORDS =
      Set.of("date", "dates", ":", "on", "*", "as", "of", ".");

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
    while (at > 1 && (isLinking(s.lower(at - 1)) || VoiceReader.isAdverb(s.lower(at - 1)))) {
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

  /// `a new agreement signed Monday between`, `CMS and ICE "entered into a formal data-sharing
  /// agreement"`, `confirmed an agreement allowing`; with its end where it says one.
  private static List<EventDraft> agreement(Sentence s) {
    int noun = s.find("agreement", 0, s.size());
    int verb = noun < 0 ? -1 : agreementVerb(s, noun);
    if (noun < 0) {
      return List.of();
    }
    int from =
        Math.max(0, verb < 0 || noun < verb ? NounPhrases.start(s, noun) : clauseStart(s, verb));
    int end = Wording.end(s, Math.max(noun, verb) + 1, Clauses.end(s, Math.max(noun, verb) + 1));
    List<EventDraft> drafts = new ArrayList<>();
    boolean isSigned =
        verb >= 0 && !VoiceReader.isConditional(s, verb) && !s.has("not", verb - 2, verb);
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

  private static int expires(Sentence s, int noun) {
    for (int i = noun; i < Math.min(noun + 16, s.size()); i++) {
      String word = s.lower(i);
      if (word.equals("expires")
          || word.equals("expired")
          || word.equals("expire")
          || word.equals("ends")
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

  /// After the last comma that opens a clause of its own, with the date that leads it.
  private static int clauseStart(Sentence s, int verb) {
    for (int i = verb - 1; i > 0; i--) {
      boolean isLink = s.lower(i).equals("and") || s.lower(i).equals("but");
      if (s.lower(i).equals(";") || s.lower(i).equals(":")) {
        return i + 1;
      }
      if (isLink && s.lower(i - 1).equals(",")) {
        return i + 1;
      }
    }
    return s.lower(0).equals("but") || s.lower(0).equals("and") ? 1 : 0;
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

  /// `in June, CMS began sharing data`.
  private static Optional<EventDraft> practice(Sentence s) {
    for (int i = 1; i + 1 < s.size(); i++) {
      String word = s.lower(i);
      boolean isBegun = word.equals("began") || word.equals("started") || word.equals("begun");
      if (isBegun
          && s.lower(i + 1).endsWith("ing")
          && s.at(i - 1).isCapitalised()
          && !AxisReader.codes(Axis.CONDUCT, s, i + 1, i + 2).isEmpty()
          && !VoiceReader.isConditional(s, i)) {
        int end = s.find(",", i, s.size()) > 0 ? s.find(",", i, s.size()) : Clauses.end(s, i + 1);
        return Optional.of(
            new EventDraft(
                EventType.PRACTICE_STARTED,
                s,
                clauseStart(s, i),
                end,
                i,
                i + 1,
                i + 1,
                end,
                "conduct",
                EventDraft.Tense.TOLD,
                "event.life.practice"));
      }
    }
    return practiceLearned(s);
  }

  private static final Set<String> LEARNED =
      Set.of("learned", "learnt", "discovered", "disclosed", "revealed", "reported");

  /// `June 2025: the Department learned the Bureau may have shared member data`: that it was done
  /// is told, if with a doubt; not `learned that it may share`.
  private static Optional<EventDraft> practiceLearned(Sentence s) {
    for (int i = 3; i + 1 < s.size(); i++) {
      boolean isDone =
          s.lower(i).endsWith("ed")
              && (s.lower(i - 1).equals("have")
                  || s.lower(i - 1).equals("had")
                  || s.lower(i - 1).equals("has"))
              && AxisReader.codes(Axis.CONDUCT, s, i, i + 1).contains("share");
      int learned = isDone ? learned(s, i) : -1;
      if (learned >= 0) {
        return Optional.of(
            new EventDraft(
                EventType.PRACTICE_STARTED,
                s,
                learned + 1,
                Clauses.end(s, i + 1),
                i - 1,
                i,
                i,
                Clauses.end(s, i + 1),
                "conduct",
                EventDraft.Tense.TOLD,
                "event.life.practice-learned"));
      }
    }
    return Optional.empty();
  }

  private static int learned(Sentence s, int before) {
    for (int i = Math.max(0, before - 14); i < before; i++) {
      if (LEARNED.contains(s.lower(i))) {
        return i;
      }
    }
    return -1;
  }

  /// `CMS has said in a notice that it will share`.
  private Optional<EventDraft> noticeTold(Sentence s) {
    int notice = s.find("notice", 0, s.size());
    boolean isTold =
        notice > 1
            && (s.lower(notice - 1).equals("a") || s.lower(notice - 1).equals("register"))
            && (s.has("said", Math.max(0, notice - 5), notice)
                || s.has("announced", Math.max(0, notice - 5), notice)
                || s.has("published", Math.max(0, notice - 5), notice)
                || s.has("issued", Math.max(0, notice - 4), notice))
            && !isRegister;
    if (!isTold) {
      return Optional.empty();
    }
    return Optional.of(
        new EventDraft(
            EventType.NOTICE_PUBLISHED,
            s,
            subject(s, notice),
            Clauses.end(s, notice),
            notice - 2,
            notice + 1,
            notice,
            notice + 1,
            "notice",
            EventDraft.Tense.BACKGROUND,
            "event.life.notice"));
  }

  private static int subject(Sentence s, int at) {
    for (int i = at; i > 0; i--) {
      boolean isAgency = s.at(i).isAllCapitals() && s.lower(i - 1).equals(",");
      if (s.lower(i - 1).equals("that") || isAgency) {
        return i;
      }
    }
    return 0;
  }

  /// `since at least 2013, ICE has had a policy of not using that data`.
  private static Optional<EventDraft> policySince(Sentence s) {
    int since = s.find("since", 0, s.size());
    int policy = s.find("policy", Math.max(0, since), s.size());
    boolean hasHad = since >= 0 && policy > since && s.has("had", since, policy);
    if (!hasHad) {
      return Optional.empty();
    }
    int comma = s.find(",", policy, s.size());
    int end = comma > 0 ? comma : Clauses.end(s, policy);
    return Optional.of(
        new EventDraft(
            EventType.MEMO_ISSUED,
            s,
            since,
            end,
            since,
            since + 1,
            policy,
            policy + 1,
            "memo",
            EventDraft.Tense.BACKGROUND,
            "event.life.policy_since"));
  }

  /// A memorandum with its date in brackets: `(Oct. 27, 2025, ICE Policy Memorandum 11066.2)`.
  private static List<EventDraft> memoranda(Sentence s) {
    List<EventDraft> drafts = new ArrayList<>();
    for (int open = s.find("(", 0, s.size()); open >= 0; open = s.find("(", open + 1, s.size())) {
      int close = s.find(")", open, Math.min(open + 24, s.size()));
      int memo = close < 0 ? -1 : s.find("memorandum", open, close);
      boolean isDated = memo > 0 && DateReader.isMonth(s.lower(open + 1));
      if (isDated) {
        boolean isNumbered = memo + 1 < close && Character.isDigit(s.at(memo + 1).text().charAt(0));
        int name = memo;
        while (name > open + 1 && !s.lower(name - 1).equals(",")) {
          name--;
        }
        drafts.add(
            new EventDraft(
                EventType.MEMO_ISSUED,
                s,
                open + 1,
                close,
                open + 1,
                open + 2,
                name,
                isNumbered ? memo + 2 : memo + 1,
                "memo",
                EventDraft.Tense.BACKGROUND,
                "event.life.memorandum"));
      }
    }
    return drafts;
  }
}
