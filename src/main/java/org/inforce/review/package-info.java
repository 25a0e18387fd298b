/// What people decided about findings, and finding the quotes again in a new version. Never changes
/// a finding.
@NullMarked
package org.inforce.review;

import org.jspecify.annotations.NullMarked;
