package org.inforce.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Section;

/// What a text without tags tells about itself: the labelled paragraphs and head of a Federal
/// Register document, the caption of a court paper, else only its title and kind.
final class TextMetadata {
  private static final int MAX_TITLE = 300;
  private static final int HEAD = 4000;

  /// The head of the Government Publishing Office's text rendition: `[Federal Register Volume 89,
  /// Number 29 (Monday, February 12, 2024)]`.
  private static final Pattern RENDITION =
      Pattern.compile(
          "\\[Federal Register(?: Volume|: )\\s?(?<volume>\\d{1,3})?,? ?(?:Number|\\()"
              + " ?[^()\\]]{0,20}\\(?(?<date>[A-Z][a-z]+, [A-Z][a-z]+ \\d{1,2}, \\d{4})\\)");

  private static final Pattern RENDITION_DIVISION =
      Pattern.compile(
          "\\[(?<division>Notices|Rules and Regulations|Proposed Rules|Presidential Documents)\\]");
  private static final Pattern RENDITION_PAGES =
      Pattern.compile("\\[Pages? (?<page>\\d{1,6})(?:-\\d{1,6})?\\]");

  /// Matches `Executive Order 14159 of January 20, 2025` standing for itself.
  private static final Pattern PRESIDENTIAL =
      Pattern.compile(
          "(?:Executive Order|Proclamation|Presidential Determination No\\.|Memorandum|Notice)"
              + "(?: \\d[\\d-]*)? of [A-Z][a-z]+ \\d{1,2}, \\d{4}");

  private final String text;
  private final Structure structure;
  private final String head;

  private TextMetadata(String text, Structure structure, int from) {
    this.text = text;
    this.structure = structure;
    this.head = text.substring(from, Math.min(text.length(), from + HEAD));
  }

  /// `from` is where the text proper starts, behind front matter.
  static Metadata of(String text, Structure structure, int from) {
    return new TextMetadata(text, structure, from).read();
  }

  private Metadata read() {
    LabelledParagraphs labelled = LabelledParagraphs.in(text, structure.blocks());
    boolean isRegister =
        labelled.agency().isPresent()
            && (labelled.action().isPresent() || labelled.summary().isPresent());
    Optional<String> presidential = presidentialLine();
    MetadataDraft draft = Metadata.draft(titleOf(), SourceKind.OTHER, "text/plain");
    if (isRegister || presidential.isPresent()) {
      readRegister(draft, labelled);
      presidential.ifPresent(line -> readPresidential(draft, line));
    } else {
      KindGuess guess = KindGuess.of(text, structure, head);
      draft.sourceKind(guess.kind());
      guess.published().ifPresent(draft::published);
      structure.caption().ifPresent(caption -> readCaption(draft, caption, guess));
    }
    return draft.build();
  }

  private void readRegister(MetadataDraft draft, LabelledParagraphs labelled) {
    labelled.agency().ifPresent(line -> FederalRegister.agencies(line).forEach(draft::addAgency));
    labelled.action().ifPresent(draft::action);
    labelled
        .dates()
        .ifPresent(dates -> {
          draft.datesText(dates);
          DatesText.effective(dates).ifPresent(draft::effective);
          DatesText.commentsClose(dates).ifPresent(draft::commentsClose);
        });
    draft.sourceKind(
        labelled
            .action()
            .flatMap(FederalRegister::kindOfAction)
            .orElse(SourceKind.FEDERAL_REGISTER_NOTICE));
    FederalRegister.number(tail())
        .or(() -> FederalRegister.number(head))
        .ifPresent(draft::documentNumber);
    readHeadLines(draft);
    readRendition(draft);
  }

  /// The lines between the agency's name and the title: `42 CFR Part 401`, `[CMS-1784-F2]`, `RIN`.
  private void readHeadLines(MetadataDraft draft) {
    for (Span block : structure.blocks().subList(0, Math.min(14, structure.blocks().size()))) {
      for (String line : block.in(text).split("\\R")) {
        String words = line.strip();
        if (words.matches("\\d{1,2} CFR (?:Part|Ch|PART|Subtitle).{1,200}")) {
          FederalRegister.cfrParts(words).forEach(draft::addCfrPart);
        } else if (words.startsWith("RIN")) {
          FederalRegister.rins(words).forEach(draft::addRin);
        } else if (words.matches("\\[(?!FR Doc|\\[|Page|Federal|\\^).{3,150}\\]")
            && !isDivision(words)) {
          FederalRegister.dockets(words).forEach(draft::addDocket);
        }
      }
    }
  }

  private static boolean isDivision(String words) {
    return RENDITION_DIVISION.matcher(words).matches();
  }

  private void readRendition(MetadataDraft draft) {
    Matcher rendition = RENDITION.matcher(head);
    if (rendition.find()) {
      Optional<LocalDate> day = LegalDates.first(rendition.group("date"));
      day.ifPresent(draft::published);
      Matcher page = RENDITION_PAGES.matcher(head);
      if (day.isPresent() && page.find()) {
        draft.citation(
            FederalRegister.citation(FederalRegister.volumeOf(day.get()), page.group("page")));
      }
      Matcher division = RENDITION_DIVISION.matcher(head);
      if (division.find()) {
        FederalRegister.kindOfDivision(division.group("division")).ifPresent(draft::sourceKind);
      }
    }
  }

  private Optional<String> presidentialLine() {
    for (Span block : structure.blocks().subList(0, Math.min(10, structure.blocks().size()))) {
      String words = Headings.plain(block.in(text));
      if (PRESIDENTIAL.matcher(words).matches()) {
        return Optional.of(words);
      }
    }
    return Optional.empty();
  }

  /// The title of an executive order stands below its number.
  private void readPresidential(MetadataDraft draft, String line) {
    draft.sourceKind(SourceKind.PRESIDENTIAL_DOCUMENT);
    draft.action(line);
    List<Span> blocks = structure.blocks();
    for (int i = 0; i + 1 < Math.min(12, blocks.size()); i++) {
      if (Headings.plain(blocks.get(i).in(text)).equals(line)) {
        String title = Headings.plain(blocks.get(i + 1).in(text));
        if (title.length() <= MAX_TITLE) {
          draft.title(title.replaceAll("\\s+", " "));
        }
      }
    }
  }

  private void readCaption(MetadataDraft draft, Structure.Caption caption, KindGuess guess) {
    caption.docket().ifPresent(draft::addDocket);
    CaptionFinder.dockets(text, structure.blocks()).stream()
        .filter(docket -> caption.docket().stream().noneMatch(docket::equalsIgnoreCase))
        .forEach(draft::addDocket);
    String what = guess.paper();
    caption.caseName().ifPresent(name -> draft.title(what.isEmpty() ? name : what + ", " + name));
  }

  private String tail() {
    return text.substring(Math.max(0, text.length() - HEAD));
  }

  /// The highest heading among the first, else the first block when it is short enough for one.
  private String titleOf() {
    for (Section section : structure.sections()) {
      if (section.level() == 1) {
        return section.heading();
      }
    }
    for (Section section : structure.sections()) {
      if (section.level() == 2
          && !section.heading().endsWith(":")
          && section.span().start() < HEAD / 2) {
        return section.heading();
      }
    }
    if (structure.blocks().isEmpty()) {
      return "";
    }
    Span first = structure.blocks().getFirst();
    String words = Headings.plain(first.in(text)).replaceAll("\\s+", " ");
    return words.length() <= MAX_TITLE ? words : "";
  }
}
