package org.inforce.status;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.inforce.proceeding.Target;

/// Puts the events of each root together by themselves, and takes over those of an earlier book
/// that would come out the same. Roots that something binds together – a person's word, a passage
/// that points at an event of another root, names that would be alike – are put together at once,
/// and always anew.
final class Chapters {
  private final Function<Told, String> rootOf;
  private final HumanWord word;
  private final Map<String, Chapter> before;
  private final Map<String, Chapter> kept = new HashMap<>();

  /// `before` are the chapters of an earlier book that may be taken over, by root.
  Chapters(Function<Told, String> rootOf, HumanWord word, Map<String, Chapter> before) {
    this.rootOf = rootOf;
    this.word = word;
    this.before = before;
  }

  /// One for each root.
  List<Chapter> of(List<Told> all) {
    Map<String, List<Told>> byRoot = new LinkedHashMap<>();
    all.forEach(
        told -> byRoot.computeIfAbsent(rootOf.apply(told), any -> new ArrayList<>()).add(told));
    Set<String> bound = bound(byRoot);
    Map<String, List<Told>> together = new LinkedHashMap<>();
    List<Chapter> chapters = new ArrayList<>();
    byRoot.forEach((root, told) -> {
      if (bound.contains(root)) {
        together.put(root, told);
      } else {
        Chapter chapter = chapter(root, told);
        kept.put(root, chapter);
        chapters.add(chapter);
      }
    });
    chapters.addAll(joined(together));
    return chapters;
  }

  /// Those that a later book may take over, by root.
  Map<String, Chapter> kept() {
    return kept;
  }

  private Chapter chapter(String root, List<Told> told) {
    Chapter known = before.get(root);
    return known != null && known.isOf(told)
        ? known
        : new Chapter(told, linked(OccurrenceJoiner.join(root, told)));
  }

  /// Those bound together; a person's word may move events from one to another.
  private List<Chapter> joined(Map<String, List<Told>> together) {
    List<Cluster> clusters = new ArrayList<>();
    together.forEach((root, told) -> clusters.addAll(OccurrenceJoiner.join(root, told)));
    word.settle(clusters);
    Map<String, List<Cluster>> byRoot = new LinkedHashMap<>();
    linked(clusters)
        .forEach(
            cluster -> byRoot.computeIfAbsent(cluster.root, any -> new ArrayList<>()).add(cluster));
    List<Chapter> chapters = new ArrayList<>();
    byRoot.forEach(
        (root, own) -> chapters.add(new Chapter(together.getOrDefault(root, List.of()), own)));
    return chapters;
  }

  private static List<Cluster> linked(List<Cluster> clusters) {
    OccurrenceJoiner.name(clusters);
    clusters.addAll(new TargetLinker(clusters).link());
    return clusters;
  }

  private Set<String> bound(Map<String, List<Told>> byRoot) {
    Set<String> bound = new HashSet<>();
    Set<String> touched = word.touched();
    Map<String, String> rootOfEvent = new HashMap<>();
    Map<String, String> rootOfPlace = new HashMap<>();
    Map<String, String> pointing = new HashMap<>();
    byRoot.forEach((root, all) -> {
      Set<String> places = new HashSet<>();
      for (Told told : all) {
        String event = told.event().id();
        rootOfEvent.put(event, root);
        if (touched.contains(event)) {
          bound.add(root);
        }
        if (told.event().target().orElse(null) instanceof Target.OfEvent(String id)) {
          pointing.put(event, id);
        }
        places.add(told.caseId.orElse(root));
      }
      for (String place : places) {
        String other = rootOfPlace.putIfAbsent(OccurrenceJoiner.slug(place), root);
        if (other != null && !other.equals(root)) {
          bound.add(other);
          bound.add(root);
        }
      }
    });
    pointing.forEach((from, to) -> {
      String own = rootOfEvent.getOrDefault(from, "");
      String other = rootOfEvent.getOrDefault(to, own);
      if (!own.equals(other)) {
        bound.add(own);
        bound.add(other);
      }
    });
    return bound;
  }
}
