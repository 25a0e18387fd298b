/// What changed between two versions and between two days, in the text and in the meaning. Never
/// tells anybody.
@NullMarked
package org.inforce.change;

import org.jspecify.annotations.NullMarked;
