package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Finds which mentions of measures mean the same measure: one identifier, one telling name, or one
/// frame (who does what with what for whom).
final class MeasureJoiner {
  /// A word that more mentions share than this tells nothing.
  private static final int COMMON = 60;

  private final Taxonomy taxonomy;
  private final List<MeasureMention> mentions = new ArrayList<>();
  private final List<Set<String>> telling = new ArrayList<>();
  private final List<Set<String>> kinds = new ArrayList<>();

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
    joinPartners(groups);
    joinWithinDocuments(groups, reports);
    joinOwnNames(groups, reports);
    joinGeneric(groups, reports);
    joinSameDay(groups, reports);
    joinActedOn(groups, reports);
    return named(groups);
  }

  private void add(MeasureMention mention) {
    mentions.add(mention);
    telling.add(MeasureWords.telling(mention.name()));
    kinds.add(MeasureWords.kinds(mention.name()));
  }

  /// What delays a rule is told of the rule, in the measure of the document it names.
  private void joinActedOn(Groups groups, List<ProceedingReport> reports) {
    ActedOn acted = new ActedOn(reports);
    Map<String, Integer> itself = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).isDocumentItself()) {
        itself.putIfAbsent(mentions.get(i).evidence().version().document(), i);
      }
    }
    acted
        .delayed()
        .forEach((document, target) -> {
          Integer delay = itself.get(document);
          Integer rule = itself.get(target);
          if (delay != null && rule != null && !groups.areSame(rule, delay)) {
            groups.join(rule, delay, document + " says that it delays " + target);
          }
        });
  }

  private void joinByIdentifier(Groups groups) {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      int current = i;
      mentions
          .get(i)
          .identifier()
          .ifPresent(id -> {
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
    if (differ(x, y)
        || x.conduct().isPresent() && y.conduct().isPresent() && !x.conduct().equals(y.conduct())) {
      return false;
    }
    Set<String> shorter =
        telling.get(a).size() <= telling.get(b).size() ? telling.get(a) : telling.get(b);
    Set<String> longer = shorter == telling.get(a) ? telling.get(b) : telling.get(a);
    if (!longer.containsAll(shorter)) {
      return false;
    }
    boolean isEqual = shorter.size() == longer.size();
    return isEqual
        ? kinds.get(a).equals(kinds.get(b)) || shorter.size() >= 2
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

  /// Who shares vague things (`information`, `data`) with whom shares what is shared between the
  /// two; an agreement between the two is one, where there is one.
  private void joinPartners(Groups groups) {
    List<Integer> paired = new ArrayList<>();
    for (int i = 0; i < mentions.size(); i++) {
      if (mentions.get(i).actor().isPresent() && mentions.get(i).recipient().isPresent()) {
        paired.add(i);
      }
    }
    Map<String, List<Integer>> byRecipient = new HashMap<>();
    for (int i : paired) {
      byRecipient
          .computeIfAbsent(mentions.get(i).recipient().orElseThrow(), any -> new ArrayList<>())
          .add(i);
    }
    for (int i : paired) {
      if (isVague(mentions.get(i))) {
        List<Integer> fitting =
            byRecipient.getOrDefault(mentions.get(i).recipient().orElseThrow(), List.of()).stream()
                .limit(COMMON)
                .filter(j -> !isVague(mentions.get(j)) && arePartners(i, j))
                .toList();
        if (fitting.stream().map(groups::find).distinct().count() == 1) {
          groups.join(
              fitting.getFirst(),
              i,
              "“" + mentions.get(i).name() + "” is between the same two, and nothing else is");
        }
      }
    }
  }

  private boolean isVague(MeasureMention mention) {
    return mention.kind() == MeasureKind.AGREEMENT || MeasureWords.isVague(mention);
  }

  private boolean arePartners(int i, int j) {
    MeasureMention a = mentions.get(i);
    MeasureMention b = mentions.get(j);
    boolean isOtherConduct =
        a.conduct().isPresent() && b.conduct().isPresent() && !a.conduct().equals(b.conduct());
    return !isOtherConduct && isKin(a.actor(), b.actor()) && isKin(a.recipient(), b.recipient());
  }

  /// A passage that leaves out who acts or for whom means the one measure of its document in which
  /// that is done.
  private void joinWithinDocuments(Groups groups, List<ProceedingReport> reports) {
    int next = 0;
    for (ProceedingReport report : reports) {
      int from = next;
      next += report.measures().size();
      for (int i = from; i < next; i++) {
        if (isIncomplete(mentions.get(i))) {
          joinIncomplete(groups, i, from, next);
        }
      }
    }
  }

  /// What a document that is itself a measure calls `the agreement` or `a data-sharing agreement`,
  /// in words of its own title, is itself.
  private void joinOwnNames(Groups groups, List<ProceedingReport> reports) {
    int next = 0;
    for (ProceedingReport report : reports) {
      int from = next;
      next += report.measures().size();
      for (int i = from; i < next; i++) {
        for (int j = from; j < next && mentions.get(i).isDocumentItself(); j++) {
          boolean isOwn =
              i != j
                  && mentions.get(j).kind() == mentions.get(i).kind()
                  && mentions.get(j).identifier().isEmpty()
                  && !telling.get(j).isEmpty()
                  && telling.get(i).containsAll(telling.get(j));
          if (isOwn) {
            groups.join(i, j, "“" + mentions.get(j).name() + "” is the document itself");
          }
        }
      }
    }
  }

  private static boolean isIncomplete(MeasureMention mention) {
    return mention.conduct().isPresent()
        && mention.identifier().isEmpty()
        && (mention.actor().isEmpty() || mention.recipient().isEmpty());
  }

  private void joinIncomplete(Groups groups, int incomplete, int from, int to) {
    MeasureMention mention = mentions.get(incomplete);
    List<Integer> fitting = new ArrayList<>();
    for (int i = from; i < to; i++) {
      MeasureMention other = mentions.get(i);
      boolean isFuller = other.actor().isPresent() && other.recipient().isPresent();
      if (i != incomplete
          && isFuller
          && other.conduct().equals(mention.conduct())
          && (mention.actor().isEmpty() || isKin(mention.actor(), other.actor()))
          && (mention.recipient().isEmpty() || isKin(mention.recipient(), other.recipient()))) {
        fitting.add(i);
      }
    }
    if (fitting.stream().map(groups::find).distinct().count() == 1) {
      groups.join(
          fitting.getFirst(),
          incomplete,
          "“" + mention.name() + "” can only mean what its document tells more fully");
    }
  }

  /// `The agreement was signed Monday`: the one that was signed on that day.
  private void joinSameDay(Groups groups, List<ProceedingReport> reports) {
    Map<String, List<Integer>> byAct = new LinkedHashMap<>();
    List<Integer> generic = new ArrayList<>();
    Map<Integer, String> actOf = new HashMap<>();
    int i = 0;
    for (ProceedingReport report : reports) {
      for (MeasureMention mention : report.measures()) {
        Optional<String> act = actOf(mention, report);
        if (act.isPresent()) {
          actOf.put(i, act.get());
          byAct.computeIfAbsent(act.get(), any -> new ArrayList<>()).add(i);
          if (telling.get(i).isEmpty() && mention.identifier().isEmpty()) {
            generic.add(i);
          }
        }
        i++;
      }
    }
    for (int mention : generic) {
      List<Integer> same =
          byAct.getOrDefault(actOf.getOrDefault(mention, ""), List.of()).stream()
              .filter(other -> other != mention && isIdentified(other))
              .toList();
      if (same.stream().map(groups::find).distinct().count() == 1) {
        groups.join(
            same.getFirst(),
            mention,
            "“" + mentions.get(mention).name() + "” is the one of which that happened that day");
      }
    }
  }

  private boolean isIdentified(int i) {
    return !telling.get(i).isEmpty() || mentions.get(i).actor().isPresent();
  }

  /// What happens to the measure in the same words, and when: `agreement_signed 2025-07-14`.
  private static Optional<String> actOf(MeasureMention mention, ProceedingReport report) {
    return report.events().stream()
        .filter(event -> event.evidence().span().overlaps(mention.evidence().span()))
        .filter(event -> event.type().effect() == EventType.Effect.STARTS_MEASURE)
        .filter(event -> event.date().isPresent())
        .map(event -> event.type().code() + " " + event.date().get().iso())
        .findFirst();
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
        named.stream().filter(i -> mentions.get(i).kind() == mentions.get(generic).kind()).toList();
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
    Set<String> taken = new HashSet<>();
    for (List<Integer> members : groups.members()) {
      List<MeasureMention> own = members.stream().map(mentions::get).toList();
      Measure measure =
          naming
              .name(own, reasons.getOrDefault(groups.find(members.getFirst()), List.of()))
              .distinctFrom(taken);
      measures.add(measure);
      own.forEach(mention -> byMention.put(mention.id(), measure));
    }
    return new Joined(measures, byMention);
  }
}
