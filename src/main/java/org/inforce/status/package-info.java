/// Joins reports of many documents into cases, orders and measures, and folds them into the
/// effective status of a measure on a day, as known on a day. Pure: no clock, no store, no order of
/// arrival.
@NullMarked
package org.inforce.status;

import org.jspecify.annotations.NullMarked;
