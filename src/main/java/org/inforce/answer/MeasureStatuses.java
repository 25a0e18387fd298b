package org.inforce.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.inforce.authority.AuthorityId;
import org.inforce.obligation.Modality;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.MeasureKind;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.Status;
import org.inforce.status.StatusAnswer;
import org.inforce.status.StatusBook;
import org.inforce.status.StatusQuery;
import org.inforce.store.CitingQuery;
import org.inforce.store.Store;
import org.inforce.store.StoredObligation;
import org.inforce.taxonomy.Axis;

/// Which measures documents and authorities have to do with, and their statuses from one viewpoint.
/// Each status is computed once, when first asked for. Safe for use by many threads.
final class MeasureStatuses {
  private final Directory directory;
  private final Viewpoint view;
  private final Map<String, StatusAnswer> answers = new ConcurrentHashMap<>();

  MeasureStatuses(Directory directory, Viewpoint view) {
    this.directory = directory;
    this.view = view;
  }

  Viewpoint view() {
    return view;
  }

  Directory directory() {
    return directory;
  }

  /// The answer for a measure with all axes open but the viewpoint's party.
  StatusAnswer of(Measure measure) {
    return answers.computeIfAbsent(
        measure.id(), id -> directory.book().answer(measure, question(measure)));
  }

  private StatusQuery question(Measure measure) {
    StatusQuery open = StatusQuery.of(measure.id(), view.asOf(), view.knownAsOf());
    return view.party().map(party -> open.with(Axis.PARTY, party)).orElse(open);
  }

  /// The status of what the norm hangs on: the measure its document is, else the measures that rest
  /// on its authorities when they agree; else what the document says of its force.
  Optional<Status> of(StoredObligation stored) {
    List<Measure> measures = directory.measuresOf(stored);
    Set<Status> statuses = new LinkedHashSet<>();
    measures.forEach(measure -> statuses.add(of(measure).status()));
    Obligation norm = stored.obligation();
    return switch (norm.force()) {
      case RESCINDED -> Optional.of(Status.RESCINDED);
      case PAST, SUPERSEDED -> Optional.of(Status.EXPIRED);
      case STATED_CURRENT, REPORTED ->
          statuses.size() == 1 ? statuses.stream().findFirst() : Optional.empty();
    };
  }

  List<Measure> measuresOf(StoredObligation stored) {
    return directory.measuresOf(stored);
  }

  NormCases cases() {
    return directory.cases();
  }

  /// The answers for the measures a document itself is.
  List<StatusAnswer> stated(String document) {
    return directory.stated(document).stream().map(this::of).toList();
  }

  StatusBook book() {
    return directory.book();
  }

  /// The answers for all measures that rest on an authority, in order of title.
  List<StatusAnswer> restingOn(AuthorityId authority) {
    return directory.restingOn(authority).stream().map(this::of).toList();
  }

  /// Where measures are found by the documents that state them and the authorities they rest on.
  /// Built once for each book.
  static final class Directory {
    private static final int VIEWPOINTS = 8;
    private static final int AUTHORITIES = 5_000;
    private static final int PAGES = 500;

    private final StatusBook book;
    private final NormCases cases;
    private final Map<String, List<Measure>> byDocument = new HashMap<>();
    private final Map<AuthorityId, List<Measure>> byAuthority = new HashMap<>();
    private final List<Measure> busiest;
    private final Map<String, List<Occurrence>> occurrencesByDocument = new HashMap<>();
    private final Remembered<Viewpoint, MeasureStatuses> viewed = new Remembered<>(VIEWPOINTS);
    private final Remembered<Viewpoint, Map<String, Set<String>>> labels =
        new Remembered<>(VIEWPOINTS);
    private final Remembered<AuthorityId, List<Measure>> resting = new Remembered<>(AUTHORITIES);
    private final Remembered<CitingQuery, AuthorityViews.Citing> citing = new Remembered<>(PAGES);
    private final Remembered<Agenda.Stretch, List<AgendaEntry>> agendas = new Remembered<>(PAGES);

    Directory(Store store, StatusBook book) {
      this.book = book;
      this.cases = new NormCases(store, book);
      this.busiest = busiest(book);
      for (Measure measure : book.measures()) {
        measure.mentions().stream()
            .filter(mention -> mention.isDocumentItself())
            .map(mention -> mention.evidence().version().document())
            .distinct()
            .forEach(document -> add(byDocument, document, measure));
        measure.authorities().forEach(authority -> add(byAuthority, authority, measure));
      }
      for (Occurrence occurrence : book.occurrences()) {
        occurrence.mentions().stream()
            .map(mention -> mention.event().evidence().version().document())
            .distinct()
            .forEach(document -> add(occurrencesByDocument, document, occurrence));
      }
    }

    private static <K, V> void add(Map<K, List<V>> lists, K key, V value) {
      lists.computeIfAbsent(key, unused -> new ArrayList<>()).add(value);
    }

    StatusBook book() {
      return book;
    }

    /// The statuses from a viewpoint. Those of the viewpoints last looked from are kept: a reader
    /// asks many questions from one.
    MeasureStatuses from(Viewpoint view) {
      return viewed.of(view, fresh -> new MeasureStatuses(this, fresh));
    }

    /// The codes of status of the measures each document is, for documents that are any. A document
    /// goes by none before the day it was published.
    Map<String, Set<String>> labels(Viewpoint view) {
      return labels.of(view, this::labelled);
    }

    private Map<String, Set<String>> labelled(Viewpoint view) {
      MeasureStatuses statuses = from(view);
      Map<String, Set<String>> codes = new HashMap<>();
      byDocument.forEach((document, measures) -> {
        if (book.published(document).filter(view.asOf()::isBefore).isEmpty()) {
          codes.put(
              document,
              measures.stream()
                  .map(measure -> statuses.of(measure).status().code())
                  .collect(Collectors.toUnmodifiableSet()));
        }
      });
      return Map.copyOf(codes);
    }

    NormCases cases() {
      return cases;
    }

    /// Who cites what was last asked about.
    Remembered<CitingQuery, AuthorityViews.Citing> citing() {
      return citing;
    }

    /// The days last asked about.
    Remembered<Agenda.Stretch, List<AgendaEntry>> agendas() {
      return agendas;
    }

    /// Measures a document itself is.
    List<Measure> stated(String document) {
      return byDocument.getOrDefault(document, List.of());
    }

    /// Measures that rest on an authority, on a part of it, or on what it is part of.
    List<Measure> restingOn(AuthorityId authority) {
      return resting.of(authority, this::allRestingOn);
    }

    private List<Measure> allRestingOn(AuthorityId authority) {
      return byAuthority.entrySet().stream()
          .filter(entry -> isRelated(authority, entry.getKey()))
          .flatMap(entry -> entry.getValue().stream())
          .distinct()
          .sorted(Comparator.comparing(Measure::title))
          .toList();
    }

    private static boolean isRelated(AuthorityId one, AuthorityId other) {
      return one.contains(other) || other.contains(one) && other.path().split("/").length > 4;
    }

    /// Those that the court's act is about on which the norm rests; else those that its document
    /// is, of what it says in its own voice; else those that are what the norm rests on, or are
    /// done under it by the norm's own bearer.
    List<Measure> measuresOf(StoredObligation stored) {
      List<Measure> judged =
          cases.ground(stored).map(Occurrence::measures).orElse(List.of()).stream()
              .flatMap(id -> book.measure(id).stream())
              .toList();
      if (!judged.isEmpty()) {
        return judged;
      }
      List<Measure> own = stated(stored.document());
      return own.isEmpty() || isRecited(stored) ? restedOn(stored.obligation()) : own;
    }

    /// What others say, and in a notice or memorandum what a law says, is not its document's own.
    private boolean isRecited(StoredObligation stored) {
      Obligation norm = stored.obligation();
      boolean promised =
          norm.modality() == Modality.COMMITMENT || norm.modality() == Modality.NEGATIVE_COMMITMENT;
      boolean lawful = norm.authorities().stream().anyMatch(related -> isLaw(related.id().path()));
      boolean rule =
          stated(stored.document()).stream()
              .anyMatch(measure -> measure.kind() == MeasureKind.RULE);
      return norm.attributedTo().isPresent() || lawful && !promised && !rule;
    }

    private static boolean isLaw(String path) {
      return path.startsWith("/us/usc/")
          || path.startsWith("/us/cfr/")
          || path.startsWith("/us/pl/")
          || path.startsWith("/us/act/")
          || path.startsWith("/us/const");
    }

    private List<Measure> restedOn(Obligation norm) {
      return norm.authorities().stream()
          .flatMap(related ->
              byAuthority.getOrDefault(related.id(), List.of()).stream()
                  .filter(measure -> is(measure, related.id()) || isActor(measure, norm)))
          .distinct()
          .toList();
    }

    private static boolean is(Measure measure, AuthorityId authority) {
      return measure.mentions().stream()
          .anyMatch(mention -> mention.identifier().equals(Optional.of(authority)));
    }

    private static boolean isActor(Measure measure, Obligation norm) {
      return norm.bearer().isPresent() && measure.actor().equals(norm.bearer());
    }

    /// What happened, as far as a document tells it.
    List<Occurrence> toldBy(String document) {
      return occurrencesByDocument.getOrDefault(document, List.of());
    }

    /// Measures, those first to which most happened.
    List<Measure> busiest() {
      return busiest;
    }

    private static List<Measure> busiest(StatusBook book) {
      Map<String, Integer> events = new HashMap<>();
      for (Occurrence occurrence : book.occurrences()) {
        occurrence.measures().forEach(id -> events.merge(id, 1, Integer::sum));
      }
      return book.measures().stream()
          .sorted(
              Comparator.comparingInt((Measure measure) -> -events.getOrDefault(measure.id(), 0))
                  .thenComparing(Measure::title)
                  .thenComparing(Measure::id))
          .toList();
    }
  }
}
