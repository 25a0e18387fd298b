package org.inforce.status;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.inforce.taxonomy.Axis;

/// The status at one point, or of several points together, with the axes on which nobody has told.
record Verdict(Status status, Set<Axis> doubts) {
  private static final Set<Status> BARRED =
      EnumSet.of(Status.ENJOINED, Status.STAYED, Status.VACATED);

  Verdict {
    doubts = Set.copyOf(doubts);
  }

  /// An axis left at “any” (STATUS.md, rule 7): some barred and some not is enjoined in part; in
  /// force beside uncertain is uncertain. Barred beside nothing but uncertain may be all or part:
  /// it is uncertain, unless the doubt is only who else is protected; then part of it surely is
  /// barred.
  static Verdict any(Collection<Verdict> parts) {
    Set<Status> met = EnumSet.noneOf(Status.class);
    Set<Axis> doubts = EnumSet.noneOf(Axis.class);
    for (Verdict part : parts) {
      met.add(part.status());
      doubts.addAll(part.doubts());
    }
    return new Verdict(any(met, doubts), doubts);
  }

  private static Status any(Set<Status> met, Set<Axis> doubts) {
    if (met.size() == 1) {
      return met.iterator().next();
    }
    boolean isAllBarred = BARRED.containsAll(met);
    if (isAllBarred) {
      return strongest(met);
    }
    boolean isSomeBarred =
        met.contains(Status.ENJOINED_IN_PART) || met.stream().anyMatch(BARRED::contains);
    boolean isNoneFree =
        met.stream().allMatch(status -> status == Status.UNCERTAIN || BARRED.contains(status));
    boolean isDoubtAboutParties = doubts.contains(Axis.PARTY) || doubts.contains(Axis.PLACE);
    if (isSomeBarred && isNoneFree && !isDoubtAboutParties) {
      return Status.UNCERTAIN;
    }
    if (isSomeBarred) {
      return Status.ENJOINED_IN_PART;
    }
    return met.contains(Status.UNCERTAIN) ? Status.UNCERTAIN : met.iterator().next();
  }

  /// What cannot be separated is barred if any part of it is.
  static Verdict inseparable(Collection<Verdict> parts) {
    Set<Status> met = EnumSet.noneOf(Status.class);
    Set<Axis> doubts = EnumSet.noneOf(Axis.class);
    for (Verdict part : parts) {
      met.add(part.status());
      doubts.addAll(part.doubts());
    }
    Set<Status> barred = EnumSet.copyOf(BARRED);
    barred.retainAll(met);
    if (!barred.isEmpty()) {
      return new Verdict(strongest(barred), Set.of());
    }
    if (met.contains(Status.ENJOINED_IN_PART)) {
      return new Verdict(Status.ENJOINED, Set.of());
    }
    return new Verdict(
        met.contains(Status.UNCERTAIN) ? Status.UNCERTAIN : met.iterator().next(), doubts);
  }

  private static Status strongest(Set<Status> barred) {
    if (barred.contains(Status.ENJOINED)) {
      return Status.ENJOINED;
    }
    return barred.contains(Status.STAYED) ? Status.STAYED : Status.VACATED;
  }
}
