package org.inforce.search;

import org.inforce.document.Span;

/// A stretch of a document that is searched and shown as one: neighbouring paragraphs under one
/// heading. `headings` are those it stands under, the highest first, in one line.
record Passage(Span span, String headings) {}
