package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Entry;
import org.inforce.document.Structure.Party;
import org.inforce.status.Mention;
import org.inforce.status.Occurrence;

/// Puts the docket of one case together from the documents that hold it or parts of it.
final class DocketGathering {
  private static final RuleId RULE = new RuleId("docket.entry");

  private static final Comparator<DocketView.Entry> BY_DAY_AND_NUMBER =
      Comparator.comparing((DocketView.Entry entry) -> entry.filed().orElse(LocalDate.MAX))
          .thenComparingLong(DocketGathering::serial);

  private final Map<String, DocketView.Entry> entries = new LinkedHashMap<>();
  private final Map<String, List<Mention>> mentions = new LinkedHashMap<>();
  private final Map<Mention, Occurrence> occurrences = new LinkedHashMap<>();
  private List<Party> parties = List.of();
  private Optional<LocalDate> filed = Optional.empty();
  private Optional<LocalDate> terminated = Optional.empty();

  /// `happened` is what is on record of the case.
  DocketGathering(List<Occurrence> happened) {
    for (Occurrence occurrence : happened) {
      for (Mention mention : occurrence.mentions()) {
        occurrences.put(mention, occurrence);
        mentions
            .computeIfAbsent(
                mention.event().evidence().version().document(), any -> new ArrayList<>())
            .add(mention);
      }
    }
  }

  /// Adds what one document has of the docket.
  void add(Document document) {
    document.structure().caption().ifPresent(this::add);
    for (Entry entry : document.structure().entries()) {
      Evidence words = Evidence.of(document, entry.span(), RULE);
      entries.merge(
          key(entry, words.quote()),
          new DocketView.Entry(
              entry.number(), entry.date(), entry.entered(), entry.url(), words, told(words)),
          DocketGathering::joined);
    }
  }

  /// The fullest list of parties counts.
  private void add(Caption caption) {
    parties = caption.parties().size() > parties.size() ? caption.parties() : parties;
    filed = filed.or(caption::filed);
    terminated = terminated.or(caption::terminated);
  }

  private static String key(Entry entry, String words) {
    return entry
        .number()
        .map(number -> "number " + number)
        .orElseGet(() ->
            entry.date().map(LocalDate::toString).orElse("") + " " + words.replaceAll("\\s+", " "));
  }

  private List<Occurrence> told(Evidence words) {
    return mentions.getOrDefault(words.version().document(), List.of()).stream()
        .filter(mention -> mention.event().evidence().version().equals(words.version()))
        .filter(mention -> words.span().contains(mention.event().evidence().span()))
        .flatMap(mention -> Optional.ofNullable(occurrences.get(mention)).stream())
        .distinct()
        .toList();
  }

  private static DocketView.Entry joined(DocketView.Entry one, DocketView.Entry other) {
    DocketView.Entry longer =
        other.words().quote().length() > one.words().quote().length() ? other : one;
    DocketView.Entry shorter = longer == one ? other : one;
    List<Occurrence> tells = new ArrayList<>(longer.tells());
    shorter.tells().stream().filter(told -> !tells.contains(told)).forEach(tells::add);
    return new DocketView.Entry(
        longer.number(),
        longer.filed().or(shorter::filed),
        longer.entered().or(shorter::entered),
        longer.url().or(shorter::url),
        longer.words(),
        tells);
  }

  private static long serial(DocketView.Entry entry) {
    return entry
        .number()
        .filter(number -> number.length() < 18 && number.chars().allMatch(Character::isDigit))
        .map(Long::parseLong)
        .orElse(Long.MAX_VALUE);
  }

  DocketView view() {
    return new DocketView(
        filed, terminated, parties, entries.values().stream().sorted(BY_DAY_AND_NUMBER).toList());
  }
}
