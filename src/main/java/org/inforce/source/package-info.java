/// Bytes as publishers give them, with where they came from and when. Takes paths and addresses,
/// gives [org.inforce.source.SourceDocument]s. Never reads what the bytes mean.
@NullMarked
package org.inforce.source;

import org.jspecify.annotations.NullMarked;
