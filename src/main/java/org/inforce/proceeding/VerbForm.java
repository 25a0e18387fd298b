package org.inforce.proceeding;

/// How a verb stands in the text. Past and participle of most verbs look alike: `PAST` is either.
enum VerbForm {
  BASE,
  THIRD,
  PAST,
  GERUND
}
