package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.analysis.ProceedingReport;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Taxonomy;

/// Finds which mentions of measures mean the same measure: one identifier, one telling name, one
/// frame (who does what with what for whom), or nothing else in their document to mean.
final class MeasureJoiner {
  private final Taxonomy taxonomy;
  private final Map<String, Measure> before;

  /// `before` is what mentions meant in an earlier book: a measure of the same mentions, joined for
  /// the same reasons, is taken over.
  MeasureJoiner(Taxonomy taxonomy, Map<String, Measure> before) {
    this.taxonomy = taxonomy;
    this.before = before;
  }

  /// The measures, and which one each mention means, by the mention's identifier.
  record Joined(List<Measure> measures, Map<String, Measure> byMention) {}

  Joined join(List<ProceedingReport> reports) {
    Mentions mentions = new Mentions(reports);
    Groups groups = new Groups(mentions.size());
    new NameJoiner(mentions, groups).join();
    new FrameJoiner(taxonomy, mentions, groups).join();
    new OwnWordJoiner(reports, mentions, groups).join();
    return named(mentions, groups);
  }

  private Joined named(Mentions mentions, Groups groups) {
    Map<Integer, List<String>> reasons = groups.reasons();
    MeasureNaming naming = new MeasureNaming(taxonomy);
    Map<String, Measure> byMention = new HashMap<>();
    List<Measure> measures = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (List<Integer> members : groups.members()) {
      List<MeasureMention> own = mentions.get(members);
      List<String> why = reasons.getOrDefault(groups.find(members.getFirst()), List.of());
      Measure measure = known(own, why, naming).distinctFrom(taken);
      measures.add(measure);
      own.forEach(mention -> byMention.put(mention.id(), measure));
    }
    return new Joined(measures, byMention);
  }

  private Measure known(List<MeasureMention> own, List<String> why, MeasureNaming naming) {
    Measure known = before.get(own.getFirst().id());
    return known != null && known.mentions().equals(own) && known.joined().equals(why)
        ? known
        : naming.name(own, why);
  }
}
