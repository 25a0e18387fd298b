package org.inforce.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Modality;
import org.inforce.search.Expression.All;
import org.inforce.search.Expression.Any;
import org.inforce.search.Expression.Not;
import org.inforce.search.Expression.Words;
import org.inforce.status.Status;

/// Checks what is said of a field that holds days or one of few codes. What cannot be such a value
/// is told and left out, so that the rest of the query is still answered.
final class FieldValues {
  private static final List<String> STATUSES =
      Arrays.stream(Status.values()).map(Status::code).toList();
  private static final List<String> ROLES =
      Arrays.stream(AuthorityRole.values()).map(AuthorityRole::code).toList();
  private static final List<String> MODALITIES =
      Arrays.stream(Modality.values()).map(Modality::code).toList();

  private final QueryField field;
  private final int at;
  private final List<QueryProblem> problems;

  FieldValues(QueryField field, int at, List<QueryProblem> problems) {
    this.field = field;
    this.at = at;
    this.problems = problems;
  }

  /// `value` as the field has it; empty, with a message, when nothing of it can be.
  Optional<Expression> checked(Expression value) {
    return switch (field) {
      case STATUS -> each(value, part -> code(part, STATUSES));
      case ROLE -> each(value, part -> code(part, ROLES));
      case MODALITY -> each(value, part -> code(part, MODALITIES));
      case DEADLINE, EFFECTIVE, PUBLISHED, YEAR -> each(value, this::days);
      case CITE, AUTHORITY, BEARER, SCOPE, COURT, DOCKET, AGENCY, TYPE, SOURCE, TITLE, TEXT ->
          Optional.of(value);
    };
  }

  private Optional<Expression> each(
      Expression value, Function<Expression, Optional<Expression>> check) {
    return switch (value) {
      case All all -> joined(all.parts(), check).map(parts -> new All(parts, all.isExplicit()));
      case Any any -> joined(any.parts(), check).map(Any::new);
      case Not not -> each(not.inner(), check).map(Not::new);
      case Words _,
          Expression.Phrase _,
          Expression.Cited _,
          Expression.Named _,
          Expression.Everything _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _,
          Expression.Range _,
          Expression.Fielded _ ->
          check.apply(value);
    };
  }

  private Optional<List<Expression>> joined(
      List<Expression> parts, Function<Expression, Optional<Expression>> check) {
    List<Expression> kept = new ArrayList<>();
    parts.forEach(part -> each(part, check).ifPresent(kept::add));
    return kept.isEmpty() ? Optional.empty() : Optional.of(kept);
  }

  private Optional<Expression> days(Expression value) {
    return switch (value) {
      case Words words -> DayRangeReader.word(words.text(), words.at(), problems);
      case Expression.Everything _ -> DayRangeReader.word("*", 0, problems);
      case Expression.Range _ -> Optional.of(value);
      case Expression.Phrase _,
          Expression.Cited _,
          Expression.Named _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _,
          Expression.Fielded _,
          All _,
          Any _,
          Not _ -> {
        problems.add(new QueryProblem(at, field.code() + ": wants days, as in 2025-11-25"));
        yield Optional.empty();
      }
    };
  }

  /// The code that `value` names, in the singular or the plural, with blanks or hyphens.
  private Optional<Expression> code(Expression value, List<String> codes) {
    Optional<Said> said = said(value);
    if (said.isEmpty()) {
      return Optional.of(value);
    }
    String text = Folding.fold(said.get().text().strip()).replace(' ', '_').replace('-', '_');
    for (String code : codes) {
      if (text.equals(code) || text.equals(code + "s")) {
        return Optional.of(new Words(code, said.get().at()));
      }
    }
    problems.add(
        new QueryProblem(
            said.get().at(),
            "there is no %s \"%s\"; there are %s"
                .formatted(field.code(), said.get().text(), String.join(", ", codes))));
    return Optional.empty();
  }

  private record Said(String text, int at) {}

  private static Optional<Said> said(Expression value) {
    return switch (value) {
      case Words words -> Optional.of(new Said(words.text(), words.at()));
      case Expression.Phrase phrase -> Optional.of(new Said(phrase.text(), phrase.at()));
      case Expression.Cited cited -> Optional.of(new Said(cited.text(), cited.at()));
      case Expression.Named named -> Optional.of(new Said(named.text(), named.at()));
      case Expression.Everything _,
          Expression.Near _,
          Expression.Wildcard _,
          Expression.Fuzzy _,
          Expression.Range _,
          Expression.Fielded _,
          All _,
          Any _,
          Not _ ->
          Optional.empty();
    };
  }
}
