package org.inforce.authority;

import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/// The identifier of what can be cited: a path in the manner of United States Legislative Markup,
/// such as `/us/usc/t8/s1360/b`, so that a prefix is an ancestor. It is also the path of the
/// authority's page.
public record AuthorityId(String path) implements Comparable<AuthorityId> {
  private static final Pattern PATH = Pattern.compile("/us(-[a-z]{2})?(/[^/\\s]+)+");

  public AuthorityId {
    Objects.requireNonNull(path, "path");
    if (!PATH.matcher(path).matches()) {
      throw new IllegalArgumentException("not an authority's identifier: " + path);
    }
  }

  /// @throws IllegalArgumentException if `path` is not an identifier; the message quotes it
  public static AuthorityId parse(String path) {
    return new AuthorityId(path);
  }

  public static Optional<AuthorityId> tryParse(String path) {
    return PATH.matcher(path).matches() ? Optional.of(new AuthorityId(path)) : Optional.empty();
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
