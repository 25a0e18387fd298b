/// Answers the questions of the public interface in its shapes, for the command line and the web
/// alike. Never finds, stores or decides anything itself.
@NullMarked
package org.inforce.answer;

import org.jspecify.annotations.NullMarked;
