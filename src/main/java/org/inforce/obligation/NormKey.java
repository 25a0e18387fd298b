package org.inforce.obligation;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.inforce.source.Digest;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// What makes two statements one norm: its class, who bears it, the act, and what the act is about.
/// Wording, place, document, authority and force play no part. `subject` is the key without the
/// class, so that a ban and a permission on the same act share it. Only what its words tell apart
/// has a key: an agency's act about data, people, a counterparty or a purpose, or anybody's act
/// under a law that the document names.
public record NormKey(String modality, String bearer, String action, String about) {
  private static final Taxonomy TAXONOMY = Taxonomy.current();
  private static final int WORDS = 4;
  private static final int DIGITS = 12;

  /// The key of a norm; empty if it names no bearer, or nothing that tells it apart from other
  /// norms in the same words, for then nobody can say that two are one.
  public static Optional<NormKey> of(Obligation norm) {
    String axes = axes(norm);
    boolean named = norm.bearer().flatMap(Agents::code).isPresent() && !axes.isEmpty();
    Optional<String> law = named ? Optional.of("") : law(norm).map(path -> "@" + path);
    return norm.bearer()
        .filter(bearer -> !norm.action().isBlank())
        .flatMap(bearer ->
            law.map(under ->
                new NormKey(
                    classOf(norm.modality()),
                    folded(bearer),
                    conduct(norm.action()),
                    about(norm, axes) + under)));
  }

  /// The first law that it rests on.
  private static Optional<String> law(Obligation norm) {
    return norm.authorities().stream()
        .filter(related -> related.role() != AuthorityRole.CITES)
        .map(related -> related.id().path())
        .filter(path -> !path.startsWith("/us/docket/") && !path.startsWith("/us/fr/"))
        .findFirst();
  }

  /// One short name for all statements of the norm.
  public String id() {
    return "norm-"
        + Digest.sha256(toString().getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
  }

  /// The same for every modality: who, what act, about what.
  public String subject() {
    return bearer + "/" + action + "/" + about;
  }

  @Override
  public String toString() {
    return modality + "/" + subject();
  }

  static String classOf(Modality modality) {
    return switch (modality) {
      case OBLIGATION, COMMITMENT -> "must";
      case PROHIBITION, NEGATIVE_COMMITMENT, INELIGIBILITY, NO_AUTHORITY -> "must_not";
      case PERMISSION, POWER, ENTITLEMENT -> "may";
      case EXEMPTION -> "need_not";
    };
  }

  static String folded(String name) {
    return Agents.code(name)
        .orElseGet(() ->
            Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
                .filter(word -> !Lexicon.is(word, WordClass.DETERMINER))
                .map(Lexicon::singular)
                .collect(Collectors.joining("_")));
  }

  /// Verbs of one conduct are one act: disclose, provide and transfer are share.
  private static String conduct(String action) {
    return TAXONOMY.find(Axis.CONDUCT, action).stream()
        .filter(mention -> mention.start() == 0)
        .map(Taxonomy.Mention::code)
        .findFirst()
        .orElse(action);
  }

  private static String about(Obligation norm, String axes) {
    return axes.isEmpty()
        ? norm.object().map(words -> String.join("+", words(words))).orElse("")
        : axes;
  }

  /// Which data, which people, with whom, what for.
  private static String axes(Obligation norm) {
    Set<String> parts = new TreeSet<>(norm.dataCategories());
    norm.personClasses().forEach(people -> parts.add("of_" + people));
    norm.counterparty().map(NormKey::folded).ifPresent(other -> parts.add("with_" + other));
    norm.purpose().ifPresent(purpose -> parts.add("for_" + purpose));
    return String.join("+", parts);
  }

  /// The first words of the object that carry meaning.
  private static List<String> words(String object) {
    return Arrays.stream(object.toLowerCase(Locale.ROOT).split("[^a-z0-9]+"))
        .filter(word -> word.length() > 2)
        .filter(word -> !Lexicon.is(word, WordClass.DETERMINER))
        .filter(word -> !Lexicon.is(word, WordClass.PREPOSITION))
        .filter(word -> !Lexicon.is(word, WordClass.CONJUNCTION))
        .map(Lexicon::singular)
        .limit(WORDS)
        .toList();
  }
}
