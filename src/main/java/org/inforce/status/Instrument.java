package org.inforce.status;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// One way in which a measure exists: the rule or notice as published, a memorandum, an agreement,
/// a practice. A measure lives while any of its instruments does.
final class Instrument {
  final Kind kind;
  final List<Act> starts = new ArrayList<>();
  final List<Act> delays = new ArrayList<>();
  final List<Act> ends = new ArrayList<>();

  enum Kind {
    PUBLICATION,
    MEMORANDUM,
    AGREEMENT,
    PRACTICE,
    ANY
  }

  Instrument(Kind kind) {
    this.kind = kind;
  }

  /// The acts that end it; an end without a year yields to any that states one.
  List<Act> statedEnds() {
    boolean isStated =
        Stream.concat(starts.stream(), ends.stream())
            .flatMap(act -> act.effectiveUntil.value().stream())
            .anyMatch(end -> !end.yearInferred());
    return ends.stream()
        .filter(act ->
            !isStated || act.effectiveUntil.value().map(end -> !end.yearInferred()).orElse(true))
        .toList();
  }

  /// Which instrument an act is about; `ANY` when it is about all of a measure's.
  static Kind kindOf(Act act) {
    return switch (act.type) {
      case NOTICE_PUBLISHED,
          EFFECTIVE_DATE_SET,
          EFFECTIVE_DATE_DELAYED,
          CORRECTED,
          NOTICE_WITHDRAWN ->
          Kind.PUBLICATION;
      case MEMO_ISSUED, MEMO_RESCINDED -> Kind.MEMORANDUM;
      case AGREEMENT_SIGNED, AGREEMENT_EXPIRY -> Kind.AGREEMENT;
      case PRACTICE_STARTED -> Kind.PRACTICE;
      default -> Kind.ANY;
    };
  }
}
