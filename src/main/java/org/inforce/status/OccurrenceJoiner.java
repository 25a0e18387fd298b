package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;

/// Finds which mentions tell of one event: of one case (with its appeals), one family, one day
/// within its precision, and no other measure. One order however told: granted in part, denied in
/// part and clarified on one day is one.
final class OccurrenceJoiner {
  /// A report that an order holds speaks of one made before the news it brings.
  private static final int NEWS_DAYS = 2;

  private OccurrenceJoiner() {}

  /// The clusters of one root, as yet without names, in no order.
  static List<Cluster> join(String root, List<Told> all) {
    Map<String, List<Told>> groups = new LinkedHashMap<>();
    for (Told told : all) {
      groups.computeIfAbsent(Family.code(told.event().type()), any -> new ArrayList<>()).add(told);
    }
    List<Cluster> clusters = new ArrayList<>();
    groups.values().forEach(group -> clusters.addAll(joinGroup(root, group)));
    joinClarifications(clusters);
    joinBareWords(clusters);
    return clusters;
  }

  private static final Comparator<Cluster> BY_DATE =
      Comparator.comparing((Cluster c) -> c.date().map(EventDate::from).orElse(LocalDate.MAX))
          .thenComparing(c -> c.root)
          .thenComparing(c -> c.type)
          .thenComparing(c -> c.told.getFirst().event().id());

  private static List<Cluster> joinGroup(String root, List<Told> group) {
    List<Told> sorted = new ArrayList<>(group);
    sorted.sort(
        Comparator.comparing(OccurrenceJoiner::vagueness)
            .thenComparing(told -> told.mention.rank()));
    List<Cluster> clusters = new ArrayList<>();
    for (Told told : sorted) {
      place(root, told, clusters);
    }
    return clusters;
  }

  /// Mentions that tell the day come first, those that tell none last.
  private static int vagueness(Told told) {
    return Cluster.dateOfAct(told).map(date -> date.precision().ordinal()).orElse(9);
  }

  private static void place(String root, Told told, List<Cluster> clusters) {
    List<Cluster> fitting = fitting(told, clusters);
    if (fitting.size() == 1) {
      Cluster cluster = fitting.getFirst();
      cluster.add(told);
      cluster.joined.add(
          "reports of one kind of event in one case "
              + Cluster.dateOfAct(told).map(date -> "on " + date.iso()).orElse("without a day")
              + " are taken for one event");
      return;
    }
    Cluster cluster = new Cluster(told, root);
    cluster.add(told);
    cluster.isVague = fitting.size() > 1;
    if (cluster.isVague) {
      cluster.joined.add("this report fits several events and is joined to none");
    }
    clusters.add(cluster);
  }

  private static List<Cluster> fitting(Told told, List<Cluster> clusters) {
    Optional<EventDate> date = Cluster.dateOfAct(told);
    List<Cluster> fitting =
        clusters.stream()
            .filter(cluster -> !cluster.isVague && mayBeOne(cluster, told))
            .filter(cluster ->
                date.isEmpty() ? isBefore(cluster, told) : isSameDay(cluster, date.get()))
            .toList();
    return date.isEmpty() && fitting.size() > 1 ? earlier(fitting, told) : fitting;
  }

  /// A court enters one order of a kind a day in a case, whatever measures it blocks.
  private static boolean mayBeOne(Cluster cluster, Told told) {
    boolean isOfOneCase = told.caseId.isPresent() && cluster.family != Family.OTHER;
    return isOfOneCase || cluster.mayShareMeasure(told.measures);
  }

  private static boolean isSameDay(Cluster cluster, EventDate date) {
    return cluster.date().map(date::mayEqual).orElse(false);
  }

  private static boolean isBefore(Cluster cluster, Told told) {
    return cluster.date().map(date -> !date.from().isAfter(told.mention.knownFrom())).orElse(true);
  }

  /// The last of those made before what the report brings as news.
  private static List<Cluster> earlier(List<Cluster> fitting, Told told) {
    LocalDate news = told.mention.knownFrom().minusDays(NEWS_DAYS);
    List<Cluster> old =
        fitting.stream()
            .filter(c -> c.date().map(date -> date.to().isBefore(news)).orElse(false))
            .sorted(BY_DATE)
            .toList();
    return old.isEmpty() ? fitting : List.of(old.getLast());
  }

  /// A court that “clarified” on the day it granted or denied in part did both in one order.
  private static void joinClarifications(List<Cluster> clusters) {
    Map<String, List<Cluster>> injunctions = new LinkedHashMap<>();
    for (Cluster cluster : clusters) {
      if (cluster.family == Family.PRELIMINARY_INJUNCTION && cluster.date().isPresent()) {
        injunctions.computeIfAbsent(cluster.root, any -> new ArrayList<>()).add(cluster);
      }
    }
    Set<Cluster> absorbed = new HashSet<>();
    for (Cluster cluster : clusters) {
      if (cluster.type == EventType.CLARIFIED && cluster.date().isPresent()) {
        injunctions.getOrDefault(cluster.root, List.of()).stream()
            .filter(order -> isSameDay(order, cluster.date().get()))
            .filter(order -> order.mayShareMeasure(cluster.measures))
            .findFirst()
            .ifPresent(order -> {
              cluster.told.forEach(order::add);
              order.joined.add("what one source calls a clarification that day is this order");
              absorbed.add(cluster);
            });
      }
    }
    clusters.removeAll(absorbed);
  }

  /// `Under the decree the Agency is enjoined`: words that name no preliminary injunction tell of
  /// the lasting order that their document enters that day.
  private static void joinBareWords(List<Cluster> clusters) {
    List<Cluster> lasting =
        clusters.stream()
            .filter(
                c -> c.family == Family.CONSENT_DECREE || c.family == Family.PERMANENT_INJUNCTION)
            .toList();
    Set<Cluster> absorbed = new HashSet<>();
    for (Cluster cluster : clusters) {
      boolean isBare =
          cluster.family == Family.PRELIMINARY_INJUNCTION
              && cluster.told.stream().noneMatch(OccurrenceJoiner::saysPreliminary);
      if (isBare) {
        lasting.stream()
            .filter(order -> order.root.equals(cluster.root))
            .filter(order -> cluster.date().map(day -> isSameDay(order, day)).orElse(false))
            .filter(order -> shareDocument(order, cluster))
            .findFirst()
            .ifPresent(order -> {
              cluster.told.forEach(order::add);
              order.joined.add("what its document enjoins that day is by this order");
              absorbed.add(cluster);
            });
      }
    }
    clusters.removeAll(absorbed);
  }

  private static boolean saysPreliminary(Told told) {
    return told.event().evidence().quote().toLowerCase(Locale.ROOT).contains("preliminar");
  }

  private static boolean shareDocument(Cluster a, Cluster b) {
    return a.told.stream()
        .map(told -> told.report.version())
        .anyMatch(
            version -> b.told.stream().anyMatch(told -> told.report.version().equals(version)));
  }

  /// Lower-case letters, digits and stops, a hyphen for whatever stands between.
  static String slug(String words) {
    StringBuilder slug = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = Character.toLowerCase(words.charAt(i));
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.') {
        slug.append(c);
      } else if (slug.isEmpty() || slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    return slug.toString();
  }

  /// Puts them in order of date, those without one last, and gives each a name of its own.
  static void name(List<Cluster> clusters) {
    clusters.sort(BY_DATE);
    Set<String> taken = new HashSet<>();
    for (Cluster cluster : clusters) {
      String day = cluster.date().map(EventDate::iso).orElse("undated");
      String place = cluster.caseId.orElse(cluster.root);
      String base = slug(place + "-" + Family.code(cluster.type) + "-" + day);
      String id = base;
      for (int i = 2; !taken.add(id); i++) {
        id = base + "-" + i;
      }
      cluster.id = id;
    }
  }
}
