/// Commands. No legal logic.
@NullMarked
package org.inforce.cli;

import org.jspecify.annotations.NullMarked;
