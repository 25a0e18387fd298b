package org.inforce.status;

import java.util.List;
import java.util.Optional;
import org.inforce.analysis.ProceedingReport;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.inforce.authority.Dockets;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Party;

/// A document that is the docket of a case, or an entry of it: `docket` is the case's number with
/// its court, `caption` what the document says of the case.
record DocketSheet(String document, AuthorityId docket, Caption caption) {

  /// The sheet a report comes from; nothing when it comes from another document.
  static Optional<DocketSheet> of(ProceedingReport report) {
    return report
        .docket()
        .flatMap(caption ->
            caption
                .docket()
                .flatMap(number ->
                    Dockets.tryParse(
                        caption.court().flatMap(DocketSheet::courtId).orElse("-"), number))
                .map(docket -> new DocketSheet(report.version().document(), docket.id(), caption)));
  }

  private static Optional<String> courtId(String court) {
    return Courts.byName(court).map(Court::id);
  }

  /// Those who sue, by the roles the docket gives them.
  List<String> plaintiffs() {
    return caption.parties().stream()
        .filter(party -> party.role().contains("plaintiff") || party.role().contains("petitioner"))
        .filter(party -> !party.role().contains("defendant"))
        .map(Party::name)
        .distinct()
        .toList();
  }

  /// The number of the case that this one is an appeal from.
  Optional<Docket> below() {
    return caption
        .below()
        .flatMap(below -> Dockets.tryParse(courtId(below.court()).orElse("-"), below.docket()))
        .flatMap(docket -> Docket.tryParse(docket.id()));
  }
}
