package org.inforce.status;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
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

  /// Two words that begin with as many like letters may be forms of one.
  private static final int STEM = 4;

  private static final List<Axis> TABLED = List.of(Axis.ACTOR, Axis.CONDUCT);

  private final Taxonomy taxonomy;
  private final Map<Measure, Set<String>> words = new LinkedHashMap<>();
  private final Map<String, Set<Measure>> byKey = new HashMap<>();
  private final Map<String, Measure> byId = new HashMap<>();

  private record Scored(Measure measure, int missing, int closeness) {}

  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing(Scored::missing)
          .thenComparing(scored -> -scored.closeness())
          .thenComparing(scored -> -scored.measure().mentions().size())
          .thenComparing(scored -> scored.measure().id());

  MeasureSearch(Taxonomy taxonomy, Collection<Measure> measures) {
    this.taxonomy = taxonomy;
    for (Measure measure : measures) {
      Set<String> own = wordsOf(measure);
      words.put(measure, own);
      own.forEach(word -> index(word, measure));
      byId.put(measure.id(), measure);
      measure.mentions().forEach(mention -> byId.put(mention.id(), measure));
    }
  }

  private void index(String word, Measure measure) {
    byKey.computeIfAbsent(key(word), any -> new LinkedHashSet<>()).add(measure);
    if (isCode(word)) {
      for (String group : taxonomy.ancestors(Axis.ACTOR, word.substring(1))) {
        byKey.computeIfAbsent("=" + group, any -> new LinkedHashSet<>()).add(measure);
      }
    }
  }

  private static String key(String word) {
    return isCode(word) || word.length() <= STEM ? word : word.substring(0, STEM);
  }

  /// A word that the tables know stands as its code.
  private static boolean isCode(String word) {
    return word.startsWith("=");
  }

  private Set<String> wordsOf(Measure measure) {
    Set<String> found = new LinkedHashSet<>(folded(measure.title()));
    measure.names().forEach(name -> found.addAll(folded(name)));
    found.addAll(WordBag.of(measure.kind().code().replace('_', ' ')));
    measure.conduct().ifPresent(conduct -> found.add("=" + conduct));
    Set<String> frames = new LinkedHashSet<>();
    for (MeasureMention mention : measure.mentions()) {
      mention.actor().ifPresent(frames::add);
      mention.conduct().ifPresent(frames::add);
      mention.object().ifPresent(frames::add);
      mention.recipient().ifPresent(frames::add);
    }
    frames.forEach(frame -> found.addAll(folded(frame)));
    return found;
  }

  /// The stems of a text and, for what the tables know, the codes.
  private Set<String> folded(String text) {
    Set<String> found = new LinkedHashSet<>(WordBag.of(text));
    for (Axis axis : TABLED) {
      taxonomy.find(axis, text).forEach(mention -> found.add("=" + mention.code()));
      taxonomy.codeOf(axis, text).ifPresent(code -> found.add("=" + code));
    }
    return found;
  }

  MeasureMatch find(String asked) {
    Measure named = byId.get(asked);
    if (named != null) {
      return new MeasureMatch.One(named);
    }
    Set<String> wanted = wanted(asked);
    List<Scored> fitting =
        candidates(wanted).stream()
            .map(measure -> score(wanted, measure))
            .filter(scored -> scored.missing() == 0)
            .sorted(BEST_FIRST)
            .toList();
    boolean isClear =
        fitting.size() == 1
            || fitting.size() > 1 && fitting.getFirst().closeness() > fitting.get(1).closeness();
    if (isClear) {
      return new MeasureMatch.One(fitting.getFirst().measure());
    }
    if (!fitting.isEmpty()) {
      return new MeasureMatch.Several(measures(fitting));
    }
    List<Measure> otherwise = doneOtherwise(wanted);
    return otherwise.size() == 1
        ? new MeasureMatch.One(otherwise.getFirst())
        : new MeasureMatch.None(nearest(wanted));
  }

  private static List<Measure> measures(List<Scored> scored) {
    return scored.stream().map(Scored::measure).limit(CANDIDATES).toList();
  }

  private Scored score(Set<String> wanted, Measure measure) {
    return new Scored(measure, missing(wanted, measure), closeness(wanted, measure));
  }

  /// Those that have the rarest of the words; none when some word is nowhere met.
  private Collection<Measure> candidates(Set<String> wanted) {
    return wanted.stream()
        .map(word -> byKey.getOrDefault(key(word), Set.of()))
        .min(Comparator.comparing(Set::size))
        .orElse(Set.of());
  }

  /// What shares most of the words.
  private List<Measure> nearest(Set<String> wanted) {
    Set<Measure> some = new LinkedHashSet<>();
    wanted.stream()
        .map(word -> byKey.getOrDefault(key(word), Set.of()))
        .sorted(Comparator.comparing(Set::size))
        .forEach(sharing -> {
          if (some.size() < CANDIDATES * CANDIDATES) {
            some.addAll(sharing);
          }
        });
    return measures(
        some.stream()
            .map(measure -> score(wanted, measure))
            .filter(scored -> scored.missing() < wanted.size())
            .sorted(BEST_FIRST)
            .toList());
  }

  /// The measures that fit all words but the one for what is done: `ICE using Medicaid data` asks
  /// about the other side of CMS sharing it.
  private List<Measure> doneOtherwise(Set<String> wanted) {
    Set<String> rest = new LinkedHashSet<>(wanted);
    boolean isOther = rest.removeIf(this::isConduct);
    boolean isTelling = rest.stream().anyMatch(word -> !isCode(word));
    if (!isOther || !isTelling) {
      return List.of();
    }
    return candidates(rest).stream()
        .filter(measure -> measure.recipient().isPresent())
        .filter(measure -> missing(rest, measure) == 0)
        .toList();
  }

  private boolean isConduct(String word) {
    return isCode(word) && taxonomy.term(Axis.CONDUCT, word.substring(1)).isPresent();
  }

  /// The question about what else is done with the measure's object, when its words say so and the
  /// measure itself is another conduct: the conduct, and who does it.
  StatusQuery withOtherConduct(String asked, Measure measure, StatusQuery query) {
    List<Taxonomy.Mention> conduct = taxonomy.find(Axis.CONDUCT, asked);
    boolean isOwn =
        byId.containsKey(asked)
            || measure.conduct().isEmpty()
            || conduct.isEmpty()
            || missing(wanted(asked), measure) == 0;
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
    for (Axis axis : TABLED) {
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

  private int missing(Set<String> wanted, Measure measure) {
    Set<String> own = words.getOrDefault(measure, Set.of());
    int missing = 0;
    for (String word : wanted) {
      missing += own.contains(word) || isKin(word, own) ? 0 : 1;
    }
    return missing;
  }

  /// An agency also answers to the name of the department it belongs to.
  private boolean isKin(String word, Set<String> own) {
    if (!isCode(word)) {
      return own.stream().anyMatch(other -> isOneWord(word, other));
    }
    String code = word.substring(1);
    return own.stream()
        .filter(MeasureSearch::isCode)
        .anyMatch(other -> taxonomy.ancestors(Axis.ACTOR, other.substring(1)).contains(code));
  }

  /// `terminat` and `termin`: one is the beginning of the other.
  private static boolean isOneWord(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    return shorter >= STEM && !isCode(b) && (a.startsWith(b) || b.startsWith(a));
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
}
