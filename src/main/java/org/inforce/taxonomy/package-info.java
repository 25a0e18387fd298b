/// The values on the axes of scope (agencies, data categories, person classes, purposes, places,
/// conduct), their names and groups, as data that a user extends. Never decides what a text means
/// by them.
@NullMarked
package org.inforce.taxonomy;

import org.jspecify.annotations.NullMarked;
