package org.inforce.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Gathers the metadata of a document in United States Legislative Markup while its elements go by.
final class UslmMetadata {
  private static final Pattern CODE =
      Pattern.compile("/us/usc/t(?<title>\\d+a?)(?:/s(?<section>[0-9A-Za-z\\u2013-]+))?");
  private static final Pattern VOLUME = Pattern.compile("/us/fr/(?<volume>\\d+)/");

  private final String root;
  private final MetadataDraft draft;
  private final StringJoiner dates = new StringJoiner("\n");
  private final StringJoiner agencyLine = new StringJoiner(" ");
  private String title = "";
  private String subject = "";
  private String action = "";
  private String page = "";
  private String type = "";
  private String day = "";
  private String created = "";
  private String number = "";
  private boolean hasAgency;

  /// `root` is the name of the document's element.
  UslmMetadata(String root) {
    this.root = root;
    this.draft = Metadata.draft("", SourceKind.OTHER, "application/xml").form(Form.USLM);
  }

  /// One block of text with its element, that element's style, and the elements around it.
  void block(String element, String style, List<String> path, String words) {
    String tag = style.isEmpty() ? "" : style.substring(style.lastIndexOf(':') + 1);
    boolean isStatement =
        path.stream().anyMatch(open -> open.contains(":EFFDATE") || open.contains(":DATES"));
    switch (element) {
      case "docNumber" -> number = FederalRegister.plainDashes(words);
      case "created" -> created = created.isEmpty() ? words : created;
      case "startingPage" -> page = page.isEmpty() ? words : page;
      case "type" -> type = type.isEmpty() ? words : type;
      case "date" -> day = day.isEmpty() ? words : day;
      case "organization" -> organization(tag, words);
      case "affected" -> FederalRegister.cfrParts(words).forEach(draft::addCfrPart);
      case "property" -> property(tag, words);
      case "subject" -> subject = subject.isEmpty() ? words : subject;
      case "action" -> action = action.isEmpty() ? words.replaceFirst("^ACTION:\\s*", "") : action;
      case "heading" -> title = title.isEmpty() && !tag.equals("HED") ? words : title;
      case "title" -> action = root.equals("presidentialDoc") && action.isEmpty() ? words : action;
      case "p" -> {
        if (isStatement) {
          dates.add(words);
        }
      }
      default -> {
        // Says nothing of the document as a whole.
      }
    }
  }

  private void organization(String tag, String words) {
    if (tag.equals("AGENCY") || tag.equals("SUBAGY")) {
      hasAgency = true;
      draft.addAgency(words);
    } else if (tag.equals("AGY")) {
      agencyLine.add(words.replaceFirst("^AGENC(?:Y|IES):\\s*", ""));
    }
  }

  private void property(String tag, String words) {
    switch (tag) {
      case "DEPDOC" -> FederalRegister.dockets(words).forEach(draft::addDocket);
      case "RIN" -> FederalRegister.rins(words).forEach(draft::addRin);
      case "ACT" -> action = action.isEmpty() ? words : action;
      default -> {
        // The agency again, and things only typesetting needs.
      }
    }
  }

  /// Everything gathered. `identifier` is the root's; `volume` and `date` the issue's, blank when
  /// unknown.
  Metadata complete(String identifier, String volume, String date) {
    Matcher place = CODE.matcher(identifier);
    if (place.lookingAt()) {
      completeCode(place.group("title") + " U.S.C.", Optional.ofNullable(place.group("section")));
    } else {
      completeRegister(identifier, volume, date);
    }
    return draft.build();
  }

  /// A section is known by its number and heading, a title or chapter by its heading. The Office of
  /// the Law Revision Counsel dates a release of the Code by the day it was made.
  private void completeCode(String code, Optional<String> section) {
    draft.sourceKind(SourceKind.STATUTE);
    String heading = title.replaceFirst("^\\u00a7\\s*\\S+\\s+", "");
    draft.title(section.map(own -> code + " " + own + ". " + heading).orElse(title));
    section.ifPresent(own -> draft.citation(code + " " + own));
    LegalDates.first(created).ifPresent(draft::updated);
  }

  private void completeRegister(String identifier, String volume, String date) {
    draft.sourceKind(kind());
    if (!number.isEmpty()) {
      draft.documentNumber(number);
    }
    draft.title(!subject.isEmpty() ? subject : title);
    if (!action.isEmpty()) {
      draft.action(action);
    }
    if (!hasAgency) {
      FederalRegister.agencies(agencyLine.toString()).forEach(draft::addAgency);
    }
    Optional<LocalDate> published = LegalDates.first(date).or(() -> LegalDates.first(day));
    published.ifPresent(draft::published);
    Matcher inIdentifier = VOLUME.matcher(identifier);
    String inVolume = inIdentifier.find() ? inIdentifier.group("volume") : volume;
    if (!page.isEmpty() && inVolume.matches("\\d{1,3}")) {
      draft.citation(FederalRegister.citation(Integer.parseInt(inVolume), page));
    }
    if (dates.length() > 0) {
      draft.datesText(dates.toString());
      DatesText.effective(dates.toString()).ifPresent(draft::effective);
      DatesText.commentsClose(dates.toString()).ifPresent(draft::commentsClose);
    }
  }

  String page() {
    return page;
  }

  private SourceKind kind() {
    if (type.contains("Proposed Rule") || root.equals("proposedRule")) {
      return SourceKind.FEDERAL_REGISTER_PROPOSED_RULE;
    }
    return switch (root) {
      case "rule" -> SourceKind.FEDERAL_REGISTER_RULE;
      case "presidentialDoc" -> SourceKind.PRESIDENTIAL_DOCUMENT;
      default -> SourceKind.FEDERAL_REGISTER_NOTICE;
    };
  }
}
