package org.inforce.alert;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusBook;
import org.inforce.store.Alert.Wording;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.Watch;

/// A change in the words of an alert, in one language. What is quoted stays in its own.
final class AlertWords {
  private static final int MAX_DETAIL = 2_000;
  private static final int MAX_TITLE = 180;

  private final Store store;
  private final StatusBook book;
  private final Tongue tongue;

  AlertWords(Store store, StatusBook book, Tongue tongue) {
    this.store = store;
    this.book = book;
    this.tongue = tongue;
  }

  /// `reason` says why it is sent, of what is watched at `{0}`.
  Wording of(Watch watch, ChangeEntry change, String reason) {
    String name = WatchNames.of(watch.kind(), watch.query(), store, book);
    return new Wording(title(change), detail(change), tongue.say(reason, name), path(change));
  }

  /// `Preliminary injunction granted in part, December 29, 2025 – California v. HHS`
  String title(ChangeEntry change) {
    return cut(
        switch (change.kind()) {
          case DOCUMENT_ADDED -> tongue.say("New: {0}", document(change.subject()));
          case DOCUMENT_CHANGED ->
              tongue.say("Changed by its publisher: {0}", document(change.subject()));
          case DOCUMENT_WITHDRAWN ->
              tongue.say("Withdrawn by its publisher: {0}", document(change.subject()));
          case OBLIGATION_ADDED -> tongue.say("New obligation: {0}", quoted(change.after()));
          case OBLIGATION_CHANGED ->
              tongue.say("Obligation stated otherwise: {0}", quoted(change.after()));
          case OBLIGATION_REMOVED ->
              tongue.say("Obligation no longer stated: {0}", quoted(change.before()));
          case DEADLINE_CHANGED -> tongue.say("Deadline changed: {0}", quoted(change.after()));
          case STATUS_CHANGED -> status(change);
          case ORDER_ENTERED -> order(change);
          case ORDER_EXPIRING ->
              tongue.say(
                  "Ends {0}: {1}", day(change.after().orElse("")), subject(change.subject()));
          case CONFLICT_FOUND ->
              tongue.say("Sources disagree about {0}", subject(change.subject()));
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

  /// `CMS sharing Medicaid data with ICE: now enjoined in part, before in force`
  private String status(ChangeEntry change) {
    String now = words(change.after().orElse("uncertain"));
    return change
        .before()
        .map(before ->
            tongue.say("{0}: now {1}, before {2}", measure(change.subject()), now, words(before)))
        .orElseGet(() -> tongue.say("{0}: now {1}", measure(change.subject()), now));
  }

  private String order(ChangeEntry change) {
    return book.occurrence(change.subject())
        .map(one -> named(one) + caption(one))
        .orElseGet(() -> words(capital(change.after().orElse("order_entered"))));
  }

  private String named(Occurrence occurrence) {
    String what = words(capital(occurrence.type().code()));
    return what + occurrence.date().map(date -> ", " + tongue.day(date)).orElse("");
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

  /// What a code of a status or an event says.
  private String words(String code) {
    return tongue.sentence(
        code.replace('_', ' ')
            .replace("Tro ", "TRO ")
            .replace("Cert ", "Certiorari ")
            .replace("in part denied", "in part, denied"));
  }

  private static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }

  /// A day written as `2026-01-05` in words; anything else as it is.
  private String day(String iso) {
    return iso.matches("\\d{4}-\\d{2}-\\d{2}") ? tongue.day(LocalDate.parse(iso)) : iso;
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
      detail.append(tongue.sentence(change.why()));
    }
    if (!isCode(change)) {
      change.before().ifPresent(before -> line(detail, tongue.say("Before: {0}", before)));
      change.after().ifPresent(after -> line(detail, tongue.say("Now: {0}", after)));
    }
    change
        .quote()
        .filter(quote -> !change.after().equals(Optional.of(quote)) || isCode(change))
        .ifPresent(quote -> line(detail, tongue.say("In its words: “{0}”", quote)));
    if (!change.parts().isEmpty()) {
      line(detail, tongue.say("With it:"));
      detail.append(
          change.parts().stream()
              .map(part -> "\n- " + title(part))
              .distinct()
              .collect(Collectors.joining()));
    }
    String told = detail.toString().strip();
    return told.length() > MAX_DETAIL ? told.substring(0, MAX_DETAIL) + "…" : told;
  }

  private static void line(StringBuilder detail, String words) {
    detail.append('\n').append(words);
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
