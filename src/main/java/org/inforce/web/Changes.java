package org.inforce.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import org.inforce.answer.DocumentLink;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Weight;

/// The words with which pages tell of changes.
public final class Changes {
  private Changes() {}

  /// How much a version differs from the one before, as a page says it.
  public static String words(Weight weight) {
    return switch (weight) {
      case TYPOGRAPHY -> "typography only";
      case BOILERPLATE -> "boilerplate only";
      case CORRECTION -> "a correction";
      case SUBSTANCE -> "other words";
    };
  }

  /// `Corrects`
  public static String active(DocumentLink link) {
    return capital(link.relation().kind().active());
  }

  /// `Corrected by`
  public static String passive(DocumentLink link) {
    return capital(link.relation().kind().passive());
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  /// `typography only`
  public static String weight(ChangeEntry change) {
    return change.weight() == Weight.SUBSTANCE
        ? change.weight().code()
        : change.weight().code() + " only";
  }

  /// In UTC.
  public static LocalDate day(ChangeEntry change) {
    return change.at().atZone(ZoneOffset.UTC).toLocalDate();
  }

  /// The page of what changed.
  public static String page(ChangeEntry change) {
    return ChangePages.page(change);
  }
}
