/// Finds the measures a document names and the court events it reports: grant, stay, dissolution,
/// vacatur, reversal, with scope and dates. Never weighs one document against another.
@NullMarked
package org.inforce.proceeding;

import org.jspecify.annotations.NullMarked;
