package org.inforce.answer;

import java.time.LocalDate;
import org.inforce.document.SourceKind;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Modality;
import org.inforce.proceeding.EventDate;
import org.inforce.proceeding.EventType;
import org.inforce.status.LegalForce;
import org.inforce.status.Operative;
import org.inforce.status.OrderState;
import org.inforce.status.Status;
import org.inforce.store.ChangeKind;

/// The words people get for the codes of the interface.
public final class Labels {
  private Labels() {}

  /// `December 29, 2025`
  public static String day(LocalDate day) {
    return Days.ENGLISH.of(day);
  }

  /// As precise as the date is; says when its year was not stated.
  public static String day(EventDate date) {
    return Days.ENGLISH.of(date);
  }

  /// The first letter in upper case, underscores as spaces.
  public static String words(String code) {
    String spaced = code.replace('_', ' ').strip();
    return spaced.isEmpty()
        ? spaced
        : Character.toUpperCase(spaced.charAt(0)) + spaced.substring(1);
  }

  public static String of(Status status) {
    return switch (status) {
      case IN_FORCE -> "In force";
      case ENJOINED -> "Blocked: enjoined";
      case ENJOINED_IN_PART -> "Blocked in part";
      case STAYED -> "Blocked: stayed";
      case VACATED -> "Vacated";
      case RESCINDED -> "Rescinded";
      case REPEALED -> "Repealed";
      case EXPIRED -> "Expired";
      case NOT_YET_EFFECTIVE -> "Not yet effective";
      case UNCERTAIN -> "Uncertain";
    };
  }

  /// What an answer means for someone who wants to act.
  public static String of(Operative operative) {
    return switch (operative) {
      case YES -> "May be acted on";
      case NO -> "May not be acted on";
      case PARTLY -> "May be acted on in part";
      case UNKNOWN -> "Not settled whether it may be acted on";
    };
  }

  public static String of(LegalForce force) {
    return switch (force) {
      case PROPOSED -> "proposed only";
      case NOT_YET_EFFECTIVE -> "not yet effective";
      case IN_FORCE -> "in force as law";
      case RESCINDED -> "rescinded";
      case REPEALED -> "repealed";
      case VACATED -> "vacated";
      case EXPIRED -> "expired";
      case UNKNOWN -> "legal force unknown";
    };
  }

  public static String of(OrderState state) {
    return switch (state) {
      case OPERATIVE -> "Operative";
      case NOT_YET_EFFECTIVE -> "Not yet effective";
      case ADMINISTRATIVELY_STAYED -> "Administratively stayed";
      case STAYED_PENDING_APPEAL -> "Stayed pending appeal";
      case PARTLY_STAYED -> "Stayed in part";
      case REVERSED -> "Reversed";
      case DISSOLVED -> "Dissolved";
      case SUPERSEDED -> "Superseded";
      case EXPIRED -> "Expired";
      case MOOT -> "Moot";
      case DENIED -> "Denied";
      case UNCERTAIN -> "Uncertain";
    };
  }

  public static String of(Modality modality) {
    return switch (modality) {
      case OBLIGATION -> "must";
      case PROHIBITION -> "must not";
      case PERMISSION -> "may";
      case EXEMPTION -> "need not";
      case POWER -> "has power to";
      case ENTITLEMENT -> "is entitled";
      case COMMITMENT -> "undertakes to";
      case NEGATIVE_COMMITMENT -> "undertakes not to";
      case INELIGIBILITY -> "is not eligible";
      case NO_AUTHORITY -> "has no authority";
    };
  }

  public static String of(AuthorityRole role) {
    return switch (role) {
      case EMPOWERS -> "relied on as giving power";
      case REQUIRES -> "relied on as requiring it";
      case LIMITS -> "cited as a limit";
      case DISCLAIMS -> "disclaimed as authority";
      case DEFINES -> "cited for a definition";
      case CITES -> "cited";
    };
  }

  public static String of(SourceKind kind) {
    return words(kind.words());
  }

  public static String of(ChangeKind kind) {
    return words(kind.code());
  }

  /// `Preliminary injunction granted in part`, `Section 705 stay`, `TRO denied`.
  public static String of(EventType type) {
    return words(type.code())
        .replace("Tro ", "TRO ")
        .replace("Cert ", "Certiorari ")
        .replace("in part denied", "in part, denied");
  }
}
