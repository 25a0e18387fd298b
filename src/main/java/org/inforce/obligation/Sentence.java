package org.inforce.obligation;

import java.util.List;
import org.inforce.document.Span;

/// A sentence of law, or one item of a list. `paragraph` numbers the stretch it stands in; `leadIn`
/// is the index of the sentence that opens the list this is an item of, -1 if none.
record Sentence(Span span, int paragraph, int leadIn, List<Word> words) {
  boolean isItem() {
    return leadIn >= 0;
  }

  /// True if it says nothing but citations: signals, citations, parentheses.
  boolean isCitationOnly() {
    int plain = 0;
    int cited = 0;
    int depth = 0;
    for (Word word : words) {
      if (word.isMark('(')) {
        depth++;
      } else if (word.isMark(')')) {
        depth = Math.max(0, depth - 1);
      } else if (word.kind() == Word.Kind.CITATION) {
        cited++;
      } else if (word.kind() == Word.Kind.WORD && depth == 0 && word.norm().length() > 2) {
        plain++;
      }
    }
    return cited > 0 && plain <= 3 + 2 * cited;
  }
}
