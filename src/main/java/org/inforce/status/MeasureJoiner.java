package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Finds which mentions of measures mean the same measure: one identifier, one telling name, or one
/// frame (who does what with what for whom).
final class MeasureJoiner {
  /// A word that more mentions share than this tells nothing.
  private static final int COMMON = 200;

  private final Taxonomy taxonomy;
  private final List<MeasureMention> mentions = new ArrayList<>();
  private final List<Set<String>> telling = new ArrayList<>();

  MeasureJoiner(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  /// The measures, and which one each mention means, by the mention's identifier.
  record Joined(List<Measure> measures, Map<String, Measure> byMention) {}

  Joined join(List<ProceedingReport> reports) {
    for (ProceedingReport report : reports) {
      report.measures().forEach(this::add);
    }
    Groups groups = new Groups(mentions.size());
    joinByIdentifier(groups);
    joinLikeNames(groups);
    joinFrames(groups);
    joinGeneric(groups, reports);
    return named(groups);
  }

  private void add(MeasureMention mention) {
    mentions.add(mention);
    telling.add(MeasureWords.telling(mention.name()));
  }

  private void joinByIdentifier(Groups groups) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      int current = i;
      mentions
          .get(i)
          .identifier()
          .ifPresent(
              id -> {
                Integer earlier = first.putIfAbsent(id.path(), current);
                if (earlier != null) {
                  groups.join(earlier, current, "both are " + id);
                }
              });
    }
  }

  private void joinLikeNames(Groups groups) {
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      for (String word : telling.get(i)) {
        List<Integer> sharing = byWord.computeIfAbsent(word, any -> new ArrayList<>());
        if (sharing.size() < COMMON) {
          for (int other : sharing) {
            if (!groups.areSame(i, other) && haveOneName(i, other)) {
              groups.join(other, i, oneName(other, i));
            }
          }
          sharing.add(i);
        }
      }
    }
  }

  private String oneName(int a, int b) {
    String first = mentions.get(a).name();
    String second = mentions.get(b).name();
    return first.equalsIgnoreCase(second)
        ? "both are called “" + first + "”"
        : "“" + first + "” and “" + second + "” are the same name";
  }

  /// All words in common, or all of the shorter where it has two or more telling ones. Numbers must
  /// agree, and so must what is done where both say.
  private boolean haveOneName(int a, int b) {
    MeasureMention x = mentions.get(a);
    MeasureMention y = mentions.get(b);
    if (differ(x, y) || x.conduct().isPresent() && y.conduct().isPresent() && !x.conduct().equals(y.conduct())) {
      return false;
    }
    Set<String> shorter = telling.get(a).size() <= telling.get(b).size() ? telling.get(a) : telling.get(b);
    Set<String> longer = shorter == telling.get(a) ? telling.get(b) : telling.get(a);
    if (!longer.containsAll(shorter)) {
      return false;
    }
    boolean isEqual = shorter.size() == longer.size();
    return isEqual
        ? MeasureWords.kinds(x.name()).equals(MeasureWords.kinds(y.name())) || shorter.size() >= 2
        : shorter.size() >= 2 && MeasureWords.numbers(shorter).equals(MeasureWords.numbers(longer));
  }

  private static boolean differ(MeasureMention x, MeasureMention y) {
    return x.identifier().isPresent()
        && y.identifier().isPresent()
        && !x.identifier().equals(y.identifier());
  }

  private void joinFrames(Groups groups) {
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      MeasureMention mention = mentions.get(i);
      if (mention.conduct().isPresent() && mention.object().isPresent()) {
        for (String stem : MeasureWords.telling(mention.object().get())) {
          String key = mention.conduct().get() + " " + stem;
          List<Integer> sharing = byKey.computeIfAbsent(key, any -> new ArrayList<>());
          if (sharing.size() < COMMON) {
            joinOneFrame(groups, i, sharing);
            sharing.add(i);
          }
        }
      }
    }
  }

  private void joinOneFrame(Groups groups, int i, List<Integer> sharing) {
    for (int other : sharing) {
      MeasureMention a = mentions.get(other);
      MeasureMention b = mentions.get(i);
      if (isKin(a.actor(), b.actor())
          && isKin(a.recipient(), b.recipient())
          && !groups.areSame(i, other)) {
        groups.join(other, i, "both say that " + MeasureWords.frame(taxonomy, b));
      }
    }
  }

  /// Equal, or one a part of the other; both must be told, or neither.
  private boolean isKin(Optional<String> a, Optional<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    return taxonomy.contains(Axis.ACTOR, a.get(), b.get())
        || taxonomy.contains(Axis.ACTOR, b.get(), a.get());
  }

  /// `the policy`, `this notice`: the measure that its document speaks of, where there is just one
  /// of that kind, or just one.
  private void joinGeneric(Groups groups, List<ProceedingReport> reports) {
    int next = 0;
    for (ProceedingReport report : reports) {
      int from = next;
      next += report.measures().size();
      for (int i = from; i < next; i++) {
        if (telling.get(i).isEmpty() && mentions.get(i).identifier().isEmpty()) {
          joinGeneric(groups, i, from, next);
        }
      }
    }
  }

  private void joinGeneric(Groups groups, int generic, int from, int to) {
    List<Integer> named = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (i != generic && !telling.get(i).isEmpty()) {
        named.add(i);
      }
    }
    List<Integer> sameKind =
        named.stream()
            .filter(i -> mentions.get(i).kind() == mentions.get(generic).kind())
            .toList();
    List<Integer> candidates = sameKind.isEmpty() ? named : sameKind;
    if (candidates.stream().map(groups::find).distinct().count() == 1) {
      groups.join(
          candidates.getFirst(),
          generic,
          "“" + mentions.get(generic).name() + "” has nothing else to mean in its document");
    }
  }

  private Joined named(Groups groups) {
    Map<Integer, List<String>> reasons = groups.reasons();
    MeasureNaming naming = new MeasureNaming(taxonomy);
    Map<String, Measure> byMention = new HashMap<>();
    List<Measure> measures = new ArrayList<>();
    for (List<Integer> members : groups.members()) {
      List<MeasureMention> own = members.stream().map(mentions::get).toList();
      Measure measure =
          naming.name(own, reasons.getOrDefault(groups.find(members.getFirst()), List.of()));
      measures.add(measure);
      own.forEach(mention -> byMention.put(mention.id(), measure));
    }
    return new Joined(measures, byMention);
  }
}
