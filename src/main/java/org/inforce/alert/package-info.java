/// Watches and who is told of what. Never decides what changed.
@NullMarked
package org.inforce.alert;

import org.jspecify.annotations.NullMarked;
