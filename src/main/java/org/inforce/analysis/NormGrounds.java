package org.inforce.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CaseReference;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.ProceedingFinder;

/// Finds for the norms of one document the court's act that each rests on: the one told in the same
/// words or sentence, the one before that it names (`the court order permits`), or the one that the
/// norm before it rests on, while the passage goes on about the same bearer. What a speaker
/// promises, and what cites or names a law of its own, rests on no court's act. Linear in the norms
/// and events.
public final class NormGrounds {
  /// A passage that goes on about a ruling comes back to it within so many characters.
  private static final int PASSAGE = 700;

  private static final Set<String> RULINGS =
      Set.of("order", "injunction", "ruling", "decision", "judgment", "decree", "court", "judge");
  private static final Set<String> SOURCES =
      Set.of(
          "law",
          "laws",
          "statute",
          "statutes",
          "regulation",
          "regulations",
          "act",
          "rule",
          "rules",
          "policy",
          "agreement",
          "memorandum",
          "contract");

  private final Document document;
  private final List<CourtEvent> events;
  private final Map<String, CourtEvent> grounds = new HashMap<>();
  private Optional<Obligation> last = Optional.empty();
  private Optional<String> bearer = Optional.empty();

  private NormGrounds(Document document, List<CourtEvent> events) {
    this.document = document;
    this.events =
        events.stream()
            .filter(event -> isRuling(event) && !event.isHeadline())
            .sorted(Comparator.comparing(event -> event.evidence().span()))
            .toList();
  }

  /// The court's act by the norm's identifier, for those that rest on one.
  public static Map<String, CourtEvent> of(
      Document document, List<Obligation> norms, List<CourtEvent> events) {
    NormGrounds reading = new NormGrounds(document, events);
    if (!reading.events.isEmpty()) {
      norms.stream()
          .sorted(Comparator.comparing(norm -> norm.evidence().span()))
          .forEach(reading::read);
    }
    return Map.copyOf(reading.grounds);
  }

  /// The norms, each that rests on a court's act, or that a court's own paper lays down, with the
  /// docket among its authorities where the document tells its number.
  static List<Obligation> joined(
      Document document, List<Obligation> norms, ProceedingFinder.Found found) {
    Map<String, CourtEvent> grounds = of(document, norms, found.events());
    OrderedNorms paper = new OrderedNorms(document);
    Optional<AuthorityId> own = found.own().flatMap(CaseReference::docket);
    return norms.stream()
        .map(norm ->
            Optional.ofNullable(grounds.get(norm.id()))
                .flatMap(event -> event.caseReference().docket())
                .or(() -> own.filter(docket -> paper.laysDown(norm)))
                .map(docket -> resting(norm, docket))
                .orElse(norm))
        .toList();
  }

  /// The norm resting on the docket first of all, unless it does already.
  public static Obligation resting(Obligation norm, AuthorityId docket) {
    boolean known = norm.authorities().stream().anyMatch(related -> related.id().equals(docket));
    if (known) {
      return norm;
    }
    List<Obligation.RelatedAuthority> all = new ArrayList<>();
    all.add(new Obligation.RelatedAuthority(docket, AuthorityRole.laidDown(norm.modality())));
    all.addAll(norm.authorities());
    return norm.restingOn(all);
  }

  private static boolean isRuling(CourtEvent event) {
    return switch (event.type().effect()) {
      case RESTRAINS, SUSPENDS_MEASURE, REFUSES, SUSPENDS_ORDER, CHANGES_ORDER, REVIEWS -> true;
      case ENDS_MEASURE, ENDS_ORDER, ENDS_CASE, STARTS_MEASURE, DELAYS_MEASURE -> false;
      case NONE ->
          switch (event.type()) {
            case COURT_INSTRUCTION, OPINION -> true;
            default -> false;
          };
    };
  }

  private void read(Obligation norm) {
    Optional<CourtEvent> found = mayRest(norm) ? ground(norm) : Optional.empty();
    found.ifPresent(event -> grounds.put(norm.id(), event));
    if (found.isPresent()) {
      bearer =
          norm.bearer()
              .or(() -> last.filter(before -> isNear(before, norm)).flatMap(any -> bearer));
      last = Optional.of(norm);
    }
  }

  private static boolean mayRest(Obligation norm) {
    boolean promise =
        norm.modality() == Modality.COMMITMENT || norm.modality() == Modality.NEGATIVE_COMMITMENT;
    boolean gone = norm.force() == Force.RESCINDED || norm.force() == Force.SUPERSEDED;
    return !promise && !gone;
  }

  private Optional<CourtEvent> ground(Obligation norm) {
    Optional<CourtEvent> same = told(norm.evidence().span());
    if (same.isPresent() || !isWithoutLaw(norm)) {
      return same;
    }
    Set<String> words = words(norm);
    if (words.stream().anyMatch(RULINGS::contains)) {
      return before(norm.evidence().span());
    }
    return words.stream().anyMatch(SOURCES::contains) ? Optional.empty() : continued(norm);
  }

  private static boolean isWithoutLaw(Obligation norm) {
    return norm.authorities().stream().allMatch(a -> a.role() == AuthorityRole.CITES);
  }

  /// The act told in words that overlap the norm's, or in the same sentence.
  private Optional<CourtEvent> told(Span norm) {
    Optional<CourtEvent> sentence = Optional.empty();
    for (CourtEvent event : events) {
      Span told = event.evidence().span();
      if (told.overlaps(norm)) {
        return Optional.of(event);
      }
      if (isOneSentence(told, norm)) {
        sentence = sentence.or(() -> Optional.of(event));
      }
    }
    return sentence;
  }

  private boolean isOneSentence(Span one, Span other) {
    int from = Math.min(one.end(), other.end());
    int to = Math.max(one.start(), other.start());
    if (to < from || to - from > PASSAGE / 2) {
      return false;
    }
    for (int i = from; i < to; i++) {
      char c = document.text().charAt(i);
      boolean stop = (c == '.' || c == '?' || c == '!' || c == ';') && i + 1 < to;
      if (c == '\n' || stop && Character.isWhitespace(document.text().charAt(i + 1))) {
        return false;
      }
    }
    return true;
  }

  /// The last act told before, else the first of all.
  private Optional<CourtEvent> before(Span norm) {
    CourtEvent found = events.getFirst();
    for (CourtEvent event : events) {
      if (event.evidence().span().start() < norm.start()) {
        found = event;
      }
    }
    return Optional.of(found);
  }

  private Optional<CourtEvent> continued(Obligation norm) {
    return last.filter(before -> isNear(before, norm))
        .filter(before -> norm.bearer().isEmpty() || norm.bearer().equals(bearer))
        .map(before -> grounds.get(before.id()));
  }

  private static boolean isNear(Obligation before, Obligation norm) {
    return norm.evidence().span().start() - before.evidence().span().end() <= PASSAGE;
  }

  private static Set<String> words(Obligation norm) {
    return Set.copyOf(
        List.of(norm.evidence().quote().toLowerCase(Locale.ROOT).split("[^a-z]+")).stream()
            .distinct()
            .toList());
  }
}
