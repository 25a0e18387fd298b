package org.inforce.obligation;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.inforce.ObligationGold;
import org.inforce.document.Document;

/// Scores the European sentences: is there a duty or a prohibition in each? Counts the errors by
/// kind, so that what is left to gain is told by the build.
final class EuropeanSentences {
  /// What was found and missed, as a score is made of it.
  private static final class Tally {
    private int found;
    private int besides;
    private int missed;

    void count(boolean wanted, boolean told) {
      found += wanted && told ? 1 : 0;
      besides += told && !wanted ? 1 : 0;
      missed += wanted && !told ? 1 : 0;
    }

    String figures() {
      return ObligationScoresTest.figures(found, besides, missed);
    }

    double f1() {
      return 2.0 * found / (2.0 * found + besides + missed);
    }
  }

  private final Tally strict = new Tally();
  private final Tally wide = new Tally();
  private final Tally oracle = new Tally();
  private int missedPowers;
  private int besidesNamingNobody;

  private EuropeanSentences() {}

  static EuropeanSentences score() throws IOException {
    EuropeanSentences scores = new EuropeanSentences();
    for (ObligationGold.Rule rule : ObligationGold.rules()) {
      List<Obligation> norms =
          new ObligationFinder().find(Document.ofText(rule.id(), rule.text()), List.of());
      scores.count(rule, norms);
    }
    return scores;
  }

  private void count(ObligationGold.Rule rule, List<Obligation> norms) {
    boolean wanted = rule.regulatory();
    boolean duty = norms.stream().anyMatch(EuropeanSentences::isDuty);
    boolean conferred = norms.stream().anyMatch(EuropeanSentences::isConferred);
    boolean nobody =
        norms.stream().filter(EuropeanSentences::isDuty).allMatch(norm -> norm.bearer().isEmpty());
    strict.count(wanted, duty);
    wide.count(wanted, duty || conferred);
    oracle.count(wanted, (duty && (wanted || !nobody)) || conferred);
    missedPowers += wanted && !duty && conferred ? 1 : 0;
    besidesNamingNobody += !wanted && duty && nobody ? 1 : 0;
  }

  private static boolean isDuty(Obligation norm) {
    return norm.modality() == Modality.OBLIGATION || norm.modality() == Modality.PROHIBITION;
  }

  private static boolean isConferred(Obligation norm) {
    return norm.modality() == Modality.POWER
        || norm.modality() == Modality.ENTITLEMENT
        || norm.modality() == Modality.INELIGIBILITY;
  }

  String strict() {
    return strict.figures();
  }

  String wide() {
    return wide.figures();
  }

  /// The errors by kind, in words.
  String kinds() {
    return String.format(
        Locale.ROOT,
        "Of %d missed, %d are powers and rights, found as such. Of %d found besides, %d name nobody"
            + " who bears\nthem; were those %d told right and powers counted, F1 would be %.3f.",
        strict.missed,
        missedPowers,
        strict.besides,
        besidesNamingNobody,
        besidesNamingNobody,
        oracle.f1());
  }
}
