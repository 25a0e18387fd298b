package org.inforce.status;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.analysis.ProceedingReport;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.CourtEvent;
import org.inforce.review.EventFields;
import org.inforce.review.Ruling;
import org.inforce.review.Rulings;
import org.inforce.review.Word;

/// What people said, put to work where reports are joined. It outranks what was extracted: rejected
/// passages tell nothing, corrected ones what they were corrected to, a field that was settled is
/// so whatever the sources say, and an added event is told by the best of sources. Made for one
/// joining.
final class HumanWord {
  private static final String MEASURE = "measure:";

  private final Map<String, Measure> measures;
  private final Map<String, Word> rejected = new HashMap<>();
  private final Map<String, List<Amendment>> corrected = new HashMap<>();
  private final List<Ruling.Added> added = new ArrayList<>();
  private final Map<String, List<Amendment>> settled = new LinkedHashMap<>();
  private final List<Tie> events = new ArrayList<>();
  private final List<Tie> cases = new ArrayList<>();
  private final Map<String, CourtEvent> originals = new HashMap<>();

  /// Two passages, or two numbers of cases, of which a person said that they are of one, or not.
  private record Tie(Word word, String one, String other, boolean isSame) {}

  /// A passage that a person rejected, so that it can be said.
  record Refused(Word word, Told told) {}

  final List<Refused> refused = new ArrayList<>();

  /// `measures` finds measures by their identifiers and by those of passages that name them.
  HumanWord(Rulings rulings, Map<String, Measure> measures) {
    this.measures = measures;
    for (Ruling ruling : rulings.held()) {
      switch (ruling) {
        case Ruling.Rejected(Word word, String event) -> rejected.put(event, word);
        case Ruling.Corrected(Word word, String event, EventFields fields) ->
            add(corrected, event, word, fields);
        case Ruling.Settled(Word word, String event, EventFields fields) ->
            add(settled, event, word, fields);
        case Ruling.Added event -> added.add(event);
        case Ruling.SameEvent(Word word, String event, String other) ->
            events.add(new Tie(word, event, other, true));
        case Ruling.OtherEvent(Word word, String event, String other) ->
            events.add(new Tie(word, event, other, false));
        case Ruling.SameCase(Word word, String file, String other) ->
            cases.add(new Tie(word, file, other, true));
        case Ruling.OtherCase(Word word, String file, String other) ->
            cases.add(new Tie(word, file, other, false));
      }
    }
  }

  private static void add(
      Map<String, List<Amendment>> to, String event, Word word, EventFields fields) {
    to.computeIfAbsent(event, any -> new ArrayList<>()).add(new Amendment(word, fields));
  }

  // --- passages ----------------------------------------------------------------------------

  /// The event a passage tells, as corrected; empty if a person rejected it.
  Optional<CourtEvent> heard(CourtEvent event, ProceedingReport report) {
    Word refusal = rejected.get(event.id());
    if (refusal != null) {
      refused.add(new Refused(refusal, new Told(Mention.of(event, report), report)));
      return Optional.empty();
    }
    CourtEvent now = event;
    for (Amendment amendment : corrected.getOrDefault(event.id(), List.of())) {
      now = amendment.fields().applied(now);
    }
    if (!now.equals(event)) {
      originals.put(event.id(), event);
    }
    return Optional.of(now);
  }

  /// What people add to the reports, not yet linked to what it is about.
  List<Told> additions() {
    List<Told> additions = new ArrayList<>();
    for (Ruling.Added addition : added) {
      CourtEvent event = addition.event();
      Metadata metadata =
          Metadata.draft(
                  "the word of " + addition.word().reviewer(), SourceKind.OTHER, "text/plain")
              .published(addition.word().knownFrom())
              .build();
      ProceedingReport report =
          new ProceedingReport(
              event.evidence().version(),
              metadata,
              addition.word().knownFrom(),
              List.of(),
              List.of(event));
      Told told = new Told(Mention.said(event, report, addition.word()), report);
      addition.measure().flatMap(this::measure).ifPresent(told.measures::add);
      additions.add(told);
    }
    return additions;
  }

  // --- events ------------------------------------------------------------------------------

  /// The passages whose events people joined, took apart or settled, and the events they added.
  Set<String> touched() {
    Set<String> touched = new HashSet<>(corrected.keySet());
    touched.addAll(settled.keySet());
    added.forEach(addition -> touched.add(addition.event().id()));
    for (Tie tie : events) {
      touched.add(tie.one());
      touched.add(tie.other());
    }
    return touched;
  }

  /// Takes apart and joins what people say, in the order in which they said it, then sets the
  /// fields they settled.
  void settle(List<Cluster> clusters) {
    for (Tie tie : events) {
      if (tie.isSame()) {
        join(clusters, tie);
      } else {
        part(clusters, tie);
      }
    }
    clusters.forEach(this::amend);
  }

  private static Optional<Cluster> clusterOf(List<Cluster> clusters, String event) {
    return clusters.stream()
        .filter(cluster -> cluster.told.stream().anyMatch(told -> told.event().id().equals(event)))
        .findFirst();
  }

  private static void join(List<Cluster> clusters, Tie same) {
    Optional<Cluster> one = clusterOf(clusters, same.one());
    Optional<Cluster> other = clusterOf(clusters, same.other());
    if (one.isEmpty() || other.isEmpty() || one.get() == other.get()) {
      return;
    }
    List<Cluster> both = new ArrayList<>(List.of(one.get(), other.get()));
    both.sort(
        Comparator.comparing((Cluster cluster) -> cluster.isVague)
            .thenComparing(cluster -> bestRank(cluster))
            .thenComparing(cluster -> cluster.told.getFirst().event().id()));
    Cluster kept = both.getFirst();
    Cluster absorbed = both.getLast();
    absorbed.told.forEach(kept::add);
    kept.isVague = false;
    kept.joined.add(say("one event, not two", same.word()));
    kept.words.add(same.word());
    clusters.remove(absorbed);
  }

  private static int bestRank(Cluster cluster) {
    return cluster.told.stream().mapToInt(told -> told.mention.rank()).min().orElse(9);
  }

  private static void part(List<Cluster> clusters, Tie tie) {
    Optional<Cluster> whole = clusterOf(clusters, tie.one());
    boolean isTogether = whole.equals(clusterOf(clusters, tie.other()));
    if (whole.isEmpty() || !isTogether) {
      return;
    }
    Cluster cluster = whole.get();
    List<Told> apart =
        cluster.told.stream().filter(told -> told.event().id().equals(tie.one())).toList();
    if (apart.size() == cluster.told.size()) {
      return;
    }
    cluster.remove(apart);
    Cluster made = new Cluster(apart.getFirst(), cluster.root);
    apart.forEach(made::add);
    String why = say("another event than that of " + tie.other(), tie.word());
    made.joined.add(why);
    made.words.add(tie.word());
    cluster.joined.add(say("not the event of " + tie.one(), tie.word()));
    cluster.words.add(tie.word());
    clusters.add(made);
  }

  private void amend(Cluster cluster) {
    List<Amendment> amendments = new ArrayList<>();
    for (Told told : cluster.told) {
      String id = told.event().id();
      corrected.getOrDefault(id, List.of()).stream()
          .map(amendment -> new Amendment(amendment.word(), amendment.fields().ofEvent()))
          .filter(amendment -> !amendment.fields().isEmpty())
          .forEach(amendments::add);
      amendments.addAll(settled.getOrDefault(id, List.of()));
      CourtEvent original = originals.get(id);
      if (original != null) {
        told.mention = told.mention.read(original);
      }
    }
    amendments.sort(Comparator.comparing(Amendment::word, Word.BY_TIME));
    if (!amendments.isEmpty()) {
      cluster.told.forEach(told -> told.mention = told.mention.amended(amendments));
      cluster.amended(amendments);
      amendments.forEach(amendment -> target(amendment).ifPresent(cluster::isAbout));
    }
  }

  private Optional<String> target(Amendment amendment) {
    String target = amendment.fields().values().getOrDefault("target", "");
    return target.startsWith(MEASURE)
        ? measure(target.substring(MEASURE.length()).strip())
        : Optional.empty();
  }

  private Optional<String> measure(String name) {
    return Optional.ofNullable(measures.get(name)).map(Measure::id);
  }

  // --- cases -------------------------------------------------------------------------------

  /// True if a person said that the two numbers are of different cases.
  boolean areApart(CaseDraft draft, String docket) {
    Set<String> own = cases.isEmpty() ? Set.of() : names(draft);
    return cases.stream()
        .filter(tie -> !tie.isSame())
        .anyMatch(tie ->
            own.contains(number(tie.one())) && number(tie.other()).equals(docket)
                || own.contains(number(tie.other())) && number(tie.one()).equals(docket));
  }

  private static Set<String> names(CaseDraft draft) {
    Set<String> names = new HashSet<>();
    names.add(draft.id);
    draft.dockets.forEach(docket -> names.add(number(docket.path())));
    return names;
  }

  private static String number(String docket) {
    return docket.startsWith("/us/docket/")
        ? docket.substring("/us/docket/".length())
        : docket.strip();
  }

  /// Joins cases that a person said are one; `drafts` are named.
  void joinCases(List<CaseDraft> drafts) {
    eachPair(
        drafts,
        (one, other, word) -> {
          if (one.isAppeal() == other.isAppeal()) {
            one.absorb(other);
            one.joined.add(say("one case, not two", word));
            drafts.remove(other);
          }
        });
  }

  /// Ties appeals to the cases a person said they come from, and unties others.
  void tieAppeals(List<CaseDraft> drafts) {
    eachPair(
        drafts,
        (one, other, word) -> {
          if (one.isAppeal() != other.isAppeal()) {
            CaseDraft appeal = one.isAppeal() ? one : other;
            appeal.below = Optional.of(one.isAppeal() ? other : one);
            appeal.joined.add(say("this is its appeal", word));
          }
        });
    for (CaseDraft draft : drafts) {
      for (Tie tie : cases) {
        if (!tie.isSame() && draft.below.isPresent() && isOf(draft, draft.below.get(), tie)) {
          draft.joined.add(say("not an appeal from " + draft.below.get().id, tie.word()));
          draft.below = Optional.empty();
        }
      }
    }
  }

  private static boolean isOf(CaseDraft one, CaseDraft other, Tie tie) {
    return isOf(one, tie.one()) && isOf(other, tie.other())
        || isOf(one, tie.other()) && isOf(other, tie.one());
  }

  private static boolean isOf(CaseDraft draft, String name) {
    return names(draft).contains(number(name));
  }

  @FunctionalInterface
  private interface Pair {
    void take(CaseDraft one, CaseDraft other, Word word);
  }

  private void eachPair(List<CaseDraft> drafts, Pair action) {
    for (Tie tie : cases) {
      if (tie.isSame()) {
        List<CaseDraft> meant = new ArrayList<>(new LinkedHashSet<>(drafts));
        meant.removeIf(draft -> !isOf(draft, tie.one()) && !isOf(draft, tie.other()));
        if (meant.size() == 2) {
          action.take(meant.getFirst(), meant.getLast(), tie.word());
        }
      }
    }
  }

  private static String say(String what, Word word) {
    return what + ", says " + word.words();
  }
}
