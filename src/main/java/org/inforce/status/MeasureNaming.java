package org.inforce.status;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Gives a measure the name people will know it by, from all the names documents give it.
final class MeasureNaming {
  private static final int LONG = 70;

  private final Taxonomy taxonomy;

  MeasureNaming(Taxonomy taxonomy) {
    this.taxonomy = taxonomy;
  }

  Measure name(List<MeasureMention> mentions, List<String> joined) {
    Optional<String> actor = mostSpecific(mentions, MeasureMention::actor);
    Optional<String> recipient = mostSpecific(mentions, MeasureMention::recipient);
    Optional<String> conduct = mostFrequent(mentions, MeasureMention::conduct);
    Optional<String> object =
        mostFrequent(
                mentions.stream().filter(m -> !MeasureWords.isVague(m)).toList(),
                MeasureMention::object)
            .or(() -> mostFrequent(mentions, MeasureMention::object));
    Set<String> names = new LinkedHashSet<>();
    Set<AuthorityId> authorities = new LinkedHashSet<>();
    for (MeasureMention mention : mentions) {
      names.add(mention.name());
      authorities.addAll(mention.authorities());
    }
    String title = title(mentions, List.copyOf(names), actor, conduct, object, recipient);
    return new Measure(
        slug(title),
        title,
        kind(mentions),
        actor,
        conduct,
        object,
        recipient,
        List.copyOf(names),
        authorities.stream().sorted().toList(),
        mentions,
        joined);
  }

  /// A short name stays; a measure of many or long names is called by what is done under it.
  private String title(
      List<MeasureMention> mentions,
      List<String> names,
      Optional<String> actor,
      Optional<String> conduct,
      Optional<String> object,
      Optional<String> recipient) {
    String best =
        mostFrequent(
                mentions.stream().filter(m -> !MeasureWords.telling(m.name()).isEmpty()).toList(),
                mention -> Optional.of(mention.name()))
            .orElse(names.getFirst());
    boolean isFramed = actor.isPresent() && conduct.isPresent() && object.isPresent();
    boolean isOneName = names.size() == 1 && best.length() <= LONG;
    if (isFramed && recipient.isPresent() && !isOneName || isFramed && best.length() > LONG) {
      return MeasureWords.frame(
          taxonomy, actor.get(), conduct.get(), object.get(), recipient.orElse(""));
    }
    return best.length() <= LONG ? best : best.substring(0, best.lastIndexOf(' ', LONG)) + " …";
  }

  static String slug(String title) {
    String slug =
        title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "measure" : slug;
  }

  private static MeasureKind kind(List<MeasureMention> mentions) {
    return mentions.stream()
        .filter(MeasureMention::isDocumentItself)
        .findFirst()
        .orElse(mentions.getFirst())
        .kind();
  }

  /// The value named most often; of two equally frequent the shorter, then the first in the
  /// alphabet.
  private static Optional<String> mostFrequent(
      List<MeasureMention> mentions, Function<MeasureMention, Optional<String>> field) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (MeasureMention mention : mentions) {
      field.apply(mention).ifPresent(value -> counts.merge(value, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(e -> e.getKey().length())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  /// Of an agency and its component the component; else the value named most often.
  private Optional<String> mostSpecific(
      List<MeasureMention> mentions, Function<MeasureMention, Optional<String>> field) {
    Set<String> values = new LinkedHashSet<>();
    mentions.forEach(mention -> field.apply(mention).ifPresent(values::add));
    List<MeasureMention> deepest =
        mentions.stream()
            .filter(mention ->
                field
                    .apply(mention)
                    .map(value ->
                        values.stream()
                            .noneMatch(other ->
                                !other.equals(value)
                                    && taxonomy.contains(Axis.ACTOR, value, other)))
                    .orElse(false))
            .toList();
    return mostFrequent(deepest, field);
  }
}
