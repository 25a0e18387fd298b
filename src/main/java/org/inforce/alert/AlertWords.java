package org.inforce.alert;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.proceeding.EventDate;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusBook;
import org.inforce.store.Alert.Wording;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// A change in the words of an alert.
final class AlertWords {
  private static final int MAX_DETAIL = 2_000;
  private static final int MAX_TITLE = 180;
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  private final Store store;
  private final StatusBook book;

  AlertWords(Store store, StatusBook book) {
    this.store = store;
    this.book = book;
  }

  /// `reason` says why it is sent.
  Wording of(ChangeEntry change, String reason) {
    return new Wording(title(change), detail(change), reason, path(change));
  }

  /// `Preliminary injunction granted in part, December 29, 2025 – California v. HHS`
  String title(ChangeEntry change) {
    return cut(
        switch (change.kind()) {
          case DOCUMENT_ADDED -> "New: " + document(change.subject());
          case DOCUMENT_CHANGED -> "Changed by its publisher: " + document(change.subject());
          case DOCUMENT_WITHDRAWN -> "Withdrawn by its publisher: " + document(change.subject());
          case OBLIGATION_ADDED -> "New obligation: " + quoted(change.after());
          case OBLIGATION_CHANGED -> "Obligation stated otherwise: " + quoted(change.after());
          case OBLIGATION_REMOVED -> "Obligation no longer stated: " + quoted(change.before());
          case DEADLINE_CHANGED -> "Deadline changed: " + quoted(change.after());
          case STATUS_CHANGED -> measure(change.subject()) + ": " + now(change);
          case ORDER_ENTERED -> order(change);
          case ORDER_EXPIRING ->
              "Ends " + day(change.after().orElse("")) + ": " + subject(change.subject());
          case CONFLICT_FOUND -> "Sources disagree about " + subject(change.subject());
        });
  }

  private String document(String id) {
    return store
        .document(id)
        .map(StoredDocument::metadata)
        .map(metadata -> metadata.title())
        .filter(title -> !title.isBlank())
        .orElse(id);
  }

  private static String quoted(Optional<String> words) {
    return "“" + words.orElse("").replaceAll("\\s+", " ").strip() + "”";
  }

  private String measure(String id) {
    return book.measure(id).map(Measure::title).orElse(id);
  }

  /// `now enjoined in part, before in force`
  private static String now(ChangeEntry change) {
    String before = change.before().map(code -> ", before " + words(code)).orElse("");
    return "now " + words(change.after().orElse("uncertain")) + before;
  }

  private String order(ChangeEntry change) {
    return book.occurrence(change.subject())
        .map(one -> named(one) + caption(one))
        .orElseGet(() -> capital(words(change.after().orElse("order entered"))));
  }

  private static String named(Occurrence occurrence) {
    String what = words(occurrence.type().code()).replace("in part denied", "in part, denied");
    return capital(what) + occurrence.date().map(date -> ", " + day(date)).orElse("");
  }

  private String caption(Occurrence occurrence) {
    return occurrence
        .caseId()
        .flatMap(book::caseOf)
        .flatMap(CaseFile::caption)
        .map(caption -> " – " + caption)
        .orElse("");
  }

  private String subject(String id) {
    return book.occurrence(id).map(one -> named(one) + caption(one)).orElseGet(() -> measure(id));
  }

  private static String words(String code) {
    return code.replace('_', ' ');
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  private static String day(EventDate date) {
    return date.precision() == EventDate.Precision.DAY ? DAY.format(date.from()) : date.iso();
  }

  /// A day written as `2026-01-05` in words; anything else as it is.
  private static String day(String iso) {
    return iso.matches("\\d{4}-\\d{2}-\\d{2}") ? DAY.format(LocalDate.parse(iso)) : iso;
  }

  private static String cut(String text) {
    return text.length() <= MAX_TITLE
        ? text
        : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, MAX_TITLE))) + "…";
  }

  /// What it was and is, the words that prove it, why, and what came with it.
  private String detail(ChangeEntry change) {
    StringBuilder detail = new StringBuilder();
    if (change.kind() != ChangeKind.ORDER_ENTERED) {
      detail.append(change.why());
    }
    if (!isCode(change)) {
      change.before().ifPresent(before -> detail.append("\nBefore: ").append(before));
      change.after().ifPresent(after -> detail.append("\nNow: ").append(after));
    }
    change
        .quote()
        .filter(quote -> !change.after().equals(Optional.of(quote)) || isCode(change))
        .ifPresent(quote -> detail.append("\nIn its words: “").append(quote).append('”'));
    if (!change.parts().isEmpty()) {
      detail.append("\nWith it:");
      detail.append(
          change.parts().stream().map(part -> "\n- " + title(part)).collect(Collectors.joining()));
    }
    String told = detail.toString().strip();
    return told.length() > MAX_DETAIL ? told.substring(0, MAX_DETAIL) + "…" : told;
  }

  /// Whether what it was and is are said by the title already.
  private static boolean isCode(ChangeEntry change) {
    return switch (change.kind()) {
      case STATUS_CHANGED, ORDER_ENTERED, ORDER_EXPIRING, DOCUMENT_ADDED -> true;
      case DOCUMENT_CHANGED,
          DOCUMENT_WITHDRAWN,
          OBLIGATION_ADDED,
          OBLIGATION_CHANGED,
          OBLIGATION_REMOVED,
          DEADLINE_CHANGED,
          CONFLICT_FOUND ->
          false;
    };
  }

  /// The page that shows it.
  private static String path(ChangeEntry change) {
    return switch (change.kind()) {
      case DOCUMENT_ADDED, DOCUMENT_CHANGED, DOCUMENT_WITHDRAWN -> "/documents/" + change.subject();
      case OBLIGATION_ADDED, OBLIGATION_CHANGED, OBLIGATION_REMOVED, DEADLINE_CHANGED ->
          "/obligations/" + change.subject();
      case STATUS_CHANGED -> "/measures/" + change.subject();
      case ORDER_ENTERED, ORDER_EXPIRING -> "/orders/" + change.subject();
      case CONFLICT_FOUND -> "/conflicts";
    };
  }
}
