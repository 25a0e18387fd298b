/// Runs the finders over one version of a document. Takes a document, gives an
/// [org.inforce.analysis.Analysis]. Never stores anything.
@NullMarked
package org.inforce.analysis;

import org.jspecify.annotations.NullMarked;
