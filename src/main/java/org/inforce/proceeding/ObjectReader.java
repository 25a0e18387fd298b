package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds what can be acted upon in a sentence: motions with what they ask for, injunctions, stays,
/// judgments, cases, and measures.
final class ObjectReader {
  private static final Set<String> REQUESTS =
      Set.of(
          "motion",
          "motions",
          "application",
          "applications",
          "request",
          "requests",
          "bid",
          "petition",
          "petitions",
          "cross-motion",
          "cross-motions",
          "plea",
          "effort");
  private static final int REACH = 16;

  /// Something acted upon, at tokens [`from`, `to`): an instrument (`pi`), what a request asks for
  /// (`request:pi`), a measure or a memorandum.
  record ActObject(String kind, int from, int to) {}

  private final Phrases phrases = Phrases.of("objects.tsv");
  private final ActVerbs verbs;

  ObjectReader(ActVerbs verbs) {
    this.verbs = verbs;
  }

  /// In order; what stands inside a request is part of it.
  List<ActObject> find(Sentence s) {
    List<ActObject> found = new ArrayList<>();
    for (Phrases.Match match : phrases.find(s, 0, s.size())) {
      if (!isVerb(s, match)) {
        found.add(new ActObject(match.kind(), match.from(), match.to()));
      }
    }
    for (MeasureNames.Name name : MeasureNames.find(s)) {
      ActObject measure = new ActObject(kindOf(s, name), name.from(), name.to());
      if (name.kind() == MeasureKind.EXECUTIVE_ORDER) {
        found.removeIf(o -> o.kind().equals("order") && isWithin(o, measure));
      }
      if (found.stream().noneMatch(o -> o.from() < measure.to() && measure.from() < o.to())) {
        found.add(measure);
      }
    }
    found.sort(Comparator.comparingInt(ActObject::from));
    return nested(s, withRequests(s, found));
  }

  private static boolean isWithin(ActObject inner, ActObject outer) {
    return outer.from() <= inner.from() && inner.to() <= outer.to();
  }

  /// `we stay the injunction`, `and stay the order`: the verb, not the thing.
  private static boolean isVerb(Sentence s, Phrases.Match match) {
    String before = s.lower(Adverbs.over(s, match.from() - 1));
    String after = s.lower(match.to());
    boolean isBare = match.kind().equals("stay") && match.to() - match.from() == 1;
    boolean isLinked =
        OPENERS.contains(after)
            && !DETERMINERS.contains(before)
            && !s.at(Math.max(0, match.from() - 1)).lower().endsWith("ive");
    return isBare
        && (isLinked
            || before.equals("we")
            || before.equals("hereby")
            || before.equals("to")
            || before.equals("will")
            || Auxiliaries.UNREAL.contains(before));
  }

  private static final Set<String> OPENERS =
      Set.of("the", "its", "this", "that", "enforcement", "these", "those", "all", "his", "her");
  private static final Set<String> DETERMINERS =
      Set.of("a", "the", "this", "that", "any", "of", "for", "its", "no", "such", "interim", "to");

  private static String kindOf(Sentence s, MeasureNames.Name name) {
    if (s.has("proposed", name.from(), name.to()) || s.has("draft", name.from(), name.to())) {
      return "proposal";
    }
    return switch (name.kind()) {
      case MEMORANDUM -> "memo";
      case NOTICE -> "notice";
      case RULE,
          PROPOSED_RULE,
          DIRECTIVE,
          AGREEMENT,
          POLICY,
          PRACTICE,
          EXECUTIVE_ORDER,
          STATUTE_AS_APPLIED,
          OTHER ->
          "measure";
    };
  }

  private List<ActObject> withRequests(Sentence s, List<ActObject> instruments) {
    List<ActObject> all = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < s.size(); i++) {
      if (REQUESTS.contains(s.lower(i)) && !isPetitionForReview(s, i)) {
        ActObject request = request(s, i, instruments);
        while (at < instruments.size() && instruments.get(at).to() <= request.from()) {
          all.add(instruments.get(at++));
        }
        while (at < instruments.size() && instruments.get(at).from() < request.to()) {
          at++;
        }
        all.add(request);
        i = request.to() - 1;
      }
    }
    all.addAll(instruments.subList(at, instruments.size()));
    return all;
  }

  static final String REQUEST = "request:";
  private static final String ANY_REQUEST = "request:other";

  /// `The motion is denied as to addresses`: the one that was named before, whose kind is `asked`.
  static ActObject resolved(Sentence s, ActObject thing, Optional<String> asked) {
    boolean isBare =
        thing.kind().equals(ANY_REQUEST)
            && thing.to() - thing.from() == 1
            && BACK_REFERENCES.contains(s.lower(thing.from() - 1));
    return isBare && asked.isPresent()
        ? new ActObject(asked.get(), thing.from(), thing.to())
        : thing;
  }

  /// What a motion asks for that says so itself; empty for `the motion`.
  static Optional<String> asked(EventDraft draft) {
    return asked(draft.objectKind());
  }

  /// The kind itself when it is a request that says what it asks for.
  static Optional<String> asked(String kind) {
    return kind.startsWith(REQUEST) && !kind.equals(ANY_REQUEST)
        ? Optional.of(kind)
        : Optional.empty();
  }

  private static final Set<String> BACK_REFERENCES = Set.of("the", "this", "that");

  private static boolean isPetitionForReview(Sentence s, int i) {
    return s.lower(i).startsWith("petition") && s.lower(i + 2).equals("review");
  }

  /// `motion for a preliminary injunction`, `motion to dissolve the stay`, `preliminary injunction
  /// motion`.
  private ActObject request(Sentence s, int i, List<ActObject> instruments) {
    Optional<ActObject> before =
        instruments.stream().filter(o -> o.to() == i && !isPossessor(s, o)).findFirst();
    if (before.isPresent() && !isPurpose(s.lower(i + 1))) {
      return new ActObject("request:" + before.get().kind(), before.get().from(), i + 1);
    }
    int limit = Math.min(s.size(), i + REACH);
    for (int k = i + 1; k < limit; k++) {
      if (isBreak(s, k)) {
        return new ActObject("request:other", i, Math.max(k, i + 1));
      }
      if (s.lower(k).equals("to")) {
        Optional<ActObject> act = requestedAct(s, i, k + 1, instruments);
        if (act.isPresent()) {
          return act.get();
        }
      }
      int at = k;
      Optional<ActObject> instrument = instruments.stream().filter(o -> o.from() == at).findFirst();
      boolean follows = isPurpose(s.lower(i + 1)) || afterPurpose(s, i, k);
      if (instrument.isPresent() && follows && !isActor(instrument.get())) {
        return asked(s, i, instrument.get());
      }
    }
    return new ActObject("request:other", i, i + 1);
  }

  private static boolean isPossessor(Sentence s, ActObject object) {
    return s.lower(object.to()).equals("'s")
        || object.kind().equals("measure")
        || object.kind().equals("order");
  }

  private static boolean isActor(ActObject object) {
    return object.kind().equals("class") || object.kind().equals("proceedings");
  }

  private static ActObject asked(Sentence s, int i, ActObject instrument) {
    boolean isPendingAppeal =
        instrument.kind().equals("injunction") && s.lower(instrument.to()).equals("pending");
    return new ActObject(
        "request:" + (isPendingAppeal ? "ipa" : instrument.kind()), i, instrument.to());
  }

  private static boolean isPurpose(String word) {
    return word.equals("for") || word.equals("to") || word.equals("seeking") || word.equals("of");
  }

  private static boolean afterPurpose(Sentence s, int i, int k) {
    return s.has("for", i, k) || s.has("seeking", i, k);
  }

  private static boolean isBreak(Sentence s, int k) {
    String word = s.lower(k);
    return word.equals(";")
        || word.equals("is")
        || word.equals("are")
        || word.equals("was")
        || word.equals("were")
        || word.equals("has")
        || word.equals("have")
        || word.equals("be")
        || s.at(k).isAllCapitalVerb();
  }

  /// `to dissolve the injunction`, `to stay`, `to dismiss`, `to enjoin Notice 9`.
  private Optional<ActObject> requestedAct(
      Sentence s, int i, int afterTo, List<ActObject> instruments) {
    int verbAt = Adverbs.is(s.lower(afterTo)) ? afterTo + 1 : afterTo;
    String word = s.lower(verbAt);
    if (word.equals("enjoin")
        || word.equals("block")
        || word.equals("bar")
        || word.equals("halt")
        || word.equals("restrain")) {
      int to = measureAfter(instruments, verbAt).map(ActObject::to).orElse(verbAt + 1);
      return Optional.of(new ActObject("request:enjoin", i, to));
    }
    Optional<ActVerbs.Match> verb =
        verbs.at(s, verbAt).filter(v -> v.form() == VerbForm.BASE || v.verb().equals("set"));
    if (verb.isEmpty()) {
      return Optional.empty();
    }
    Optional<ActObject> object =
        instruments.stream()
            .filter(o -> o.from() >= verb.get().to() && o.from() <= verb.get().to() + 8)
            .findFirst();
    int to = object.map(ActObject::to).orElse(verb.get().to());
    return Optional.of(new ActObject(requestKind(verb.get().verb(), object), i, to));
  }

  private static Optional<ActObject> measureAfter(List<ActObject> instruments, int at) {
    return instruments.stream()
        .filter(
            o -> o.kind().equals("measure") || o.kind().equals("notice") || o.kind().equals("memo"))
        .filter(o -> o.from() > at && o.from() <= at + 6)
        .findFirst();
  }

  private static String requestKind(String verb, Optional<ActObject> object) {
    String kind = object.map(ActObject::kind).orElse("");
    boolean isStay = kind.equals("stay") || kind.equals("admin_stay");
    return switch (verb) {
      case "stay" ->
          switch (kind) {
            case "case", "proceedings", "mandate" -> "request:other";
            case "measure", "effective_date", "notice" -> "request:relief_705";
            case "judgment" -> "request:stay_judgment";
            default -> "request:stay";
          };
      case "vacate", "dissolve" ->
          isStay
              ? "request:vacate_stay"
              : kind.equals("measure") || kind.equals("hearing")
                  ? "request:other"
                  : "request:dissolve";
      case "modify" -> kind.equals("case") ? "request:other" : "request:modify";
      case "clarify" -> "request:clarify";
      case "extend" ->
          switch (kind) {
            case "tro", "pi", "injunction", "stay", "admin_stay", "order" -> "request:extend_order";
            default -> "request:other";
          };
      case "dismiss" -> kind.equals("appeal") ? "request:dismiss_appeal" : "request:dismiss";
      case "certify" -> "request:certify";
      case "approve", "issue" -> kind.equals("decree") ? "request:approve_decree" : "request:other";
      case "delay" -> "request:relief_705";
      default -> "request:other";
    };
  }

  /// `order granting a preliminary injunction` is the injunction; `denial of the motion` an order.
  private static List<ActObject> nested(Sentence s, List<ActObject> found) {
    List<ActObject> read = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      ActObject object = found.get(i);
      if (object.kind().equals("order") && i + 1 < found.size()) {
        ActObject next = found.get(i + 1);
        boolean isGrant =
            s.has("granting", object.to(), next.from())
                || s.has("imposing", object.to(), next.from())
                || s.has("entering", object.to(), next.from());
        if (isGrant && isNamed(s, object) && next.from() - object.to() <= 6) {
          read.add(new ActObject(next.kind().replace("request:", ""), object.from(), next.to()));
          i++;
          continue;
        }
      }
      read.add(object);
    }
    return read;
  }

  /// `the order granting`, `court's order granting`; an `ORDER granting` that opens an entry acts.
  private static boolean isNamed(Sentence s, ActObject order) {
    for (int i = Math.max(0, order.from() - 5); i < order.from(); i++) {
      String word = s.lower(i);
      if (word.equals("the")
          || word.equals("an")
          || word.equals("'s")
          || word.equals("its")
          || word.equals("that")
          || word.equals("this")) {
        return true;
      }
    }
    return false;
  }
}
