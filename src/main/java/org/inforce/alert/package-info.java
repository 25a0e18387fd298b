/// Tells people what changed: watches are matched against what a run changed, their alerts wait in
/// an outbox, and channels send them. Takes changes, gives messages; never decides what changed.
@NullMarked
package org.inforce.alert;

import org.jspecify.annotations.NullMarked;
