package org.inforce.search;

/// The index could not be read or written: the disk failed, or another process holds it.
public final class SearchIndexException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public SearchIndexException(String message) {
    super(message);
  }

  public SearchIndexException(String message, Throwable cause) {
    super(message, cause);
  }
}
