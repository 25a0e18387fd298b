package org.inforce.status;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.Scope;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Takes a question apart into points: an axis left out, or a group, stands for all values that the
/// orders tell apart, and one that none of them names.
final class Cells {
  static final String MIXED_SEPARABLE = "mixed_separable";
  static final String MIXED_UNSEPARABLE = "mixed_unseparable";
  private static final Set<String> MIXED = Set.of(MIXED_SEPARABLE, MIXED_UNSEPARABLE);

  private final Taxonomy taxonomy;
  private final List<Act> orders;
  private final Map<Axis, Set<String>> named = new EnumMap<>(Axis.class);

  /// `orders` are those that may bear on the answer.
  Cells(Taxonomy taxonomy, List<Act> orders) {
    this.taxonomy = taxonomy;
    this.orders = orders;
    for (Act order : orders) {
      order.mentions.forEach(mention -> addNamed(mention.event()));
      for (Attack attack : order.attacks) {
        attack.by().mentions.forEach(mention -> addNamed(mention.event()));
      }
    }
  }

  private void addNamed(CourtEvent event) {
    Scope scope = event.scope();
    for (Map<Axis, List<String>> part : List.of(scope.granted(), scope.denied(), scope.except())) {
      part.forEach((axis, values) ->
          values.stream()
              .filter(value -> !value.equals(Scope.ALL))
              .forEach(value -> named(axis).add(value)));
    }
    named(Axis.PARTY).addAll(event.protectedParties());
    named(Axis.PARTY).addAll(named(Axis.PLACE));
  }

  private Set<String> named(Axis axis) {
    return named.computeIfAbsent(axis, any -> new LinkedHashSet<>());
  }

  /// The values that stand for what is asked on an axis.
  List<String> valuesOf(Axis axis, Optional<String> asked) {
    if (axis == Axis.PERSON_CLASS && asked.map(MIXED::contains).orElse(false)) {
      return distinct(axis, all(axis));
    }
    return asked.map(value -> group(axis, value)).orElseGet(() -> distinct(axis, all(axis)));
  }

  /// A group is its members and its unnamed rest; a single value is itself.
  private List<String> group(Axis axis, String asked) {
    String code = taxonomy.codeOf(axis, asked).orElse(asked);
    List<String> members = axis == Axis.PARTY ? List.of() : taxonomy.members(axis, code);
    if (members.isEmpty() || !canBeSplit(axis)) {
      return List.of(code);
    }
    List<String> parts = new ArrayList<>(leaves(axis, members));
    parts.add(code + Point.REST);
    return distinct(axis, parts);
  }

  private static boolean canBeSplit(Axis axis) {
    return axis == Axis.DATA_CATEGORY || axis == Axis.PERSON_CLASS;
  }

  private List<String> leaves(Axis axis, List<String> codes) {
    return codes.stream().filter(code -> taxonomy.members(axis, code).isEmpty()).toList();
  }

  /// Everything the orders tell apart on an axis; one empty place when they name nothing on it.
  private List<String> all(Axis axis) {
    Set<String> values = new LinkedHashSet<>();
    for (String value : named(axis)) {
      String code = taxonomy.codeOf(axis, value).orElse(value);
      if (MIXED.contains(code)) {
        continue;
      }
      List<String> members = canBeSplit(axis) ? taxonomy.members(axis, code) : List.of();
      values.addAll(members.isEmpty() ? List.of(code) : leaves(axis, members));
      if (!members.isEmpty()) {
        values.add(code + Point.REST);
      }
      if (canBeSplit(axis)) {
        taxonomy
            .ancestors(axis, code)
            .forEach(group -> values.addAll(leaves(axis, taxonomy.members(axis, group))));
      }
    }
    if (values.isEmpty()) {
      return List.of();
    }
    if (canBeSplit(axis)) {
      values.add(Point.SOMETHING_ELSE);
    }
    return List.copyOf(values);
  }

  /// One of several values that every order treats alike.
  private List<String> distinct(Axis axis, List<String> values) {
    if (values.size() < 2) {
      return values;
    }
    Map<String, String> bySignature = new LinkedHashMap<>();
    for (String value : values) {
      bySignature.putIfAbsent(signature(axis, value), value);
    }
    return List.copyOf(bySignature.values());
  }

  private String signature(Axis axis, String value) {
    StringBuilder signature = new StringBuilder();
    for (String own : named(axis)) {
      Limit whole = new Limit(axis, List.of(own), true, false);
      Limit open = new Limit(axis, List.of(own), false, false);
      signature
          .append(whole.covers(value, taxonomy).ordinal())
          .append(open.covers(value, taxonomy).ordinal());
    }
    return signature.toString();
  }

  /// The parties that stand for “any”: those named, some party, and someone who is none.
  List<String> parties() {
    Set<String> values = new LinkedHashSet<>(named(Axis.PARTY));
    values.removeIf(word -> word.equals(Scope.ALL));
    values.add(Point.SOME_PARTY);
    values.add(Point.NON_PARTY);
    return List.copyOf(values);
  }

  /// True if some order says whom it protects, or where.
  boolean nameTheProtected() {
    return orders.stream().anyMatch(order -> order.whom.isTold());
  }
}
