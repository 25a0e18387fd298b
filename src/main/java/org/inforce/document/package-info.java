/// Turns bytes into [org.inforce.document.Document]s: text in reading order, structure, metadata,
/// and spans that every later fact points into. Never finds law in the text.
@NullMarked
package org.inforce.document;

import org.jspecify.annotations.NullMarked;
