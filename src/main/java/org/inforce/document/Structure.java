package org.inforce.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// How a document's text is built: every offset points into [Document#text], in UTF-16 units. Lists
/// are in order of appearance.
public record Structure(
    List<Section> sections,
    List<Footnote> footnotes,
    List<Page> pages,
    Optional<Caption> caption,
    List<Entry> entries,
    List<Span> blocks,
    List<Provision> provisions) {

  /// A text without any structure.
  public static final Structure NONE =
      new Structure(List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of());

  /// A structure without provisions, as of everything that is no statute.
  public Structure(
      List<Section> sections,
      List<Footnote> footnotes,
      List<Page> pages,
      Optional<Caption> caption,
      List<Entry> entries,
      List<Span> blocks) {
    this(sections, footnotes, pages, caption, entries, blocks, List.of());
  }

  /// `blocks` are the paragraphs, headings, list items and table cells: a sentence never crosses
  /// from one to the next.
  public Structure {
    sections = List.copyOf(sections);
    footnotes = List.copyOf(footnotes);
    pages = List.copyOf(pages);
    entries = List.copyOf(entries);
    blocks = List.copyOf(blocks);
    provisions = List.copyOf(provisions);
  }

  /// A heading and all that stands under it, down to the next heading of its level or higher.
  /// `level` 1 is the highest.
  public record Section(String heading, Span span, int level) {
    public Section {
      Objects.requireNonNull(heading, "heading");
    }
  }

  /// A note: `mark` as printed, `at` the offset where the text refers to it (absent when it never
  /// does), and its body.
  public record Footnote(String mark, Optional<Integer> at, Span body) {}

  /// From offset `start` on, the text stands on this page, named as printed (`8443`, `iv`).
  public record Page(String label, int start) {}

  /// The head of a court paper.
  public record Caption(
      Optional<String> court,
      Optional<String> docket,
      Optional<String> caseName,
      List<String> judges,
      List<Party> parties) {
    public Caption {
      judges = List.copyOf(judges);
      parties = List.copyOf(parties);
    }
  }

  /// `role` in lower case: plaintiff, defendant, intervenor, appellant, appellee, amicus.
  public record Party(String name, String role) {}

  /// One entry of a docket sheet.
  public record Entry(Optional<String> number, Optional<LocalDate> date, Span span) {}

  /// A numbered part of a statute that the publisher names: `identifier` as `/us/usc/t8/s1373/a`,
  /// `span` all of its text with its number, `heading` its own heading when it has one. Parents
  /// come before their children.
  public record Provision(String identifier, Span span, Optional<String> heading) {
    public Provision {
      Objects.requireNonNull(identifier, "identifier");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(heading, "heading");
    }
  }
}
