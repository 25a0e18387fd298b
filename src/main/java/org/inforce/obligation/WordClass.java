package org.inforce.obligation;

import java.util.Locale;

/// What a word does in a sentence of law. The words of each class are in `lexicon.tsv`.
enum WordClass {
  DETERMINER,
  PREPOSITION,
  SUBORDINATOR,
  RELATIVE,
  BE,
  BE_PRESENT,
  BE_PAST,
  HAVE,
  DO,
  MODAL,
  ADVERB,
  PRONOUN,
  CONJUNCTION,
  /// Quantifiers that deny: `no person may`.
  NONE,
  /// Verbs after which `that` opens what is said.
  SPEECH,
  SPEECH_NOUN,
  /// Whose statements in a preamble are arguments, not norms.
  CLAIMANT,
  /// Head nouns that can bear a duty, a right or a power.
  AGENT,
  /// Offices that act by law.
  OFFICE,
  /// Head nouns that cannot, whatever their ending.
  THING,
  /// Sources of norms: what can require, forbid or permit.
  LEGAL,
  /// Verbs that with may, will or can state what is so.
  STATIVE,
  /// Verbs of rules about rules: no duty after shall.
  CONSTITUTIVE,
  STATUS_PARTICIPLE,
  /// Acts that can and cannot permit or forbid.
  ACT,
  ADVICE,
  FURNITURE,
  PARTICIPLE,
  /// Words in -ing that are no gerunds.
  NO_GERUND,
  PROCEDURE,
  WEIGHT,
  LAW_GIVER,
  /// Verbs by which somebody asks for a norm that is not there yet.
  PLEAD,
  HYPOTHETICAL,
  /// Verbs that lay a norm on somebody, in every form that can: requires X to, prohibits X from,
  /// allows X to, exempts X from, gives X the right to.
  TO_REQUIRE,
  TO_PROHIBIT,
  TO_PERMIT,
  TO_EXEMPT,
  TO_GIVE,
  /// What tells the hour or the day of the week before a date.
  CLOCK,
  /// What is done or delivered from time to time.
  PERIODICAL,
  /// Base forms that open a second predicate after `and`.
  VERB;

  long mask() {
    return 1L << ordinal();
  }

  static WordClass of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
