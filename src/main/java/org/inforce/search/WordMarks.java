package org.inforce.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.inforce.search.Expression.All;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Cited;
import org.inforce.search.Expression.Fielded;

/// Gathers from a query what is to be marked: the words and the authorities it asks for, but not
/// what it excludes.
final class WordMarks {
  private final List<WordMark> marks = new ArrayList<>();
  private final Set<String> cited = new LinkedHashSet<>();

  List<WordMark> marks() {
    return List.copyOf(marks);
  }

  Set<String> cited() {
    return Set.copyOf(cited);
  }

  void gather(Expression expression) {
    switch (expression) {
      case All all -> gatherAll(all.parts());
      case Any any -> any.parts().forEach(this::gather);
      case Cited citation -> {
        cited.addAll(citation.words());
        addCited(citation);
      }
      case Expression.Named named -> {
        cited.addAll(named.cites());
        WordsOf.of(named).ifPresent(this::add);
      }
      case Fielded fielded -> gatherFielded(fielded);
      case Expression.Words _,
          Expression.Phrase _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _ ->
          WordsOf.of(expression).ifPresent(this::add);
      case Expression.Everything _, Expression.Range _, Expression.Not _ -> {}
    }
  }

  private void gatherAll(List<Expression> parts) {
    boolean isTelling = parts.stream().anyMatch(part -> !WordForms.isStop(part));
    parts.stream().filter(part -> !isTelling || !WordForms.isStop(part)).forEach(this::gather);
  }

  private void gatherFielded(Fielded fielded) {
    switch (fielded.field()) {
      case CITE, AUTHORITY, DOCKET -> gatherAuthorities(fielded.inner());
      case TEXT, TITLE -> gather(fielded.inner());
      case ROLE,
          BEARER,
          MODALITY,
          STATUS,
          SCOPE,
          COURT,
          AGENCY,
          TYPE,
          DEADLINE,
          EFFECTIVE,
          PUBLISHED,
          SOURCE,
          YEAR -> {}
    }
  }

  private void gatherAuthorities(Expression value) {
    switch (value) {
      case Expression.Words words -> cited.addAll(CiteWords.of(words.text()));
      case Expression.Phrase phrase -> cited.addAll(CiteWords.of(phrase.text()));
      case Cited citation -> cited.addAll(citation.words());
      case Expression.Named named -> cited.addAll(named.cites());
      case All all -> all.parts().forEach(this::gatherAuthorities);
      case Any any -> any.parts().forEach(this::gatherAuthorities);
      case Expression.Everything _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _,
          Expression.Range _,
          Fielded _,
          Expression.Not _ -> {}
    }
  }

  private void addCited(Cited citation) {
    Predicate<String> isName = citation.words()::contains;
    marks.add(new WordMark(List.of(isName), 0));
    boolean isPrinted = citation.words().stream().allMatch(word -> word.startsWith("/"));
    if (isPrinted) {
      addRow(QuerySlots.exact(citation.text()), 0);
    }
  }

  private void add(WordsOf words) {
    switch (words) {
      case WordsOf.Plain(QuerySlots slots) -> {
        addRow(slots, 0);
        slots.whole().forEach(name -> addTest(name::equals));
      }
      case WordsOf.Exact(QuerySlots slots, int slop) -> addRow(slots, slop);
      case WordsOf.Close(QuerySlots left, QuerySlots right, int distance) ->
          addRow(left.before(right), distance);
      case WordsOf.Called(List<String> names) ->
          names.forEach(name -> addRow(QuerySlots.named(name), 0));
      case WordsOf.Like(String pattern) -> addTest(new Glob(Folding.fold(pattern))::matches);
      case WordsOf.LikeRow(PatternRow row, int slop) ->
          marks.add(
              new WordMark(
                  row.places().stream()
                      .<Predicate<String>>map(place -> new Glob(place)::matches)
                      .toList(),
                  slop));
      case WordsOf.Spelled(String word, int edits) ->
          addTest(
              new CharacterRunAutomaton(
                      new LevenshteinAutomata(Folding.fold(word), true).toAutomaton(edits))
                  ::run);
    }
  }

  private void addTest(Predicate<String> test) {
    marks.add(new WordMark(List.of(test), 0));
  }

  private void addRow(QuerySlots slots, int slop) {
    if (slots.isEmpty()) {
      return;
    }
    List<Predicate<String>> row = new ArrayList<>();
    for (Map<String, Double> place : slots.places()) {
      row.add(place.keySet()::contains);
    }
    marks.add(new WordMark(List.copyOf(row), slop));
  }
}
