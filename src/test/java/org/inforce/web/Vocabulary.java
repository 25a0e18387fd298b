package org.inforce.web;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.inforce.answer.AgendaEntry;
import org.inforce.answer.Labels;
import org.inforce.answer.ReviewQueue;
import org.inforce.citation.DocumentRelation;
import org.inforce.document.Form;
import org.inforce.document.SourceKind;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.inforce.proceeding.EventType;
import org.inforce.proceeding.MeasureKind;
import org.inforce.review.RulingKind;
import org.inforce.review.Verdict;
import org.inforce.search.Facet;
import org.inforce.search.SearchQuestion;
import org.inforce.status.Assumptions;
import org.inforce.status.LegalForce;
import org.inforce.status.Operative;
import org.inforce.status.OrderState;
import org.inforce.status.Status;
import org.inforce.store.Alert;
import org.inforce.store.ChangeKind;
import org.inforce.store.FindingKind;
import org.inforce.store.Review;
import org.inforce.store.Watch;
import org.inforce.store.Weight;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// The words of closed sets, which pages say without naming each: statuses, kinds, roles, fields.
final class Vocabulary {
  /// Values named by people's and places' own names are no words.
  private static final List<Axis> IN_WORDS =
      List.of(Axis.CONDUCT, Axis.DATA_CATEGORY, Axis.PERSON_CLASS, Axis.PURPOSE);

  private Vocabulary() {}

  static TreeSet<String> words() {
    TreeSet<String> words = new TreeSet<>();
    Stream.of(law(), sources(), review(), watches(), scope())
        .flatMap(Function.identity())
        .forEach(words::add);
    return words;
  }

  private static <T> Stream<String> each(T[] values, Function<T, String> label) {
    return Arrays.stream(values).map(label);
  }

  private static Stream<String> law() {
    return Stream.of(
            each(Status.values(), Labels::of),
            each(Operative.values(), Labels::of),
            each(LegalForce.values(), Labels::of),
            each(OrderState.values(), Labels::of),
            each(Modality.values(), Labels::of),
            each(Modality.values(), modality -> Labels.words(Labels.of(modality))),
            each(Modality.values(), modality -> Labels.words(modality.code())),
            each(Force.values(), force -> Labels.words(force.code())),
            each(AuthorityRole.values(), Labels::of),
            each(AuthorityRole.values(), role -> Labels.words(Labels.of(role))),
            each(EventType.values(), Labels::of),
            each(MeasureKind.values(), kind -> Labels.words(kind.code())))
        .flatMap(Function.identity());
  }

  private static Stream<String> sources() {
    return Stream.of(
            each(SourceKind.values(), Labels::of),
            each(ChangeKind.values(), Labels::of),
            each(Form.values(), Form::label),
            each(Weight.values(), Changes::words),
            each(Weight.values(), weight -> weight.code() + " only"),
            each(AgendaEntry.Kind.values(), kind -> Labels.words(kind.code())),
            each(Facet.values(), Found::label),
            each(SearchQuestion.Sort.values(), sort -> Labels.words(sort.name().toLowerCase())),
            each(DocumentRelation.Kind.values(), kind -> Labels.words(kind.active())),
            each(DocumentRelation.Kind.values(), kind -> Labels.words(kind.passive())))
        .flatMap(Function.identity());
  }

  private static Stream<String> review() {
    return Stream.of(
            each(RulingKind.values(), ReviewWords::label),
            each(Verdict.values(), ReviewWords::state),
            each(Review.Decision.values(), ReviewWords::label),
            each(FindingKind.values(), FindingKind::code),
            each(FindingKind.values(), kind -> kind.code() + "s"),
            ReviewQueue.STATES.stream().map(ReviewWords::stateLabel),
            ReviewWords.fields().stream()
                .flatMap(field -> Arrays.stream(field.split("\\.")))
                .map(field -> field.replace('_', ' ')),
            Stream.of("state", "scope", "permitted from", "operates from", "Amended"))
        .flatMap(Function.identity());
  }

  private static Stream<String> watches() {
    return Stream.of(
            each(Watch.Kind.values(), WatchWords::label),
            each(Watch.Frequency.values(), WatchWords::label),
            each(Watch.Way.values(), WatchWords::label),
            each(Alert.State.values(), WatchWords::label),
            Stream.of(WatchWords.example(Watch.Kind.MEASURE)))
        .flatMap(Function.identity());
  }

  private static Stream<String> scope() {
    Taxonomy taxonomy = Taxonomy.standard();
    return Stream.of(
            each(Axis.values(), ScopeWords::axis),
            each(Axis.values(), axis -> axis.code().replace('_', ' ')),
            IN_WORDS.stream()
                .flatMap(axis -> taxonomy.terms(axis).stream())
                .map(term -> term.names().getFirst()),
            Stream.of(Assumptions.PLAINTIFF_STATE.replace('_', ' ')))
        .flatMap(Function.identity());
  }
}
