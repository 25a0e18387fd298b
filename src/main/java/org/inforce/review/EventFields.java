package org.inforce.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.CaseReference;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.Scope;
import org.inforce.proceeding.Target;
import org.inforce.taxonomy.Axis;

/// Fields of an event as a person sets them, by the names of the public JSON: `type`, `date`,
/// `effective_from`, `effective_until`, `conditional`, `court`, `judge`, `case` (`cand/3:25-cv-1`),
/// `target` (`event:ID`, `measure:ID` or words), `enjoined`, `protected`, and each axis of the
/// scope (`granted.data_category`, `denied.party`, `except.place`). Values that are not set stay.
public final class EventFields {
  private static final Set<String> PLAIN =
      Set.of(
          "type",
          "date",
          "effective_from",
          "effective_until",
          "conditional",
          "court",
          "judge",
          "case",
          "target",
          "enjoined",
          "protected");

  /// What tells which case a passage speaks of; no matter of the event however told.
  private static final Set<String> OF_PASSAGE = Set.of("court", "judge", "case");

  private final Map<String, String> values;

  private EventFields(Map<String, String> values) {
    this.values = values;
  }

  /// Names that are no field of an event are passed over.
  ///
  /// @throws IllegalArgumentException if a value cannot be read; says which and why
  public static EventFields parse(Map<String, String> all) {
    Map<String, String> own = new TreeMap<>();
    all.forEach((name, value) -> {
      if (isField(name)) {
        own.put(name, value.strip());
      }
    });
    EventFields fields = new EventFields(own);
    fields.check();
    return fields;
  }

  /// True of the name of a field that can be set.
  public static boolean isField(String name) {
    return PLAIN.contains(name) || part(name).isPresent();
  }

  private static Optional<Axis> part(String name) {
    int dot = name.indexOf('.');
    return dot > 0 && Set.of("granted", "denied", "except").contains(name.substring(0, dot))
        ? Axis.tryParse(name.substring(dot + 1))
        : Optional.empty();
  }

  private void check() {
    values.forEach((name, value) -> {
      switch (name) {
        case "type" -> type(value);
        case "date", "effective_from", "effective_until" -> FieldReader.date(value);
        case "case" -> docket(value);
        default -> {
          // Any words will do.
        }
      }
    });
  }

  private static EventType type(String value) {
    return FieldReader.known(EventType.tryParse(value), value, "a type of event");
  }

  private static Optional<AuthorityId> docket(String value) {
    return FieldReader.text(value)
        .map(words -> words.startsWith("/") ? words : "/us/docket/" + words)
        .map(path ->
            FieldReader.known(
                AuthorityId.tryParse(path), value, "a case such as nysd/1:18-cv-02921"));
  }

  public boolean isEmpty() {
    return values.isEmpty();
  }

  /// By name, in order of name.
  public Map<String, String> values() {
    return Map.copyOf(values);
  }

  /// Without what only tells which case a passage speaks of.
  public EventFields ofEvent() {
    Map<String, String> own = new TreeMap<>(values);
    own.keySet().removeAll(OF_PASSAGE);
    return new EventFields(own);
  }

  /// The event with these fields set.
  public CourtEvent applied(CourtEvent event) {
    return new CourtEvent(
        event.id(),
        event.evidence(),
        values.containsKey("type") ? type(values.getOrDefault("type", "")) : event.type(),
        set("date") ? FieldReader.date(value("date")) : event.date(),
        reference(event.caseReference()),
        set("target") ? target(value("target")) : event.target(),
        set("enjoined") ? FieldReader.list(value("enjoined")) : event.enjoined(),
        set("protected") ? FieldReader.list(value("protected")) : event.protectedParties(),
        scope(event.scope()),
        set("effective_from") ? FieldReader.date(value("effective_from")) : event.effectiveFrom(),
        set("effective_until")
            ? FieldReader.date(value("effective_until"))
            : event.effectiveUntil(),
        set("conditional") ? FieldReader.text(value("conditional")) : event.conditional(),
        event.attributedTo(),
        event.isQuotingOrder(),
        event.isHeadline(),
        event.confidence());
  }

  private boolean set(String name) {
    return values.containsKey(name);
  }

  private String value(String name) {
    return values.getOrDefault(name, "");
  }

  private CaseReference reference(CaseReference told) {
    Optional<AuthorityId> docket = set("case") ? docket(value("case")) : told.docket();
    Optional<String> court =
        set("court")
            ? FieldReader.text(value("court"))
            : set("case") ? docket.flatMap(EventFields::courtOf) : told.court();
    return new CaseReference(
        court,
        docket,
        set("case") ? Optional.empty() : told.caption(),
        set("judge") ? FieldReader.text(value("judge")) : told.judge(),
        told.subject());
  }

  private static Optional<String> courtOf(AuthorityId docket) {
    String[] parts = docket.path().split("/");
    return parts.length > 4 && !parts[3].equals("-") ? Optional.of(parts[3]) : Optional.empty();
  }

  private static Optional<Target> target(String value) {
    return FieldReader.text(value)
        .map(words -> {
          if (words.startsWith("event:")) {
            return new Target.OfEvent(words.substring("event:".length()).strip());
          }
          return words.startsWith("measure:")
              ? new Target.OfMeasure(words.substring("measure:".length()).strip())
              : new Target.Unresolved(words);
        });
  }

  private Scope scope(Scope told) {
    return new Scope(
        part("granted.", told.granted()),
        part("denied.", told.denied()),
        part("except.", told.except()));
  }

  private Map<Axis, List<String>> part(String prefix, Map<Axis, List<String>> told) {
    Map<Axis, List<String>> part = new EnumMap<>(Axis.class);
    part.putAll(told);
    values.forEach((name, value) -> {
      if (name.startsWith(prefix)) {
        List<String> items = FieldReader.list(value);
        part(name)
            .ifPresent(axis -> {
              part.remove(axis);
              if (!items.isEmpty()) {
                part.put(axis, items);
              }
            });
      }
    });
    return part;
  }

  /// The names with their values: `date = 2025-12-29`.
  public String words() {
    List<String> words = new ArrayList<>();
    values.forEach((name, value) ->
        words.add(name.replace('_', ' ') + " " + (value.isEmpty() ? "none" : value)));
    return String.join(", ", words);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof EventFields fields && fields.values.equals(values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return values.toString();
  }
}
