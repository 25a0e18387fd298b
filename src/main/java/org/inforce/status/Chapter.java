package org.inforce.status;

import java.util.Iterator;
import java.util.List;

/// The events of one root (a case with its appeals, or what happened to one measure), joined, named
/// and tied to what they act on. Never changed after it is made, so that books made one after the
/// other may share it.
final class Chapter {
  private final List<Told> told;
  final List<Cluster> clusters;
  final List<Occurrence> occurrences;

  /// `told` is what it was made from; `clusters` are settled, in order.
  Chapter(List<Told> told, List<Cluster> clusters) {
    this.told = List.copyOf(told);
    this.clusters = List.copyOf(clusters);
    this.occurrences = this.clusters.stream().map(Listing::occurrence).toList();
  }

  /// True if these would make it again: the same passages of the same reports, joined to the same
  /// cases and measures for the same reasons.
  boolean isOf(List<Told> others) {
    if (told.size() != others.size()) {
      return false;
    }
    Iterator<Told> other = others.iterator();
    return told.stream().allMatch(own -> own.isJoinedAs(other.next()));
  }
}
