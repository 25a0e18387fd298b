package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Joins mentions by what is done: who does what with what for whom. A mention that leaves out one
/// of these means the only measure that can be meant.
final class FrameJoiner {
  /// More mentions of one frame than this are not looked at one by one.
  private static final int COMMON = 60;

  private final Taxonomy taxonomy;
  private final Mentions mentions;
  private final Groups groups;

  FrameJoiner(Taxonomy taxonomy, Mentions mentions, Groups groups) {
    this.taxonomy = taxonomy;
    this.mentions = mentions;
    this.groups = groups;
  }

  void join() {
    joinFrames();
    joinPartners();
    joinWithinDocuments();
  }

  /// What two mentions must share to be of one frame without a closer look.
  private record Frame(
      Optional<String> actor,
      String conduct,
      String object,
      Optional<String> recipient,
      Optional<AuthorityId> identifier) {}

  private void joinFrames() {
    Map<Frame, Integer> first = new LinkedHashMap<>();
    Map<String, List<Integer>> byKey = new LinkedHashMap<>();
    mentions.each(i -> {
      MeasureMention mention = mentions.get(i);
      if (isTold(mention)) {
        Integer earlier = first.putIfAbsent(frame(mention), i);
        if (earlier != null) {
          groups.join(earlier, i, oneFrame(i));
          return;
        }
        for (String stem : MeasureWords.telling(mention.object().get())) {
          byKey
              .computeIfAbsent(mention.conduct().get() + " " + stem, any -> new ArrayList<>())
              .add(i);
        }
      }
    });
    Likeness likeness = new Likeness(groups);
    byKey.values().stream()
        .filter(sharing -> sharing.size() <= COMMON)
        .forEach(sharing -> compare(sharing, likeness));
    likeness.join();
  }

  /// What is done with what, by somebody or for somebody: `sharing the information` alone is done
  /// everywhere.
  private static boolean isTold(MeasureMention mention) {
    return mention.conduct().isPresent()
        && mention.object().isPresent()
        && (mention.actor().isPresent() || mention.recipient().isPresent());
  }

  private static Frame frame(MeasureMention mention) {
    return new Frame(
        mention.actor(),
        mention.conduct().orElseThrow(),
        mention.object().orElseThrow(),
        mention.recipient(),
        mention.identifier());
  }

  private String oneFrame(int mention) {
    return "both say that " + MeasureWords.frame(taxonomy, mentions.get(mention));
  }

  private void compare(List<Integer> sharing, Likeness likeness) {
    for (int i = 1; i < sharing.size(); i++) {
      MeasureMention b = mentions.get(sharing.get(i));
      for (int other : sharing.subList(0, i)) {
        MeasureMention a = mentions.get(other);
        if (isKin(a.actor(), b.actor()) && isKin(a.recipient(), b.recipient())) {
          likeness.add(other, sharing.get(i), oneFrame(sharing.get(i)));
        }
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
  private void joinPartners() {
    Map<String, List<Integer>> byRecipient = new HashMap<>();
    List<Integer> vague = new ArrayList<>();
    mentions.each(i -> {
      MeasureMention mention = mentions.get(i);
      if (mention.actor().isPresent() && mention.recipient().isPresent()) {
        byRecipient.computeIfAbsent(mention.recipient().get(), any -> new ArrayList<>()).add(i);
        if (isVague(mention)) {
          vague.add(i);
        }
      }
    });
    for (int i : vague) {
      List<Integer> fitting =
          byRecipient.getOrDefault(mentions.get(i).recipient().orElseThrow(), List.of()).stream()
              .limit(COMMON)
              .filter(j -> !isVague(mentions.get(j)) && arePartners(i, j))
              .toList();
      joinOnly(i, fitting, "is between the same two, and nothing else is");
    }
  }

  private static boolean isVague(MeasureMention mention) {
    return mention.kind() == MeasureKind.AGREEMENT || MeasureWords.isVague(mention);
  }

  private boolean arePartners(int i, int j) {
    MeasureMention a = mentions.get(i);
    MeasureMention b = mentions.get(j);
    boolean isOtherConduct =
        a.conduct().isPresent() && b.conduct().isPresent() && !a.conduct().equals(b.conduct());
    return !isOtherConduct && isKin(a.actor(), b.actor()) && isKin(a.recipient(), b.recipient());
  }

  /// Joins a mention to what fits it, where that is one measure.
  private void joinOnly(int mention, List<Integer> fitting, String why) {
    if (groups.areOne(fitting)) {
      groups.join(fitting.getFirst(), mention, "“" + mentions.get(mention).name() + "” " + why);
    }
  }

  /// A passage that leaves out who acts or for whom means the one measure of its document in which
  /// that is done.
  private void joinWithinDocuments() {
    mentions.eachWithin((i, from, to) -> {
      if (isIncomplete(mentions.get(i))) {
        List<Integer> fitting = new ArrayList<>();
        for (int j = from; j < to; j++) {
          if (j != i && isFuller(mentions.get(j), mentions.get(i))) {
            fitting.add(j);
          }
        }
        joinOnly(i, fitting, "can only mean what its document tells more fully");
      }
    });
  }

  private static boolean isIncomplete(MeasureMention mention) {
    return mention.conduct().isPresent()
        && mention.identifier().isEmpty()
        && (mention.actor().isEmpty() || mention.recipient().isEmpty());
  }

  private boolean isFuller(MeasureMention full, MeasureMention mention) {
    return full.actor().isPresent()
        && full.recipient().isPresent()
        && full.conduct().equals(mention.conduct())
        && (mention.actor().isEmpty() || isKin(mention.actor(), full.actor()))
        && (mention.recipient().isEmpty() || isKin(mention.recipient(), full.recipient()));
  }
}
