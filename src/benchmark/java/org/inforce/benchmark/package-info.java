/// Measures speed. Nothing here asserts: the figures go into `docs/benchmarks.md` with the machine
/// and the commit.
@NullMarked
package org.inforce.benchmark;

import org.jspecify.annotations.NullMarked;
