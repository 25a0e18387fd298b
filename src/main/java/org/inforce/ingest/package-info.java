/// Wires source to search, safe to run twice and to be killed; one report a run. Never serves
/// anybody.
@NullMarked
package org.inforce.ingest;

import org.jspecify.annotations.NullMarked;
