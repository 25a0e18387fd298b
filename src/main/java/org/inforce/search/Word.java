package org.inforce.search;

/// One indexed word of a text: `text` in its normal form, where it stands in UTF-16 units, and
/// whether it takes the next place (`step` 1) or is another name of the word before it (`step` 0).
record Word(String text, int start, int end, int step) {}
