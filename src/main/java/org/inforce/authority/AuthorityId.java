package org.inforce.authority;

import java.util.Objects;
import java.util.Optional;

/// The identifier of what can be cited: a path in the manner of United States Legislative Markup,
/// such as `/us/usc/t8/s1360/b`, so that a prefix is an ancestor. It is also the path of the
/// authority's page.
public record AuthorityId(String path) implements Comparable<AuthorityId> {
  public AuthorityId {
    Objects.requireNonNull(path, "path");
    if (!isPath(path)) {
      throw new IllegalArgumentException("not an authority's identifier: " + path);
    }
  }

  /// @throws IllegalArgumentException if `path` is not an identifier; the message quotes it
  public static AuthorityId parse(String path) {
    return new AuthorityId(path);
  }

  public static Optional<AuthorityId> tryParse(String path) {
    return isPath(path) ? Optional.of(new AuthorityId(path)) : Optional.empty();
  }

  /// `/us` or `/us-ca`, then steps parted by slashes, none empty, none with a blank.
  private static boolean isPath(String path) {
    int at = path.startsWith("/us/") ? 3 : path.startsWith("/us-") && isState(path) ? 6 : -1;
    if (at < 0 || path.length() < at + 2) {
      return false;
    }
    char before = 'x';
    for (int i = at; i < path.length(); i++) {
      char c = path.charAt(i);
      if (Character.isWhitespace(c) || c == '/' && before == '/') {
        return false;
      }
      before = c;
    }
    return before != '/';
  }

  private static boolean isState(String path) {
    return path.length() > 7
        && path.charAt(6) == '/'
        && path.charAt(4) >= 'a'
        && path.charAt(4) <= 'z'
        && path.charAt(5) >= 'a'
        && path.charAt(5) <= 'z';
  }

  /// The next wider authority; empty at the top (`/us/usc`).
  public Optional<AuthorityId> parent() {
    int slash = path.lastIndexOf('/');
    return tryParse(path.substring(0, slash));
  }

  /// True of itself and of everything under it.
  public boolean contains(AuthorityId other) {
    return other.path.startsWith(path)
        && (other.path.length() == path.length() || other.path.charAt(path.length()) == '/');
  }

  /// This authority's part named `step`: `child("b")` of `/us/usc/t8/s1360` is
  /// `/us/usc/t8/s1360/b`.
  public AuthorityId child(String step) {
    return new AuthorityId(path + "/" + step);
  }

  @Override
  public int compareTo(AuthorityId other) {
    return path.compareTo(other.path);
  }

  @Override
  public String toString() {
    return path;
  }
}
