package org.inforce.search;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.document.SourceKind;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// The words under which names and codes are found in fields: a name's own words, and the codes of
/// the taxonomy for it and for the groups it belongs to.
final class TagWords {
  private static final Taxonomy TAXONOMY = Taxonomy.current();
  private static final Set<String> SMALL_WORDS =
      Set.of("and", "for", "in", "of", "on", "the", "to");

  private TagWords() {}

  static Set<String> ofName(String name) {
    Set<String> words = new LinkedHashSet<>();
    WordScanner.scan(name).forEach(word -> words.add(word.text()));
    return words;
  }

  /// An agency or other actor: its words, its code (`cms`), the codes above it (`hhs`).
  static Set<String> ofActor(String name) {
    Set<String> words = ofName(name);
    TAXONOMY
        .codeOf(Axis.ACTOR, name)
        .ifPresent(code -> {
          words.add(Folding.fold(code));
          TAXONOMY.ancestors(Axis.ACTOR, code).forEach(group -> words.add(Folding.fold(group)));
        });
    return words;
  }

  /// A value of an axis of scope: its code and the codes above it.
  static Set<String> ofScope(Axis axis, String value) {
    Set<String> words = new LinkedHashSet<>();
    words.add(Folding.fold(value));
    if (TAXONOMY.term(axis, value).isPresent()) {
      TAXONOMY.ancestors(axis, value).forEach(group -> words.add(Folding.fold(group)));
    }
    return words;
  }

  /// A kind of source: its code and the short names people type.
  static Set<String> ofKind(SourceKind kind) {
    Set<String> words = new LinkedHashSet<>(List.of(kind.code()));
    words.addAll(
        switch (kind) {
          case COURT_ORDER -> List.of("order", "opinion", "decision");
          case DOCKET_ENTRY -> List.of("docket");
          case COURT_FILING -> List.of("filing", "brief", "complaint", "motion");
          case FEDERAL_REGISTER_NOTICE -> List.of("notice", "federal_register");
          case FEDERAL_REGISTER_RULE -> List.of("rule", "federal_register");
          case FEDERAL_REGISTER_PROPOSED_RULE -> List.of("proposed_rule", "federal_register");
          case PRESIDENTIAL_DOCUMENT ->
              List.of("presidential", "executive_order", "proclamation", "federal_register");
          case PRESS_RELEASE_OFFICIAL -> List.of("press_release", "press", "statement");
          case PRESS_RELEASE -> List.of("press");
          case GUIDANCE -> List.of("memorandum", "memo");
          case AGREEMENT, STATUTE, NEWS, OTHER -> List.of();
        });
    return words;
  }

  /// The code for an agency by whatever name; empty when the taxonomy does not know it.
  static Optional<String> actorCode(String name) {
    return TAXONOMY.codeOf(Axis.ACTOR, name);
  }

  /// How an actor is called in lists, however a document spells it: by the taxonomy's name for it;
  /// one that the taxonomy does not know by its own, a name all in capitals set as a title.
  static String actorTitle(String name) {
    return actorCode(name)
        .map(code -> TAXONOMY.label(Axis.ACTOR, code))
        .orElseGet(() -> isCapitals(name) ? asTitle(name) : name);
  }

  private static boolean isCapitals(String name) {
    return name.contains(" ") && name.equals(name.toUpperCase(Locale.ROOT));
  }

  private static String asTitle(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split(" +"))
        .map(word -> SMALL_WORDS.contains(word) ? word : capitalized(word))
        .collect(Collectors.joining(" "));
  }

  private static String capitalized(String word) {
    return word.isEmpty() ? word : Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  /// The codes of the values of scope that `name` names on any axis.
  static Set<String> scopeCodes(String name) {
    Set<String> codes = new LinkedHashSet<>();
    for (Axis axis : List.of(Axis.DATA_CATEGORY, Axis.PERSON_CLASS, Axis.PURPOSE)) {
      TAXONOMY.codeOf(axis, name).map(Folding::fold).ifPresent(codes::add);
    }
    return codes;
  }

  /// Every name of the actor that `word` names, itself included; empty when it names none. An
  /// acronym may be typed in small letters.
  static List<String> actorNames(String word) {
    return TAXONOMY
        .codeOf(Axis.ACTOR, word)
        .or(() -> TAXONOMY.codeOf(Axis.ACTOR, word.toUpperCase(Locale.ROOT)))
        .flatMap(code -> TAXONOMY.term(Axis.ACTOR, code))
        .map(Taxonomy.Term::names)
        .orElse(List.of());
  }
}
