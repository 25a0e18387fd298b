package org.inforce.document;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/// Gathers a Federal Register document's metadata while its elements go by.
final class GpoMetadata {
  private final MetadataDraft draft;
  private final boolean isPresidential;
  private final StringJoiner dates = new StringJoiner("\n");
  private final StringJoiner action = new StringJoiner(" ");
  private final StringJoiner agencyLine = new StringJoiner(" ");
  private boolean hasTitle;
  private boolean hasNumber;
  private boolean hasAgency;

  /// `root` is the name of the document's element.
  GpoMetadata(String root) {
    this.draft = Metadata.draft("", kindOf(root), "application/xml").form(Form.GPO_XML);
    this.isPresidential = root.equals("PRESDOCU");
  }

  private static SourceKind kindOf(String root) {
    return switch (root) {
      case "RULE" -> SourceKind.FEDERAL_REGISTER_RULE;
      case "PRORULE" -> SourceKind.FEDERAL_REGISTER_PROPOSED_RULE;
      case "PRESDOCU" -> SourceKind.PRESIDENTIAL_DOCUMENT;
      default -> SourceKind.FEDERAL_REGISTER_NOTICE;
    };
  }

  /// One block of text: the element it stands in, the elements around it (innermost first), and for
  /// a heading its `SOURCE`.
  void block(String element, Collection<String> path, String source, String words) {
    switch (element) {
      case "AGENCY", "SUBAGY" -> agency(words);
      case "CFR" -> FederalRegister.cfrParts(words).forEach(draft::addCfrPart);
      case "DEPDOC" -> FederalRegister.dockets(words).forEach(draft::addDocket);
      case "RIN" -> FederalRegister.rins(words).forEach(draft::addRin);
      case "SUBJECT" -> subject(path, words);
      case "FRDOC" -> number(words);
      case "HD" -> heading(source, words);
      case "PROC", "EXECORDR", "EXECORD", "DETNO", "PNOTICE", "MEMO", "PRORDER" -> order(words);
      case "P", "FP" -> paragraph(path, words);
      default -> {
        // Says nothing of the document as a whole.
      }
    }
  }

  private void agency(String words) {
    hasAgency = true;
    draft.addAgency(trimmed(words));
  }

  private static String trimmed(String words) {
    return words.replaceAll("\\[\\^[^\\]]{1,20}\\]", "").replaceAll("[;,]+$", "").strip();
  }

  private void subject(Collection<String> path, String words) {
    if (!hasTitle && !path.contains("SECTION")) {
      title(words);
    }
  }

  private void title(String words) {
    hasTitle = true;
    draft.title(trimmed(words));
  }

  /// A document without a subject is called by its first heading: a proclamation, a correction.
  private void heading(String source, String words) {
    if (!hasTitle && (isPresidential || !source.equals("HED"))) {
      title(words);
    }
  }

  private void order(String words) {
    if (isPresidential && action.length() == 0) {
      action.add(words);
    }
  }

  private void number(String words) {
    Optional<String> number = FederalRegister.number(words);
    if (!hasNumber && number.isPresent()) {
      hasNumber = true;
      draft.documentNumber(number.get());
    }
  }

  private void paragraph(Collection<String> path, String words) {
    if (path.contains("DATES") || path.contains("EFFDATE")) {
      dates.add(words);
    } else if (path.contains("ACT")) {
      action.add(words);
    } else if (path.contains("AGY")) {
      agencyLine.add(words);
    }
  }

  /// Everything gathered; `volume` and `date` are the issue's, blank when unknown, and `page` the
  /// first page, blank when unknown.
  Metadata complete(String volume, String date, String page, List<Span> blocks, String text) {
    if (!hasAgency) {
      FederalRegister.agencies(agencyLine.toString()).forEach(draft::addAgency);
    }
    Optional<LocalDate> published = LegalDates.first(date);
    published.ifPresent(draft::published);
    if (!page.isEmpty() && (volume.matches("\\d{1,3}") || published.isPresent())) {
      int number =
          volume.matches("\\d{1,3}")
              ? Integer.parseInt(volume)
              : FederalRegister.volumeOf(published.orElseThrow());
      draft.citation(FederalRegister.citation(number, page));
    }
    if (action.length() > 0) {
      draft.action(action.toString());
    }
    if (dates.length() > 0) {
      draft.datesText(dates.toString());
      DatesText.effective(dates.toString()).ifPresent(draft::effective);
      DatesText.commentsClose(dates.toString()).ifPresent(draft::commentsClose);
    }
    if (!hasTitle && !blocks.isEmpty()) {
      draft.title(trimmed(blocks.getFirst().in(text)));
    }
    return draft.build();
  }
}
