package org.inforce.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.obligation.NormHistory;
import org.inforce.obligation.NormKey;
import org.inforce.obligation.Obligation;
import org.inforce.store.DatedNorm;
import org.inforce.store.Store;
import org.inforce.store.StoredObligation;

/// The statements of one norm in all documents on record, and what became of it.
final class NormStatements {
  private final Store store;
  private final Texts texts;

  NormStatements(Store store, Texts texts) {
    this.store = store;
    this.texts = texts;
  }

  /// Empty if nothing tells the norm apart from others. What is known on the viewpoint's knowledge
  /// date counts.
  Optional<NormHistory.Entry> of(StoredObligation stored, Viewpoint view) {
    Obligation norm = stored.obligation();
    return NormKey.of(norm)
        .flatMap(key -> NormHistory.of(norm, statements(key.subject(), view)))
        .filter(
            entry -> entry.statements().stream().anyMatch(s -> s.norm().id().equals(norm.id())));
  }

  private List<NormHistory.Statement> statements(String subject, Viewpoint view) {
    Map<String, NormHistory.Statement> found = new HashMap<>();
    List<DatedNorm> all =
        view.isPastKnowledge()
            ? store.obligations().about(subject, view.knownAsOf())
            : store.obligations().about(subject);
    for (DatedNorm dated : all) {
      Obligation norm = dated.stored().obligation();
      found.put(norm.id(), new NormHistory.Statement(norm, dated.known()));
    }
    return List.copyOf(found.values());
  }

  /// `norm`, `statements`, `fate` of a view.
  JsonObject into(JsonObject json, Optional<NormHistory.Entry> history) {
    return json.put("norm", history.map(entry -> entry.key().id()))
        .put(
            "statements",
            history.map(NormHistory.Entry::statements).orElse(List.of()).stream()
                .map(this::json)
                .toList())
        .put("fate", history.map(entry -> json(entry.fate())));
  }

  private JsonObject json(NormHistory.Statement statement) {
    return new JsonObject()
        .put("id", statement.norm().id())
        .putAll(texts.json(statement.norm().evidence()))
        .put("known", statement.known());
  }

  private static JsonObject json(NormHistory.Fate fate) {
    return switch (fate) {
      case NormHistory.Fate.Stands stands -> new JsonObject().put("state", "stands");
      case NormHistory.Fate.Amended amended ->
          new JsonObject().put("state", "amended").put("by", amended.by()).put("on", amended.on());
      case NormHistory.Fate.Rescinded rescinded ->
          new JsonObject()
              .put("state", "rescinded")
              .put("by", rescinded.by())
              .put("on", rescinded.on());
    };
  }
}
