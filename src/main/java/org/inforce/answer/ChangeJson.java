package org.inforce.answer;

import org.inforce.store.ChangeEntry;

/// Changes in the form of the `changes` command.
final class ChangeJson {
  private ChangeJson() {}

  static JsonObject of(ChangeEntry change) {
    return new JsonObject()
        .put("at", change.at())
        .put("kind", change.kind().code())
        .put("subject", change.subject())
        .put("before", change.before())
        .put("after", change.after())
        .put("quote", change.quote())
        .put("document", change.document())
        .put("why", change.why())
        .put("ours", change.isOurs())
        .put("weight", change.weight().code())
        .put("parts", change.parts().stream().map(ChangeJson::of).toList());
  }
}
