package org.inforce.status;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.proceeding.MeasureMention;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// The words of a measure's name: those that say what sort of act it is, and those that tell it
/// from others of its sort.
final class MeasureWords {
  private static final Set<String> KINDS =
      List.of(
              "rule",
              "regulation",
              "notice",
              "directive",
              "memorandum",
              "memo",
              "agreement",
              "policy",
              "practice",
              "order",
              "executive",
              "proposed",
              "interim",
              "guidance",
              "program",
              "programme",
              "plan",
              "action",
              "decision",
              "challenged",
              "agency",
              "requirement",
              "federal",
              "government",
              "defendant",
              "plaintiff",
              "current")
          .stream()
          .map(WordBag::stem)
          .collect(Collectors.toUnmodifiableSet());

  private static final Set<String> VAGUE =
      WordBag.of("information data records limited basic some access personal details individuals");

  private MeasureWords() {}

  /// True if the mention does not say what its object is: `information`, `limited data`.
  static boolean isVague(MeasureMention mention) {
    return mention.object().map(words -> VAGUE.containsAll(WordBag.of(words))).orElse(true);
  }

  /// `a settlement agreement` is one that only its own document knows.
  static boolean isIndefinite(String name) {
    return name.startsWith("a ") || name.startsWith("an ");
  }

  /// The stems that tell the measure from others; empty for `the policy`.
  static Set<String> telling(String name) {
    Set<String> stems = new LinkedHashSet<>(WordBag.of(name));
    stems.removeAll(KINDS);
    return stems;
  }

  static Set<String> kinds(String name) {
    Set<String> stems = new LinkedHashSet<>(WordBag.of(name));
    stems.retainAll(KINDS);
    return stems;
  }

  static Set<String> numbers(Set<String> stems) {
    return stems.stream()
        .filter(stem -> Character.isDigit(stem.charAt(0)))
        .collect(Collectors.toSet());
  }

  /// `CMS sharing Medicaid data with ICE`.
  static String frame(Taxonomy taxonomy, MeasureMention mention) {
    return frame(
        taxonomy,
        mention.actor().orElse(""),
        mention.conduct().orElse(""),
        mention.object().orElse(""),
        mention.recipient().orElse(""));
  }

  static String frame(
      Taxonomy taxonomy, String actor, String conduct, String object, String recipient) {
    String to = recipient.isEmpty() ? "" : " with " + shortName(taxonomy, recipient);
    return (shortName(taxonomy, actor) + " " + gerund(taxonomy, conduct) + " " + object + to)
        .strip();
  }

  /// The code where it is an acronym, else the name: `CMS`, `federal government`.
  static String shortName(Taxonomy taxonomy, String actor) {
    boolean isAcronym = actor.length() <= 8 && actor.chars().noneMatch(Character::isLowerCase);
    return isAcronym ? actor : taxonomy.label(Axis.ACTOR, actor);
  }

  /// `sharing` for `share`.
  static String gerund(Taxonomy taxonomy, String conduct) {
    return taxonomy
        .term(Axis.CONDUCT, conduct)
        .flatMap(
            term -> term.names().stream().filter(name -> name.matches("[a-z]+ing")).findFirst())
        .orElse(conduct);
  }
}
