/// Builds and asks the full-text index behind one narrow interface. Never holds a truth that the
/// store does not.
@NullMarked
package org.inforce.search;

import org.jspecify.annotations.NullMarked;
