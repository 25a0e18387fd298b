package org.inforce.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.inforce.analysis.ProceedingReport;
import org.inforce.citation.DocumentRelation;
import org.inforce.citation.DocumentRelation.Kind;
import org.inforce.citation.DocumentRelation.Name;

/// Which documents delay which, among those that tell of measures: by number or page in the Federal
/// Register, else by title and day of publication. What fits several is left open.
final class ActedOn {
  private final List<ProceedingReport> reports;
  private final Map<String, Set<String>> byKey = new HashMap<>();
  private final Map<String, Optional<LocalDate>> published = new HashMap<>();

  ActedOn(List<ProceedingReport> reports) {
    this.reports = reports;
    if (reports.stream().anyMatch(ActedOn::delays)) {
      index();
    }
  }

  private static boolean delays(ProceedingReport report) {
    return report.relations().stream().anyMatch(relation -> relation.kind() == Kind.DELAYS);
  }

  private void index() {
    for (ProceedingReport report : reports) {
      String document = report.version().document();
      published.put(document, report.metadata().published());
      report.metadata().documentNumber().ifPresent(number -> put("fr:" + number, document));
      report.metadata().citation().ifPresent(page -> put("page:" + page, document));
      put("title:" + DocumentRelation.key(report.metadata().title()), document);
    }
  }

  private void put(String key, String document) {
    byKey.computeIfAbsent(key, any -> new LinkedHashSet<>()).add(document);
  }

  /// The document delayed, by the one that delays it; in order of identifier.
  Map<String, String> delayed() {
    Map<String, String> delayed = new TreeMap<>();
    for (ProceedingReport report : reports) {
      String document = report.version().document();
      report.relations().stream()
          .filter(relation -> relation.kind() == Kind.DELAYS)
          .flatMap(relation -> target(document, relation.name()).stream())
          .findFirst()
          .ifPresent(target -> delayed.put(document, target));
    }
    return delayed;
  }

  private Optional<String> target(String document, Name name) {
    for (String key : name.keys()) {
      boolean isSure = key.startsWith("fr:") || key.startsWith("page:");
      if (!isSure && !(key.startsWith("title:") && name.published().isPresent())) {
        continue;
      }
      List<String> fitting = new ArrayList<>(byKey.getOrDefault(key, Set.of()));
      fitting.remove(document);
      fitting.removeIf(other -> !isOfDay(other, name));
      if (fitting.size() == 1) {
        return Optional.of(fitting.getFirst());
      }
    }
    return Optional.empty();
  }

  private boolean isOfDay(String document, Name name) {
    Optional<LocalDate> day = published.getOrDefault(document, Optional.empty());
    return name.published().isEmpty() || day.isEmpty() || name.published().equals(day);
  }
}
