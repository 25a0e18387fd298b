package org.inforce.status;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Finds the measure that some words mean: all telling words must be met in one of its names or in
/// what is done under it; other words for the same agency, conduct or thing count.
final class MeasureSearch {
  private static final int CANDIDATES = 10;

  private final Taxonomy taxonomy;
  private final Map<Measure, Set<String>> words = new LinkedHashMap<>();

  MeasureSearch(Taxonomy taxonomy, Collection<Measure> measures) {
    this.taxonomy = taxonomy;
    measures.forEach(measure -> words.put(measure, wordsOf(measure)));
  }

  private Set<String> wordsOf(Measure measure) {
    Set<String> found = new LinkedHashSet<>(folded(measure.title()));
    measure.names().forEach(name -> found.addAll(folded(name)));
    found.addAll(WordBag.of(measure.kind().code().replace('_', ' ')));
    for (MeasureMention mention : measure.mentions()) {
      mention.actor().ifPresent(actor -> found.addAll(folded(actor)));
      mention.conduct().ifPresent(conduct -> found.addAll(folded(conduct)));
      mention.object().ifPresent(object -> found.addAll(folded(object)));
      mention.recipient().ifPresent(recipient -> found.addAll(folded(recipient)));
    }
    return found;
  }

  /// The stems of a text and, for what the tables know, the codes.
  private Set<String> folded(String text) {
    Set<String> found = new LinkedHashSet<>(WordBag.of(text));
    for (Axis axis : List.of(Axis.ACTOR, Axis.CONDUCT)) {
      taxonomy.find(axis, text).forEach(mention -> found.add("=" + mention.code()));
      taxonomy.codeOf(axis, text).ifPresent(code -> found.add("=" + code));
    }
    return found;
  }

  MeasureMatch find(String asked) {
    for (Measure measure : words.keySet()) {
      if (measure.id().equals(asked)
          || measure.mentions().stream().anyMatch(mention -> mention.id().equals(asked))) {
        return new MeasureMatch.One(measure);
      }
    }
    Set<String> wanted = wanted(asked);
    List<Map.Entry<Measure, Integer>> scored = new ArrayList<>();
    words.forEach((measure, own) -> {
      int missing = missing(wanted, own, measure);
      if (missing < wanted.size()) {
        scored.add(Map.entry(measure, missing));
      }
    });
    scored.sort(
        Comparator.comparing((Map.Entry<Measure, Integer> e) -> e.getValue())
            .thenComparing(e -> -closeness(wanted, e.getKey()))
            .thenComparing(e -> -e.getKey().mentions().size())
            .thenComparing(e -> e.getKey().id()));
    List<Measure> fitting =
        scored.stream().filter(e -> e.getValue() == 0).map(Map.Entry::getKey).toList();
    if (fitting.size() == 1 || isClearlyFirst(wanted, fitting)) {
      return new MeasureMatch.One(fitting.getFirst());
    }
    if (!fitting.isEmpty()) {
      return new MeasureMatch.Several(fitting.stream().limit(CANDIDATES).toList());
    }
    List<Measure> otherwise = doneOtherwise(wanted);
    if (otherwise.size() == 1) {
      return new MeasureMatch.One(otherwise.getFirst());
    }
    return new MeasureMatch.None(scored.stream().map(Map.Entry::getKey).limit(CANDIDATES).toList());
  }

  /// The measures that fit all words but the one for what is done: `ICE using Medicaid data` asks
  /// about the other side of CMS sharing it.
  private List<Measure> doneOtherwise(Set<String> wanted) {
    Set<String> rest = new LinkedHashSet<>(wanted);
    boolean isOther = rest.removeIf(this::isConduct);
    boolean isTelling = rest.stream().anyMatch(word -> !word.startsWith("="));
    if (!isOther || !isTelling) {
      return List.of();
    }
    return words.entrySet().stream()
        .filter(entry -> entry.getKey().recipient().isPresent())
        .filter(entry -> missing(rest, entry.getValue(), entry.getKey()) == 0)
        .map(Map.Entry::getKey)
        .toList();
  }

  private boolean isConduct(String word) {
    return word.startsWith("=") && taxonomy.term(Axis.CONDUCT, word.substring(1)).isPresent();
  }

  /// The question about what else is done with the measure's object, when its words say so and the
  /// measure itself is another conduct: the conduct, and who does it.
  StatusQuery withOtherConduct(String asked, Measure measure, StatusQuery query) {
    List<Taxonomy.Mention> conduct = taxonomy.find(Axis.CONDUCT, asked);
    boolean isOwn =
        measure.conduct().isEmpty()
            || conduct.isEmpty()
            || missing(wanted(asked), words.getOrDefault(measure, Set.of()), measure) == 0;
    if (isOwn || query.axes().containsKey(Axis.CONDUCT)) {
      return query;
    }
    StatusQuery other = query.with(Axis.CONDUCT, conduct.getFirst().code());
    List<Taxonomy.Mention> actors = taxonomy.find(Axis.ACTOR, asked);
    boolean isNamed = !actors.isEmpty() && actors.getFirst().start() < conduct.getFirst().start();
    return isNamed && !query.axes().containsKey(Axis.ACTOR)
        ? other.with(Axis.ACTOR, actors.getFirst().code())
        : other;
  }

  /// Words that name an agency or a conduct count as that; the rest as they are.
  private Set<String> wanted(String asked) {
    Set<String> found = new LinkedHashSet<>();
    String rest = asked;
    for (Axis axis : List.of(Axis.ACTOR, Axis.CONDUCT)) {
      StringBuilder left = new StringBuilder();
      int at = 0;
      for (Taxonomy.Mention mention : taxonomy.find(axis, rest)) {
        found.add("=" + mention.code());
        left.append(rest, at, mention.start()).append(' ');
        at = mention.end();
      }
      rest = left.append(rest.substring(at)).toString();
    }
    found.addAll(WordBag.of(rest));
    return found;
  }

  private int missing(Set<String> wanted, Set<String> own, Measure measure) {
    int missing = 0;
    for (String word : wanted) {
      missing += own.contains(word) || isKin(word, own) || isFrame(word, measure) ? 0 : 1;
    }
    return missing;
  }

  /// An agency also answers to the name of the department it belongs to.
  private boolean isKin(String word, Set<String> own) {
    if (!word.startsWith("=")) {
      return own.stream().anyMatch(other -> isOneWord(word, other));
    }
    String code = word.substring(1);
    return own.stream()
        .filter(other -> other.startsWith("="))
        .anyMatch(other -> taxonomy.ancestors(Axis.ACTOR, other.substring(1)).contains(code));
  }

  /// `terminat` and `termin`: one is the beginning of the other.
  private static boolean isOneWord(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter >= 4 && !b.startsWith("=") && (a.startsWith(b) || b.startsWith(a));
  }

  private static boolean isFrame(String word, Measure measure) {
    return measure.conduct().map(conduct -> word.equals("=" + conduct)).orElse(false);
  }

  /// How many of the asked words are in the measure's own frame and title.
  private int closeness(Set<String> wanted, Measure measure) {
    Set<String> title = folded(measure.title());
    Set<String> frame = new LinkedHashSet<>();
    measure.actor().ifPresent(actor -> frame.add("=" + actor));
    measure.conduct().ifPresent(conduct -> frame.add("=" + conduct));
    measure.recipient().ifPresent(recipient -> frame.add("=" + recipient));
    int score = 0;
    for (String word : wanted) {
      score += (title.contains(word) ? 1 : 0) + (frame.contains(word) ? 2 : 0);
    }
    return score;
  }

  private boolean isClearlyFirst(Set<String> wanted, List<Measure> fitting) {
    return fitting.size() > 1
        && closeness(wanted, fitting.getFirst()) > closeness(wanted, fitting.get(1));
  }
}
