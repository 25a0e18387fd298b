package org.inforce.analysis;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.inforce.document.Document;
import org.inforce.document.SourceKind;
import org.inforce.document.Structure;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Force;
import org.inforce.obligation.Obligation;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Tells what a court's own paper lays down from what it recites: it orders (`IT IS ORDERED`,
/// `Defendants are enjoined`), or binds those who are before it. What it attributes to somebody or
/// cites a law for is recited.
final class OrderedNorms {
  private static final int SENTENCE = 400;
  private static final Set<String> BEFORE_IT =
      Set.of(
          "plaintiff",
          "defendant",
          "party",
          "petitioner",
          "respondent",
          "appellant",
          "appellee",
          "movant",
          "intervenor",
          "counsel",
          "clerk",
          "receiver");
  private static final Set<String> DECRETAL =
      Set.of("ordered", "orders", "enjoined", "enjoins", "restrained", "directs", "decreed");

  private final Document document;
  private final boolean isOrder;
  private final Set<String> parties;

  OrderedNorms(Document document) {
    this.document = document;
    SourceKind kind = document.metadata().sourceKind();
    this.isOrder = kind == SourceKind.COURT_ORDER || kind == SourceKind.DOCKET_ENTRY;
    this.parties =
        document.structure().caption().map(Structure.Caption::parties).orElse(List.of()).stream()
            .map(Structure.Party::name)
            .flatMap(name -> Taxonomy.current().codeOf(Axis.ACTOR, name).stream())
            .collect(Collectors.toSet());
  }

  /// True if the paper itself lays the norm down.
  boolean laysDown(Obligation norm) {
    boolean stated = norm.force() == Force.STATED_CURRENT && norm.attributedTo().isEmpty();
    boolean recited =
        norm.authorities().stream().anyMatch(related -> related.role() != AuthorityRole.CITES);
    return isOrder && stated && !recited && (binds(norm.bearer()) || isDecretal(norm));
  }

  private boolean binds(Optional<String> bearer) {
    return bearer
        .map(name ->
            parties.contains(name)
                || Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^a-z]+"))
                    .map(OrderedNorms::singular)
                    .anyMatch(BEFORE_IT::contains))
        .orElse(false);
  }

  private static String singular(String word) {
    if (word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
  }

  /// A word of command in its sentence, up to the norm's end.
  private boolean isDecretal(Obligation norm) {
    int end = norm.evidence().span().end();
    int start = norm.evidence().span().start();
    int floor = Math.max(0, start - SENTENCE);
    while (start > floor && ".\n".indexOf(document.text().charAt(start - 1)) < 0) {
      start--;
    }
    String words = document.text().substring(start, end).toLowerCase(Locale.ROOT);
    return Arrays.stream(words.split("[^a-z]+")).anyMatch(DECRETAL::contains);
  }
}
