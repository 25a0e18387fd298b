package org.inforce.store;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.inforce.analysis.ProceedingReport;

/// The reports of a store as it is at one moment after the other: all are read once, later only
/// those of documents that were touched since. What was not touched stays the same object. Safe for
/// use by many threads.
public final class CurrentReports {
  private static final int BATCH = 500;

  private final TreeMap<String, List<ProceedingReport>> byDocument = new TreeMap<>();
  private long revision = -1;

  /// As [Store#reports] gives them. `store` is the same store each time, perhaps at another moment;
  /// an earlier one than before is read as a whole and not remembered.
  public synchronized List<ProceedingReport> of(Store store) {
    long wanted = store.revision();
    if (wanted < revision) {
      return store.reports().all();
    }
    if (revision < 0) {
      put(store.reports().all());
      revision = wanted;
    } else if (wanted > revision) {
      catchUp(store);
    }
    List<ProceedingReport> all = new ArrayList<>();
    byDocument.values().forEach(all::addAll);
    return all;
  }

  private void catchUp(Store store) {
    List<StoredDocument> touched = store.documentsSince(revision, BATCH);
    while (!touched.isEmpty()) {
      List<String> documents = touched.stream().map(StoredDocument::id).toList();
      documents.forEach(byDocument::remove);
      put(store.reports().of(documents));
      revision = touched.getLast().revision();
      touched = store.documentsSince(revision, BATCH);
    }
  }

  private void put(List<ProceedingReport> reports) {
    byDocument.putAll(
        reports.stream().collect(Collectors.groupingBy(report -> report.version().document())));
  }
}
