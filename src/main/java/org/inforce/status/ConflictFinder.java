package org.inforce.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.inforce.document.SourceKind;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;

/// Finds where the sources on one measure disagree, with the statements that lost.
final class ConflictFinder {
  private final Dossier dossier;
  private final List<Conflict> found = new ArrayList<>();

  ConflictFinder(Dossier dossier) {
    this.dossier = dossier;
  }

  List<Conflict> find() {
    for (Act act : dossier.acts) {
      if (!act.cluster.isImplied) {
        date(act, "date", act.date, m -> m.date());
        date(act, "effective_from", act.effectiveFrom, m -> m.event().effectiveFrom());
        date(act, "effective_until", act.effectiveUntil, m -> m.event().effectiveUntil());
        type(act);
        act.cluster.amendments.forEach(amendment -> settled(act, amendment));
      }
      ended(act);
    }
    ends();
    permittedFrom();
    appliesYetBarred();
    return List.copyOf(found);
  }

  private void date(
      Act act,
      String field,
      FieldChoice.Chosen<EventDate> chosen,
      Function<Mention, Optional<EventDate>> value) {
    if (!chosen.losing().isEmpty()) {
      List<Mention> telling =
          act.mentions.stream().filter(m -> value.apply(m).isPresent()).toList();
      add(
          act.id(),
          field,
          telling,
          m -> told(value.apply(m).orElseThrow()),
          chosen.value().map(EventDate::iso));
    }
  }

  /// With its basis, where the year was not stated: `2025-09-09 (year inferred)`.
  private static String told(EventDate date) {
    return date.iso() + (date.yearInferred() ? " (year inferred)" : "");
  }

  private void add(
      String subject,
      String field,
      List<Mention> mentions,
      Function<Mention, String> value,
      Optional<String> held) {
    List<Conflict.Statement> statements =
        mentions.stream()
            .map(m ->
                new Conflict.Statement(
                    m.event().id(), m.event().evidence(), value.apply(m), m.rank()))
            .toList();
    long values = statements.stream().map(Conflict.Statement::value).distinct().count();
    if (values > 1) {
      found.add(new Conflict(subject, field, statements, held));
    }
  }

  /// One order told as a grant, a denial and a clarification.
  private void type(Act act) {
    if (act.cluster.family == Family.PRELIMINARY_INJUNCTION) {
      List<Mention> telling =
          act.mentions.stream()
              .filter(m -> m.event().type() != EventType.PRELIMINARY_INJUNCTION_IN_EFFECT)
              .toList();
      add(
          act.id(),
          "type",
          telling,
          m -> m.event().type().code(),
          act.isTied ? Optional.empty() : Optional.of(act.type.code()));
      scope(act, telling);
    }
  }

  private void scope(Act act, List<Mention> telling) {
    List<Mention> limited =
        telling.stream().filter(m -> !data(m.event().scope()).isEmpty()).toList();
    add(
        act.id(),
        "scope",
        limited,
        m -> data(m.event().scope()),
        Optional.of(data(Listing.scope(act.mentions))));
  }

  private static String data(Scope scope) {
    return List.of(scope.denied(), scope.granted()).stream()
        .map(part -> part.getOrDefault(Axis.DATA_CATEGORY, List.of()))
        .filter(list -> !list.isEmpty() && !list.contains(Scope.ALL))
        .map(list -> list.stream().sorted().collect(Collectors.joining(", ")))
        .findFirst()
        .orElse("");
  }

  /// One says that an order ended, another that it holds.
  private void ended(Act act) {
    for (Act loser : act.overruled) {
      List<Mention> both = new ArrayList<>();
      for (Act other : dossier.acts) {
        boolean isExtension =
            other.type == EventType.EXTENDED && other.cluster.targets.contains(act.cluster);
        if (isExtension || other == act) {
          other.mentions.stream()
              .filter(m -> OrderTerm.isReportOfEffect(m.event().type()))
              .forEach(both::add);
        }
      }
      both.addAll(loser.mentions);
      boolean isTied = both.getFirst().rank() == loser.rank();
      add(
          act.id(),
          "state",
          both.stream().distinct().toList(),
          m -> m.event().type().code(),
          isTied ? Optional.empty() : Optional.of(both.getFirst().event().type().code()));
    }
  }

  /// What the sources say of a field that a person settled otherwise.
  private void settled(Act act, Amendment amendment) {
    amendment
        .fields()
        .values()
        .forEach((field, value) -> {
          List<Conflict.Statement> told =
              act.mentions.stream()
                  .filter(m -> m.word().isEmpty())
                  .flatMap(m -> told(field, m).stream())
                  .toList();
          boolean isOtherwise = told.stream().anyMatch(said -> !said.value().equals(value));
          if (isOtherwise && !isSettledLater(act, amendment, field)) {
            found.add(
                new Conflict(
                    act.id(), field, told, Optional.of(value), Optional.of(amendment.word())));
          }
        });
  }

  private static boolean isSettledLater(Act act, Amendment amendment, String field) {
    return act.cluster.amendments.stream()
        .skip(act.cluster.amendments.indexOf(amendment) + 1L)
        .anyMatch(later -> later.fields().values().containsKey(field));
  }

  /// What a passage itself says of a field.
  private static Optional<Conflict.Statement> told(String field, Mention mention) {
    CourtEvent event = mention.told();
    Optional<String> value =
        switch (field) {
          case "type" -> Optional.of(event.type().code());
          case "date" -> event.date().map(ConflictFinder::told);
          case "effective_from" -> event.effectiveFrom().map(ConflictFinder::told);
          case "effective_until" -> event.effectiveUntil().map(ConflictFinder::told);
          case "enjoined" -> some(event.enjoined());
          case "protected" -> some(event.protectedParties());
          default -> part(field, event.scope());
        };
    return value.map(
        said -> new Conflict.Statement(event.id(), event.evidence(), said, mention.rank()));
  }

  private static Optional<String> some(List<String> values) {
    return values.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", values));
  }

  private static Optional<String> part(String field, Scope scope) {
    int dot = field.indexOf('.');
    Optional<Axis> axis = dot < 0 ? Optional.empty() : Axis.tryParse(field.substring(dot + 1));
    return axis.flatMap(known -> {
      Map<Axis, List<String>> part =
          switch (field.substring(0, dot)) {
            case "granted" -> scope.granted();
            case "denied" -> scope.denied();
            default -> scope.except();
          };
      return some(part.getOrDefault(known, List.of()));
    });
  }

  /// Different ends for instruments of one kind, told by different events.
  private void ends() {
    List<Mention> telling =
        dossier.acts.stream()
            .filter(act ->
                act.type == EventType.AGREEMENT_SIGNED || act.type == EventType.AGREEMENT_EXPIRY)
            .flatMap(act -> act.mentions.stream())
            .filter(m -> m.event().effectiveUntil().isPresent())
            .toList();
    FieldChoice.Chosen<EventDate> chosen =
        FieldChoice.date(
            telling.stream().sorted(Act.BEST_FIRST).toList(), m -> m.event().effectiveUntil());
    add(
        dossier.measure.id(),
        "effective_until",
        telling,
        m -> told(m.event().effectiveUntil().orElseThrow()),
        chosen.value().map(EventDate::iso));
  }

  /// What one order leaves free from its day, an earlier one kept in effect still bars.
  private void permittedFrom() {
    for (Act extension : dossier.acts) {
      if (extension.type != EventType.EXTENDED || extension.effectiveUntil.value().isEmpty()) {
        continue;
      }
      EventDate end = extension.effectiveUntil.value().get();
      for (Act order : dossier.acts) {
        boolean permits =
            order.restrains()
                && !extension.cluster.targets.contains(order.cluster)
                && order.cluster.root.equals(extension.cluster.root)
                && order.date.value().map(day -> day.from().isBefore(end.from())).orElse(false)
                && !extension.day().isAfter(end.from());
        List<Mention> freeing =
            order.mentions.stream().filter(m -> !m.event().scope().denied().isEmpty()).toList();
        if (permits && !freeing.isEmpty()) {
          List<Mention> both = new ArrayList<>(freeing);
          both.addAll(extension.mentions);
          add(
              dossier.measure.id(),
              "permitted_from",
              both,
              m ->
                  freeing.contains(m)
                      ? order.date.value().map(EventDate::iso).orElse("")
                      : "after " + end.iso(),
              Optional.of("after " + end.iso()));
        }
      }
    }
  }

  /// A measure that applies at once, by its own words, while an order bars it.
  private void appliesYetBarred() {
    for (Act start : dossier.acts) {
      boolean isOwnWord =
          start.type == EventType.NOTICE_PUBLISHED
              || start.type == EventType.EFFECTIVE_DATE_SET
              || start.type == EventType.MEMO_ISSUED;
      if (!isOwnWord) {
        continue;
      }
      for (Mention applies : start.mentions) {
        if (applies.rank() > SourceKind.GUIDANCE.rank()) {
          continue;
        }
        List<Mention> barred =
            dossier.acts.stream()
                .filter(Act::restrains)
                .flatMap(order -> order.mentions.stream())
                .filter(m -> m.event().type() == EventType.PRELIMINARY_INJUNCTION_IN_EFFECT)
                .filter(m ->
                    m.event().evidence().version().equals(applies.event().evidence().version()))
                .toList();
        if (!barred.isEmpty()) {
          List<Mention> both = new ArrayList<>(List.of(applies));
          both.addAll(barred);
          add(
              dossier.measure.id(),
              "operates_from",
              both,
              m -> m == applies ? start.day().toString() : "barred by a court",
              Optional.of("barred by a court"));
        }
      }
    }
  }
}
