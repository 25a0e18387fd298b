package org.inforce.ingest;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// An address with parameters, in the order they were added.
final class Query {
  private final StringBuilder address;
  private char separator = '?';

  /// `path` begins with a slash and is taken from `base`'s root.
  Query(URI base, String path) {
    String root = base.toString();
    address = new StringBuilder(root.endsWith("/") ? root.substring(0, root.length() - 1) : root);
    address.append(path);
  }

  Query with(String name, String value) {
    address
        .append(separator)
        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
    separator = '&';
    return this;
  }

  Query with(String name, int value) {
    return with(name, Integer.toString(value));
  }

  /// The address with one parameter more; this stays as it is.
  URI and(String name, int value) {
    return URI.create(address() + String.valueOf(separator) + name + "=" + value);
  }

  URI address() {
    return URI.create(address.toString());
  }
}
