package org.inforce.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.answer.Answers;
import org.inforce.answer.Excerpts;
import org.inforce.answer.Labels;
import org.inforce.answer.Places;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.Status;
import org.inforce.status.StatusBook;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;

/// Changes in the words of a reader of law: what changed by its name, and what it was and is
/// without the codes that programs get.
public final class ChangeWords {
  private static final int SHORT = 90;

  private final Places places;
  private final StatusBook book;
  private final Speech speech;

  ChangeWords(Answers answers, Speech speech) {
    this.places = answers.places();
    this.book = answers.book();
    this.speech = speech;
  }

  /// `Preliminary injunction granted in part, December 29, 2025 – California v. HHS`; of a text its
  /// document's title.
  public String title(ChangeEntry change) {
    return switch (change.kind()) {
      case DOCUMENT_ADDED, DOCUMENT_CHANGED, DOCUMENT_WITHDRAWN -> places.title(change.subject());
      case OBLIGATION_ADDED, OBLIGATION_CHANGED, OBLIGATION_REMOVED, DEADLINE_CHANGED ->
          change.document().map(places::title).orElse(change.subject());
      case STATUS_CHANGED ->
          book.measure(change.subject()).map(Measure::title).orElse(change.subject());
      case ORDER_ENTERED, CONFLICT_FOUND -> subject(change);
      case ORDER_EXPIRING ->
          speech.say("Ends {0}: {1}", day(change.after().orElse("")), subject(change));
    };
  }

  private String subject(ChangeEntry change) {
    Optional<Occurrence> occurrence = book.occurrence(change.subject());
    String title = Subjects.title(change.subject(), book, speech);
    return occurrence
        .flatMap(Occurrence::caseId)
        .flatMap(book::caseOf)
        .flatMap(CaseFile::caption)
        .map(caption -> title + " – " + caption)
        .orElse(title);
  }

  private String day(String iso) {
    try {
      return speech.day(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /// Whether its title is quoted, and so in the language of its document.
  public boolean isQuoted(ChangeEntry change) {
    return switch (change.kind()) {
      case DOCUMENT_ADDED,
          DOCUMENT_CHANGED,
          DOCUMENT_WITHDRAWN,
          OBLIGATION_ADDED,
          OBLIGATION_CHANGED,
          OBLIGATION_REMOVED,
          DEADLINE_CHANGED,
          STATUS_CHANGED ->
          true;
      case ORDER_ENTERED, ORDER_EXPIRING, CONFLICT_FOUND -> false;
    };
  }

  /// In English, as the catalogue knows it; empty when there was nothing or the title says it.
  public Optional<String> before(ChangeEntry change) {
    return change.before().flatMap(value -> words(change, value));
  }

  /// As [#before], of what is since.
  public Optional<String> after(ChangeEntry change) {
    return change.after().flatMap(value -> words(change, value));
  }

  private Optional<String> words(ChangeEntry change, String value) {
    return switch (change.kind()) {
      case ORDER_ENTERED, ORDER_EXPIRING -> Optional.empty();
      case STATUS_CHANGED -> Optional.of(Status.tryParse(value).map(Labels::of).orElse(value));
      case CONFLICT_FOUND -> Optional.of(statements(value));
      case DOCUMENT_ADDED, DOCUMENT_CHANGED, DOCUMENT_WITHDRAWN ->
          Optional.of(value).filter(words -> !words.equals(title(change)));
      case OBLIGATION_ADDED, OBLIGATION_CHANGED, OBLIGATION_REMOVED, DEADLINE_CHANGED ->
          Optional.of(value);
    };
  }

  /// What sources say, each thing once: `preliminary_injunction_granted (a-document); ...` without
  /// who says it, which the page of conflicts tells.
  private static String statements(String statements) {
    return Arrays.stream(statements.split("; "))
        .map(statement -> statement.replaceFirst(" \\([^()]*\\)$", ""))
        .map(Labels::words)
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /// Why, in English; empty when the title says it.
  public Optional<String> why(ChangeEntry change) {
    boolean isSaid =
        change.kind() == ChangeKind.ORDER_ENTERED || change.kind() == ChangeKind.ORDER_EXPIRING;
    return isSaid ? Optional.empty() : Optional.of(change.why().replace('_', ' '));
  }

  /// `in force → enjoined`, each cut short; empty when the title says it all.
  public Optional<String> moved(ChangeEntry change) {
    Optional<String> after = after(change);
    return before(change)
        .map(was -> cut(was) + " → " + after.map(ChangeWords::cut).orElse("–"))
        .or(() -> after.map(ChangeWords::cut));
  }

  private static String cut(String words) {
    return Excerpts.beginning(words, SHORT);
  }
}
