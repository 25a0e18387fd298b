package org.inforce.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a query says, as a tree. `at` is where in the query it was said, in UTF-16 units.
sealed interface Expression {

  /// No condition at all.
  record Everything() implements Expression {}

  /// A word as typed; it may be several in the index (`data-sharing`).
  record Words(String text, int at) implements Expression {}

  /// Words as they stand, in order, with up to `slop` others between or moves.
  record Phrase(String text, int slop, int at) implements Expression {}

  /// Two words or phrases within `distance` words of each other, in either order.
  record Near(String left, String right, int distance, int at) implements Expression {}

  /// `*` stands for any letters, `?` for one.
  record Wildcard(String pattern, int at) implements Expression {}

  /// A word and those that differ from it by up to `edits` letters.
  record Fuzzy(String word, int edits, int at) implements Expression {}

  /// A citation or docket number, given by the words it has in the index; any of them will do.
  record Cited(Set<String> words, String text, int at) implements Expression {
    public Cited {
      words = Set.copyOf(words);
    }
  }

  /// An act or an agency, met by any of its `names`, the one typed first, or by a citation given by
  /// its words in the index (`cites`; empty for an agency).
  record Named(List<String> names, Set<String> cites, int at) implements Expression {
    public Named {
      names = List.copyOf(names);
      cites = Set.copyOf(cites);
    }

    String text() {
      return names.getFirst();
    }
  }

  /// Days from `from` until `to`, both inclusive, an absent end open.
  record Range(Optional<LocalDate> from, Optional<LocalDate> to, int at) implements Expression {}

  /// `inner` said of a field.
  record Fielded(QueryField field, Expression inner, int at) implements Expression {}

  /// All of the parts. Without an operator between them (`isExplicit` false) the plain words among
  /// them may be relaxed when too little is found.
  record All(List<Expression> parts, boolean isExplicit) implements Expression {
    public All {
      parts = List.copyOf(parts);
    }
  }

  /// At least one of the parts.
  record Any(List<Expression> parts) implements Expression {
    public Any {
      parts = List.copyOf(parts);
    }
  }

  record Not(Expression inner) implements Expression {}
}
