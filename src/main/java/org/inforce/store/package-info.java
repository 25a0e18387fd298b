/// Keeps what was read and found: append-only facts, each tied to a document version, behind one
/// narrow interface. Never interprets a fact.
@NullMarked
package org.inforce.store;

import org.jspecify.annotations.NullMarked;
