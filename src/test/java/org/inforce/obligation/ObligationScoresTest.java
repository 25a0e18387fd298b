package org.inforce.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.IngestedNorms;
import org.inforce.ObligationGold;
import org.inforce.Scores;
import org.inforce.document.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Scores the finder against the reviewed answers and keeps the section in `corpus/SCORES.md`.
class ObligationScoresTest {
  @TempDir private Path data;

  private final List<String> misses = new ArrayList<>();
  private int found;
  private int spurious;
  private int missed;
  private int distractors;
  private int bearers;
  private int bearersRight;
  private int authorities;
  private int authoritiesRight;

  @Test
  void scoresTheReviewedNorms() throws IOException {
    Map<String, List<ObligationGold.Norm>> byDocument = new TreeMap<>();
    for (ObligationGold.Norm norm : ObligationGold.norms()) {
      byDocument.computeIfAbsent(norm.doc(), doc -> new ArrayList<>()).add(norm);
    }
    Path folder = Scores.shared("corpus/case-study");
    Map<String, List<Obligation>> ingested = IngestedNorms.of(folder, data);
    for (Map.Entry<String, List<ObligationGold.Norm>> entry : byDocument.entrySet()) {
      String key = IngestedNorms.key(folder.resolve(entry.getKey()));
      score(ingested.getOrDefault(key, List.of()), entry.getValue());
    }
    EuropeanSentences sentences = EuropeanSentences.score();

    assertThat(distractors).as("distractors taken for norms").isZero();
    Scores.check("obligations", markdown(sentences));
  }

  private void score(List<Obligation> norms, List<ObligationGold.Norm> gold) {
    Set<Obligation> used = new HashSet<>();
    for (ObligationGold.Norm wanted : gold) {
      if (wanted.distractor()) {
        distractor(wanted, norms);
      } else if (wanted.mapped().equals("other")) {
        norms.stream().filter(norm -> half(norm, wanted)).forEach(used::add);
      } else {
        match(wanted, norms, used);
      }
    }
    for (Obligation norm : norms) {
      if (!used.contains(norm)) {
        spurious++;
        misses.add("not in gold: `" + shortened(norm.evidence().quote()) + "`");
      }
    }
  }

  private void distractor(ObligationGold.Norm wanted, List<Obligation> norms) {
    for (Obligation norm : norms) {
      Span span = norm.evidence().span();
      if (2 * span.overlap(new Span(wanted.start(), wanted.end()))
          >= wanted.end() - wanted.start()) {
        distractors++;
        misses.add(wanted.id() + ": a distractor was found");
      }
    }
  }

  private void match(ObligationGold.Norm wanted, List<Obligation> norms, Set<Obligation> used) {
    Optional<Obligation> hit =
        norms.stream()
            .filter(norm -> !used.contains(norm) && half(norm, wanted))
            .filter(norm -> classOf(norm.modality()).equals(wanted.mapped()))
            .findFirst();
    if (hit.isEmpty()) {
      missed++;
      misses.add(wanted.id() + ": not found");
      return;
    }
    found++;
    used.add(hit.get());
    bearer(wanted, hit.get());
    authority(wanted, hit.get());
  }

  /// A gold bearer in parentheses is implied; saying none then is right.
  private void bearer(ObligationGold.Norm wanted, Obligation norm) {
    if (wanted.actor().isEmpty()) {
      return;
    }
    bearers++;
    String gold = ObligationGold.folded(wanted.actor().replaceAll("\\(.*?\\)", ""));
    String told = ObligationGold.folded(norm.bearer().orElse(""));
    boolean same = !told.isEmpty() && (gold.contains(told) || told.contains(gold));
    boolean implied = told.isEmpty() && wanted.actor().contains("implicit");
    if (same || implied) {
      bearersRight++;
    } else {
      misses.add(
          wanted.id()
              + ": bearer is "
              + wanted.actor()
              + ", not "
              + norm.bearer().orElse("nobody"));
    }
  }

  /// Counted where the gold names an authority that a document can cite; one in common is right.
  private void authority(ObligationGold.Norm wanted, Obligation norm) {
    List<String> gold =
        wanted.authorities().stream()
            .map(ObligationScoresTest::spelled)
            .filter(a -> a.startsWith("/us/"))
            .toList();
    if (gold.isEmpty()) {
      return;
    }
    authorities++;
    if (norm.authorities().stream().anyMatch(related -> gold.contains(related.id().path()))) {
      authoritiesRight++;
    } else {
      misses.add(wanted.id() + ": authority " + gold.getFirst() + " is not joined");
    }
  }

  private static String spelled(String authority) {
    return authority
        .replace("memo:", "/us/guidance/")
        .replace("docket:", "/us/docket/")
        .replaceAll("order:([a-z]+/[^/]+)/.*", "/us/docket/$1")
        .replace("case:575 U.S. 92", "/us/case/U.S./575/92");
  }

  private static boolean half(Obligation norm, ObligationGold.Norm wanted) {
    Span gold = new Span(wanted.start(), wanted.end());
    Span told = norm.evidence().span();
    return 2 * told.overlap(gold) >= Math.max(told.length(), gold.length());
  }

  private static String classOf(Modality modality) {
    return switch (modality) {
      case OBLIGATION, COMMITMENT -> "obligation";
      case PROHIBITION, NEGATIVE_COMMITMENT, INELIGIBILITY -> "prohibition";
      case PERMISSION, POWER, ENTITLEMENT -> "permission";
      case EXEMPTION -> "exemption";
      case NO_AUTHORITY -> "other";
    };
  }

  private static String shortened(String quote) {
    String line = quote.replace('\n', ' ');
    return line.length() <= 70 ? line : line.substring(0, 70) + "...";
  }

  private String markdown(EuropeanSentences sentences) {
    Map<String, String> rows = new LinkedHashMap<>();
    rows.put("Case study, class and span", figures(found, spurious, missed));
    rows.put("European sentences, a duty or a prohibition", sentences.strict());
    rows.put("European sentences, powers and rights of an agent counted too", sentences.wide());
    StringBuilder text = new StringBuilder("## Obligations\n\n");
    text.append("| Set | Precision | Recall | F1 |\n|---|---|---|---|\n");
    rows.forEach((name, figures) ->
        text.append("| ").append(name).append(" | ").append(figures).append(" |\n"));
    text.append("\nBearer right: ").append(bearersRight).append(" of ").append(bearers);
    text.append(". Authority right: ").append(authoritiesRight).append(" of ").append(authorities);
    text.append(". Distractors found: ").append(distractors).append(".\n\n");
    text.append(
        """
        The documents of the case study are taken in together and joined, as a user's are.

        The European set calls a sentence regulatory that tells an agent what it shall or shall not do, powers of an agent
        included; the row with powers counts as that set does, the row before it leaves powers out.
        %s
        The rest are of three sorts. Sentences about things that the annotators call regulatory (`The Committee shall
        consist of three members`, `the employment shall cease`); such sentences are eight times as often not regulatory.
        Passives that name nobody: `The certification shall be carried out through checks` is regulatory to them, `The
        evaluation shall be carried out in a timely manner` is not; of a hundred and thirteen such sentences forty-four
        are, and no rule of language tells which. And sentences that name the agent and what it has to do (`manufacturers
        shall lay out the warnings side by side`) and still count as not regulatory. Who `shall not be liable` or `subject
        to a penalty` is exempt here, which costs two sentences. What a trained model would gain, and why none is used,
        is told in `docs/decisions/0007-no-trained-model-for-norms.md`. All sentences of the set have been read by who
        wrote the rules: the figures are of a set known, and sentences not known will score lower.

        """
            .formatted(sentences.kinds()));
    misses.forEach(miss -> text.append("- ").append(miss).append('\n'));
    return text.toString();
  }

  static String figures(int found, int spurious, int missed) {
    double precision = found / (double) (found + spurious);
    double recall = found / (double) (found + missed);
    double f1 = 2 * precision * recall / (precision + recall);
    return String.format(Locale.ROOT, "%.3f | %.3f | %.3f", precision, recall, f1);
  }
}
