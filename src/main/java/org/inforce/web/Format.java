package org.inforce.web;

import java.util.List;
import java.util.Optional;

/// The forms a list can be asked for in, by what stands behind its path.
enum Format {
  FEED_JSON(".feed.json", "application/feed+json; charset=utf-8", "JSON Feed"),
  JSON(".json", "application/json; charset=utf-8", "JSON"),
  CSV(".csv", "text/csv; charset=utf-8", "CSV"),
  ATOM(".atom", "application/atom+xml; charset=utf-8", "Atom");

  private final String suffix;
  private final String type;
  private final String label;

  Format(String suffix, String type, String label) {
    this.suffix = suffix;
    this.type = type;
    this.label = label;
  }

  String suffix() {
    return suffix;
  }

  String type() {
    return type;
  }

  /// The type without its parameters.
  String mediaType() {
    return type.substring(0, type.indexOf(';'));
  }

  /// The form `path` asks for; empty for a page.
  static Optional<Format> of(String path) {
    for (Format format : values()) {
      if (path.endsWith(format.suffix)) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /// `path` without the suffix of any form.
  static String bare(String path) {
    return of(path)
        .map(format -> path.substring(0, path.length() - format.suffix.length()))
        .orElse(path);
  }

  /// The links to every form of a page.
  static List<Frame.Alternate> alternates(Address page) {
    return List.of(ATOM, FEED_JSON, CSV, JSON).stream()
        .map(format ->
            new Frame.Alternate(
                format.mediaType(), format.label, page.at(page.path() + format.suffix).toString()))
        .toList();
  }
}
