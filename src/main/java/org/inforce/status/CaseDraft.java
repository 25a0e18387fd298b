package org.inforce.status;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.CourtEvent;
import org.inforce.proceeding.EventType;

/// A case while it is being put together. Mutable, and never leaves the joining.
final class CaseDraft {
  String id = "-";
  String court = "-";
  Optional<AuthorityId> docket = Optional.empty();
  Optional<CaseDraft> below = Optional.empty();
  final Set<AuthorityId> dockets = new TreeSet<>();
  final List<Docket> numbers = new ArrayList<>();
  final List<String> captions = new ArrayList<>();
  final Set<String> sheets = new TreeSet<>();
  boolean listsParties;
  Optional<Docket> statedBelow = Optional.empty();
  final Set<String> judges = new LinkedHashSet<>();
  final Set<String> plaintiffs = new LinkedHashSet<>();
  final List<Told> told = new ArrayList<>();
  final Set<String> joined = new LinkedHashSet<>();

  void add(Told mention, String why) {
    told.add(mention);
    CourtEvent event = mention.event();
    event.caseReference().court().filter(any -> court.equals("-")).ifPresent(c -> court = c);
    event.caseReference().caption().ifPresent(this::addCaption);
    event.caseReference().judge().ifPresent(judges::add);
    if (event.type() == EventType.COMPLAINT_FILED) {
      plaintiffs.addAll(event.protectedParties());
    }
    if (!why.isEmpty()) {
      mention.why.add(why);
      joined.add(why);
    }
  }

  /// What a docket of the case says of it.
  void add(DocketSheet sheet) {
    sheets.add(sheet.document());
    sheet.caption().caseName().ifPresent(this::addCaption);
    judges.addAll(sheet.caption().judges());
    plaintiffs.addAll(sheet.plaintiffs());
    listsParties |= !sheet.caption().parties().isEmpty();
    statedBelow = statedBelow.or(sheet::below);
  }

  /// Takes over another that is the same case.
  void absorb(CaseDraft other) {
    court = court.equals("-") ? other.court : court;
    docket = docket.or(() -> other.docket);
    dockets.addAll(other.dockets);
    numbers.addAll(other.numbers);
    other.captions.forEach(this::addCaption);
    judges.addAll(other.judges);
    plaintiffs.addAll(other.plaintiffs);
    told.addAll(other.told);
    joined.addAll(other.joined);
    sheets.addAll(other.sheets);
    listsParties |= other.listsParties;
    statedBelow = statedBelow.or(() -> other.statedBelow);
  }

  private void addCaption(String caption) {
    if (!captions.contains(caption)) {
      captions.add(caption);
    }
  }

  boolean isAppeal() {
    return Circuits.isAppellate(court);
  }

  /// The case itself, or the one at the bottom that it is an appeal from.
  CaseDraft root() {
    CaseDraft root = this;
    for (int i = 0; i < 4 && root.below.isPresent(); i++) {
      root = root.below.get();
    }
    return root;
  }

  Set<String> measures() {
    Set<String> measures = new LinkedHashSet<>();
    told.forEach(mention -> measures.addAll(mention.measures));
    return measures;
  }
}
