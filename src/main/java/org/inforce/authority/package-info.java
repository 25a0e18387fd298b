/// Names what can be cited, in canonical form, and holds the law's tables: sections of the Code,
/// acts, courts, reporters. Never looks into documents.
@NullMarked
package org.inforce.authority;

import org.jspecify.annotations.NullMarked;
