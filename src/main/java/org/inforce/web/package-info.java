/// Pages and the HTTP interface. No legal logic.
@NullMarked
package org.inforce.web;

import org.jspecify.annotations.NullMarked;
