package org.inforce.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Form;
import org.inforce.store.StoredVersion;

/// One edition of a document: the version that counts on its days, and the renditions it came in,
/// the one that counts first.
public record Edition(StoredVersion version, List<Rendition> renditions) {
  public Edition {
    Objects.requireNonNull(version, "version");
    renditions = List.copyOf(renditions);
  }

  /// One form of an edition. `why` says in words why its text is, or is not, the one that is read.
  public record Rendition(StoredVersion version, boolean isPreferred, String why) {
    public Rendition {
      Objects.requireNonNull(version, "version");
      Objects.requireNonNull(why, "why");
    }

    public Form form() {
      return version.metadata().form();
    }

    /// Where it came from: the publisher's address, else the file's name.
    public String source() {
      String place = version.location();
      boolean isAddress = place.startsWith("http://") || place.startsWith("https://");
      int slash = place.lastIndexOf('/');
      return isAddress ? place : place.substring(slash + 1);
    }
  }

  /// The editions of a document in order of number, each with its renditions: versions in another
  /// form belong to the edition of their day, else to the one before.
  public static List<Edition> of(List<StoredVersion> versions) {
    List<StoredVersion> counting =
        versions.stream().filter(version -> !isRendition(version, versions)).toList();
    List<Edition> editions = new ArrayList<>();
    for (StoredVersion version : counting) {
      List<Rendition> renditions = new ArrayList<>();
      renditions.add(new Rendition(version, true, preferred(version, versions)));
      versions.stream()
          .filter(other -> isRendition(other, versions))
          .filter(other -> editionOf(other, counting).filter(version::equals).isPresent())
          .sorted(Comparator.comparing(other -> other.metadata().form()))
          .map(other -> new Rendition(other, false, passedOver(other, version)))
          .forEach(renditions::add);
      editions.add(new Edition(version, renditions));
    }
    return editions;
  }

  /// True of a version that never counts, one in another form being read in its place.
  private static boolean isRendition(StoredVersion version, List<StoredVersion> versions) {
    return version.neverCounts()
        && versions.stream()
            .filter(other -> !other.neverCounts())
            .noneMatch(other ->
                other.metadata().form() == version.metadata().form()
                    && other.knownFrom().equals(version.knownFrom()));
  }

  private static Optional<StoredVersion> editionOf(
      StoredVersion rendition, List<StoredVersion> counting) {
    Optional<StoredVersion> first =
        counting.stream()
            .filter(version -> !version.neverCounts())
            .filter(version -> !version.knownFrom().isBefore(rendition.knownFrom()))
            .min(Comparator.comparing(StoredVersion::knownFrom));
    return counting.stream()
        .filter(version -> !version.neverCounts())
        .filter(version -> version.isKnownOn(rendition.knownFrom()))
        .findFirst()
        .or(() -> first);
  }

  private static String preferred(StoredVersion version, List<StoredVersion> versions) {
    Form form = version.metadata().form();
    boolean isAlone = versions.stream().allMatch(other -> other.metadata().form() == form);
    if (isAlone) {
      return "the only form there is";
    }
    return form.isRecord()
        ? "nothing fuller has come yet"
        : "of the whole texts the one that is read best";
  }

  private static String passedOver(StoredVersion version, StoredVersion counting) {
    Form form = version.metadata().form();
    if (form.isRecord()) {
      return "only tells of the document; its facts fill in what the text leaves open";
    }
    boolean isLesser = form.compareTo(counting.metadata().form()) < 0;
    if (isLesser) {
      return "holds less of the text";
    }
    return form == Form.PDF && version.metadata().sourceKind().isFederalRegister()
        ? "the official edition; the same words are read better from "
            + counting.metadata().form().label()
        : "the same words are read better from " + counting.metadata().form().label();
  }
}
