package org.inforce.store;

/// A document and the last revision of the store that touched it.
public record Touched(String document, long revision) {}
