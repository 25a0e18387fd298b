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
    List<Provision> provisions,
    List<Cell> cells,
    Scan scan,
    List<Link> links) {

  /// A text without any structure.
  public static final Structure NONE =
      new Structure(List.of(), List.of(), List.of(), Optional.empty(), List.of(), List.of());

  /// A structure without provisions, cells, recognised words and links: of most documents.
  public Structure(
      List<Section> sections,
      List<Footnote> footnotes,
      List<Page> pages,
      Optional<Caption> caption,
      List<Entry> entries,
      List<Span> blocks) {
    this(
        sections, footnotes, pages, caption, entries, blocks, List.of(), List.of(), Scan.NONE,
        List.of());
  }

  public Structure {
    sections = List.copyOf(sections);
    footnotes = List.copyOf(footnotes);
    pages = List.copyOf(pages);
    entries = List.copyOf(entries);
    blocks = List.copyOf(blocks);
    provisions = List.copyOf(provisions);
    cells = List.copyOf(cells);
    Objects.requireNonNull(scan, "scan");
    links = List.copyOf(links);
  }

  /// Words that the publisher links to what they cite: `href` as published, which is an identifier
  /// in its own spelling (`/us/cfr/t14/p39`), sometimes broken.
  public record Link(Span span, String href) {
    public Link {
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(href, "href");
    }
  }

  /// The same with another head of the paper.
  Structure withCaption(Caption head) {
    return with(Optional.of(head), cells);
  }

  /// The same read as a row of a table.
  Structure withCells(List<Cell> row) {
    return with(caption, row);
  }

  private Structure with(Optional<Caption> head, List<Cell> row) {
    return new Structure(
        sections, footnotes, pages, head, entries, blocks, provisions, row, scan, links);
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

  /// The head of a court paper, or what a docket says of its case. `court` is as printed, or the
  /// identifier that the court's own system uses. `filed` and `terminated` are days of the case,
  /// told by dockets; `below` is the case an appeal comes from.
  public record Caption(
      Optional<String> court,
      Optional<String> docket,
      Optional<String> caseName,
      List<String> judges,
      List<Party> parties,
      Optional<LocalDate> filed,
      Optional<LocalDate> terminated,
      Optional<Below> below) {
    public Caption {
      judges = List.copyOf(judges);
      parties = List.copyOf(parties);
      Objects.requireNonNull(filed, "filed");
      Objects.requireNonNull(terminated, "terminated");
      Objects.requireNonNull(below, "below");
    }

    /// The head of a paper, which tells neither days of the case nor where an appeal comes from.
    public Caption(
        Optional<String> court,
        Optional<String> docket,
        Optional<String> caseName,
        List<String> judges,
        List<Party> parties) {
      this(
          court,
          docket,
          caseName,
          judges,
          parties,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }
  }

  /// The case an appeal comes from: its court as named there, and its number.
  public record Below(String court, String docket) {
    public Below {
      Objects.requireNonNull(court, "court");
      Objects.requireNonNull(docket, "docket");
    }
  }

  /// `role` in lower case: plaintiff, defendant, intervenor, appellant, appellee, amicus; in a
  /// docket as it stands there (`plaintiff - appellee`). `note` is what stands under the name
  /// (`individually and on behalf of others`), blank when nothing does; `terminated` the day the
  /// party left the case.
  public record Party(
      String name,
      String role,
      String note,
      Optional<LocalDate> terminated,
      List<Attorney> attorneys) {
    public Party {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(note, "note");
      Objects.requireNonNull(terminated, "terminated");
      attorneys = List.copyOf(attorneys);
    }

    /// A party of which only name and role are told.
    public Party(String name, String role) {
      this(name, role, "", Optional.empty(), List.of());
    }
  }

  /// Who represents a party: `contact` are the lines of the address, `roles` what the docket says
  /// of the appearance (`LEAD ATTORNEY`, `COR LD NTC Retained`).
  public record Attorney(String name, List<String> contact, List<String> roles) {
    public Attorney {
      Objects.requireNonNull(name, "name");
      contact = List.copyOf(contact);
      roles = List.copyOf(roles);
    }
  }

  /// One entry of a docket: `number` as printed (empty for an entry without one), `date` the day it
  /// was filed, `entered` the day the clerk entered it where the docket tells both, `url` where the
  /// court keeps its document, `span` its words.
  public record Entry(
      Optional<String> number,
      Optional<LocalDate> date,
      Optional<LocalDate> entered,
      Optional<String> url,
      Span span) {
    public Entry {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(entered, "entered");
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(span, "span");
    }

    /// An entry of which only number and day are told.
    public Entry(Optional<String> number, Optional<LocalDate> date, Span span) {
      this(number, date, Optional.empty(), Optional.empty(), span);
    }
  }

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

  /// A cell of a table's row that a mapping gives a meaning: `case`, `measure`, or the code of an
  /// event (`dissolved`). `day` is the day of that event when the row tells it; `of` is the cell
  /// that names the event's case when that is not the row's own.
  public record Cell(String meaning, Span span, Optional<LocalDate> day, Optional<Span> of) {
    public static final String CASE = "case";
    public static final String MEASURE = "measure";

    public Cell {
      Objects.requireNonNull(meaning, "meaning");
      Objects.requireNonNull(span, "span");
      Objects.requireNonNull(day, "day");
      Objects.requireNonNull(of, "of");
    }
  }
}
