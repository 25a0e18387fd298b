/// Finds citations in a document and resolves each to its authorities, or says that it cannot.
/// Never guesses an antecedent.
@NullMarked
package org.inforce.citation;

import org.jspecify.annotations.NullMarked;
