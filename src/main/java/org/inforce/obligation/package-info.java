/// Finds the norms a document states: bearer, modality, action, deadline, authority. Never finds
/// court events.
@NullMarked
package org.inforce.obligation;

import org.jspecify.annotations.NullMarked;
