package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.jspecify.annotations.Nullable;

/// A citation in the making: where it stands in the cleaned text, what it is, and what a later
/// reading of the whole document may still add. Lives within one run of the finder.
final class Mention {
  final int start;
  int end;
  CitationKind kind;
  CitationForm form;
  List<String> ids;
  @Nullable String pin;
  @Nullable String citedAs;
  String rule;
  double confidence = 1.0;

  /// The mention it takes its authority from.
  @Nullable Mention antecedent;

  /// What only a case has: its name as written, its reporter and volume, its page and pin.
  @Nullable String name;

  @Nullable String reporter;
  @Nullable String volume;
  int page = -1;
  int pinPage = -1;

  /// A docket or a case's court, as an id; and the docket's number as written.
  @Nullable String court;

  @Nullable String docket;

  /// How a back reference points: paragraphs, a section, a clause.
  List<String> steps = List.of();

  /// Stands between citations so that no `Id.` reaches over it, and is not itself a citation.
  boolean barrier;

  /// A reference back to something that is no citation here, or to a page no law has.
  boolean stray;

  /// Stands in an explanatory parenthesis of another citation, which ends here.
  int insideUntil = -1;

  /// An act named without a section, an order named in prose: no antecedent of an `Id.`.
  boolean passing;

  Mention(int start, int end, CitationKind kind, CitationForm form, String rule) {
    this.start = start;
    this.end = end;
    this.kind = kind;
    this.form = form;
    this.rule = rule;
    this.ids = new ArrayList<>(1);
  }

  Mention with(String id) {
    ids.add(id);
    return this;
  }

  Mention with(List<String> some) {
    for (String id : some) {
      if (!ids.contains(id)) {
        ids.add(id);
      }
    }
    return this;
  }

  boolean isResolved() {
    return !ids.isEmpty();
  }

  List<AuthorityId> authorities() {
    return ids.stream().map(AuthorityId::tryParse).flatMap(Optional::stream).toList();
  }
}
