package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureMention;

/// Joins what a document calls by words that only its own context fills: `the agreement`, `this
/// notice`, `the policy`; and what a document delays, by the name it gives it.
final class OwnWordJoiner {
  private final List<ProceedingReport> reports;
  private final Mentions mentions;
  private final Groups groups;

  OwnWordJoiner(List<ProceedingReport> reports, Mentions mentions, Groups groups) {
    this.reports = reports;
    this.mentions = mentions;
    this.groups = groups;
  }

  void join() {
    mentions.eachWithin(this::joinOwnNames);
    mentions.eachWithin(this::joinGeneric);
    joinSameDay();
    joinActedOn();
  }

  /// What a document that is itself a measure calls `the agreement` or `a data-sharing agreement`,
  /// in words of its own title, is itself.
  private void joinOwnNames(int i, int from, int to) {
    for (int j = from; j < to && mentions.get(i).isDocumentItself(); j++) {
      boolean isOwn =
          i != j
              && mentions.get(j).kind() == mentions.get(i).kind()
              && mentions.get(j).identifier().isEmpty()
              && !mentions.telling(j).isEmpty()
              && mentions.telling(i).containsAll(mentions.telling(j));
      if (isOwn) {
        groups.join(i, j, "“" + mentions.get(j).name() + "” is the document itself");
      }
    }
  }

  /// `the policy`, `this notice`: the measure that its document speaks of, where there is just one
  /// of that kind, or just one.
  private void joinGeneric(int generic, int from, int to) {
    if (!isGeneric(generic)) {
      return;
    }
    List<Integer> named = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i != generic && !mentions.telling(i).isEmpty()) {
        named.add(i);
      }
    }
    List<Integer> sameKind =
        named.stream().filter(i -> mentions.get(i).kind() == mentions.get(generic).kind()).toList();
    joinOnly(
        generic, sameKind.isEmpty() ? named : sameKind, "has nothing else to mean in its document");
  }

  private boolean isGeneric(int i) {
    return mentions.telling(i).isEmpty() && mentions.get(i).identifier().isEmpty();
  }

  private void joinOnly(int mention, List<Integer> fitting, String why) {
    if (groups.areOne(fitting)) {
      groups.join(fitting.getFirst(), mention, "“" + mentions.get(mention).name() + "” " + why);
    }
  }

  /// `The agreement was signed Monday`: the one that was signed on that day.
  private void joinSameDay() {
    Map<String, List<Integer>> byAct = new LinkedHashMap<>();
    Map<Integer, String> generic = new LinkedHashMap<>();
    mentions.eachTold((report, i) ->
        actOf(mentions.get(i), report)
            .ifPresent(act -> {
              byAct.computeIfAbsent(act, any -> new ArrayList<>()).add(i);
              if (isGeneric(i)) {
                generic.put(i, act);
              }
            }));
    generic.forEach((mention, act) -> {
      List<Integer> same =
          byAct.getOrDefault(act, List.of()).stream()
              .filter(other -> other.intValue() != mention && isIdentified(other))
              .toList();
      joinOnly(mention, same, "is the one of which that happened that day");
    });
  }

  private boolean isIdentified(int i) {
    return !mentions.telling(i).isEmpty() || mentions.get(i).actor().isPresent();
  }

  /// What happens to the measure in the same words, and when: `agreement_signed 2025-07-14`.
  private static Optional<String> actOf(MeasureMention mention, ProceedingReport report) {
    return report.events().stream()
        .filter(event -> event.type().effect() == EventType.Effect.STARTS_MEASURE)
        .filter(event -> event.evidence().span().overlaps(mention.evidence().span()))
        .filter(event -> event.date().isPresent())
        .map(event -> event.type().code() + " " + event.date().get().iso())
        .findFirst();
  }

  /// What delays a rule is told of the rule, in the measure of the document it names.
  private void joinActedOn() {
    Map<String, Integer> itself = new HashMap<>();
    mentions.each(i -> {
      if (mentions.get(i).isDocumentItself()) {
        itself.putIfAbsent(mentions.get(i).evidence().version().document(), i);
      }
    });
    new ActedOn(reports)
        .delayed()
        .forEach((document, target) -> {
          Integer delay = itself.get(document);
          Integer rule = itself.get(target);
          if (delay != null && rule != null && !groups.areSame(rule, delay)) {
            groups.unite(rule, delay, document + " says that it delays " + target);
          }
        });
  }
}
