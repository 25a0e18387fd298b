package org.inforce.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// One norm across documents: its statements and what later documents did to it. A pure fold: the
/// order in which statements are given plays no part.
public final class NormHistory {
  private NormHistory() {}

  /// A norm as one document states it. `known` is the day from which the document counts as known.
  public record Statement(Obligation norm, LocalDate known) {
    public Statement {
      Objects.requireNonNull(norm, "norm");
      Objects.requireNonNull(known, "known");
    }
  }

  /// What became of a norm.
  public sealed interface Fate {
    /// Nothing later speaks against it.
    record Stands() implements Fate {}

    /// A later document states the opposite of the same bearer's same act.
    record Amended(String by, LocalDate on) implements Fate {}

    /// A later document says that it is gone, or that what it belonged to was rescinded.
    record Rescinded(String by, LocalDate on) implements Fate {}
  }

  /// A norm with all its statements, the earliest first.
  public record Entry(NormKey key, List<Statement> statements, Fate fate) {
    public Entry {
      statements = List.copyOf(statements);
    }
  }

  /// One entry for each norm that names a bearer, in order of its earliest statement.
  public static List<Entry> of(List<Statement> statements) {
    List<Statement> ordered =
        statements.stream()
            .sorted(
                Comparator.comparing(Statement::known)
                    .thenComparing(statement -> statement.norm().id()))
            .toList();
    Map<NormKey, List<Statement>> byKey = new LinkedHashMap<>();
    for (Statement statement : ordered) {
      NormKey.of(statement.norm())
          .ifPresent(key -> byKey.computeIfAbsent(key, any -> new ArrayList<>()).add(statement));
    }
    List<Entry> entries = new ArrayList<>();
    byKey.forEach((key, own) -> entries.add(new Entry(key, own, fate(key, own, byKey))));
    return List.copyOf(entries);
  }

  /// The norm that `norm` states, of statements of one subject; empty if nothing tells it apart.
  public static Optional<Entry> of(Obligation norm, List<Statement> statements) {
    return NormKey.of(norm)
        .flatMap(
            key -> of(statements).stream().filter(entry -> entry.key().equals(key)).findFirst());
  }

  private static Fate fate(NormKey key, List<Statement> own, Map<NormKey, List<Statement>> byKey) {
    Optional<Statement> end = own.stream().filter(NormHistory::saysGone).reduce((a, b) -> b);
    Optional<Statement> renewed = own.stream().filter(s -> !saysGone(s)).reduce((a, b) -> b);
    boolean gone =
        end.isPresent()
            && renewed.map(last -> !last.known().isAfter(end.get().known())).orElse(true);
    if (gone) {
      return new Fate.Rescinded(end.get().norm().id(), end.get().known());
    }
    LocalDate last = own.getLast().known();
    return opposite(key, byKey)
        .filter(later -> later.known().isAfter(last))
        .map(later -> (Fate) new Fate.Amended(later.norm().id(), later.known()))
        .orElseGet(Fate.Stands::new);
  }

  private static boolean saysGone(Statement statement) {
    return switch (statement.norm().force()) {
      case RESCINDED, SUPERSEDED -> true;
      case STATED_CURRENT, REPORTED, PAST -> false;
    };
  }

  /// The latest statement that the same bearer may what this forbids, or must not what it allows. A
  /// report of what others do or did changes nothing.
  private static Optional<Statement> opposite(NormKey key, Map<NormKey, List<Statement>> byKey) {
    return byKey.entrySet().stream()
        .filter(other -> other.getKey().subject().equals(key.subject()))
        .filter(other -> opposes(key.modality(), other.getKey().modality()))
        .flatMap(other -> other.getValue().stream())
        .filter(statement -> statement.norm().force() == Force.STATED_CURRENT)
        .max(Comparator.comparing(Statement::known));
  }

  private static boolean opposes(String one, String other) {
    boolean bars = one.equals("must_not") != other.equals("must_not");
    boolean frees = one.equals("must") && other.equals("need_not");
    boolean binds = one.equals("need_not") && other.equals("must");
    return bars && !one.equals("need_not") && !other.equals("need_not") || frees || binds;
  }
}
