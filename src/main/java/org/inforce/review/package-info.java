/// What people decided about findings and what they said of their own, where it stands, and finding
/// the quotes again in a new version. Takes findings and entries, gives standings and rulings.
/// Never changes a finding, and never an entry.
@NullMarked
package org.inforce.review;

import org.jspecify.annotations.NullMarked;
