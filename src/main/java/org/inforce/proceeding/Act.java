package org.inforce.proceeding;

import java.util.Objects;
import java.util.Optional;

/// One act read from a sentence: the verb, what it is done to, how the verb stands.
record Act(ActVerbs.Match verb, Optional<ObjectReader.ActObject> object, VerbUse use) {
  Act {
    Objects.requireNonNull(verb, "verb");
    Objects.requireNonNull(use, "use");
  }
}
