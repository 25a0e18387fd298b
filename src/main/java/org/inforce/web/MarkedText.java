package org.inforce.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.inforce.answer.CodePoints;
import org.inforce.answer.DocumentView;
import org.inforce.answer.Labels;
import org.inforce.answer.Paths;
import org.inforce.authority.AuthorityNames;
import org.inforce.citation.Citation;
import org.inforce.document.Document;
import org.inforce.document.Span;
import org.inforce.document.Structure;
import org.inforce.obligation.Obligation;
import org.inforce.proceeding.CourtEvent;

/// A document's text cut into blocks, and each block into pieces at every place where a citation, a
/// norm, an event or the passage asked for begins or ends.
public final class MarkedText {
  /// A block of the text: a heading (`level` 1 and up) or a paragraph (0). `start` is its offset in
  /// code points. `isLined`: its line breaks mean something.
  public record Block(
      String id, int level, boolean isLined, boolean isFootnote, int start, List<Piece> pieces) {
    public Block {
      pieces = List.copyOf(pieces);
    }
  }

  /// What a block is made of, in order.
  public sealed interface Piece {
    /// Words of the text; `classes` say what they belong to, `href` where they lead.
    record Words(
        String text, String classes, Optional<String> href, String title, Optional<String> id)
        implements Piece {}

    /// Signs of Markdown: part of the text, not shown.
    record Markup(String text) implements Piece {}

    /// A label before a norm or an event; no part of the text.
    record Chip(String label, String classes, String href, String id) implements Piece {}

    /// The beginning of a printed page.
    record PageMark(String label, String id) implements Piece {}

    /// A reference to a footnote.
    record NoteMark(String mark, String id, String href) implements Piece {}
  }

  private static final int LONGEST_PREFIX = 12;

  private record Mark(Span span, char kind, Object finding) {}

  private final Document document;
  private final DocumentView view;
  private final Speech speech;
  private final Optional<Span> passage;
  private final CodePoints points;
  private final List<Mark> marks;
  private final Map<Integer, Structure.Section> sections = new HashMap<>();
  private final boolean isMarkdown;
  private int nextMark;
  private final List<Mark> open = new ArrayList<>();

  private MarkedText(DocumentView view, Optional<Span> passage, Speech speech) {
    this.speech = speech;
    this.view = view;
    this.document = view.analysis().document();
    this.passage = passage.filter(span -> span.end() <= document.text().length());
    this.points = CodePoints.of(document.text());
    this.marks = marks();
    document.structure().sections().forEach(s -> sections.putIfAbsent(s.span().start(), s));
    this.isMarkdown = Quoted.isMarkdown(document.metadata());
  }

  static List<Block> of(DocumentView view, Optional<Span> passage, Speech speech) {
    MarkedText text = new MarkedText(view, passage, speech);
    List<Block> blocks = new ArrayList<>();
    for (Span span : text.spans()) {
      blocks.add(text.block(span));
    }
    return blocks;
  }

  private List<Mark> marks() {
    List<Mark> found = new ArrayList<>();
    view.analysis().citations().forEach(c -> found.add(new Mark(c.span(), 'c', c)));
    view.analysis().obligations().forEach(o -> found.add(new Mark(o.evidence().span(), 'o', o)));
    view.analysis().events().forEach(e -> found.add(new Mark(e.evidence().span(), 'e', e)));
    passage.ifPresent(span -> found.add(new Mark(span, 'p', span)));
    found.sort(Comparator.comparing(Mark::span));
    return found;
  }

  /// The blocks without those that contain others, and every stretch of words between them. What
  /// stands before a block on its first line (a list's mark, a heading's signs) goes with it.
  private List<Span> spans() {
    List<Span> sorted = document.structure().blocks().stream().sorted().toList();
    List<Span> spans = new ArrayList<>();
    int at = 0;
    for (int i = 0; i < sorted.size(); i++) {
      Span span = sorted.get(i);
      boolean holdsNext = i + 1 < sorted.size() && span.contains(sorted.get(i + 1));
      if (holdsNext || span.start() < at) {
        continue;
      }
      int start = lineStart(at, span.start());
      between(at, start, spans);
      spans.add(new Span(start, span.end()));
      at = span.end();
    }
    between(at, document.text().length(), spans);
    return spans;
  }

  private int lineStart(int from, int block) {
    String text = document.text();
    int start = block;
    while (start > from && text.charAt(start - 1) != '\n') {
      start--;
    }
    while (start < block && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    return block - start <= LONGEST_PREFIX ? start : block;
  }

  /// Paragraphs of what no block covers: stretches parted by blank lines.
  private void between(int from, int to, List<Span> spans) {
    String text = document.text();
    int at = from;
    while (at < to) {
      while (at < to && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
      int end = at;
      while (end < to && !isBlankLine(text, end)) {
        end++;
      }
      if (end > at) {
        spans.add(new Span(at, end));
      }
      at = end + 1;
    }
  }

  private static boolean isBlankLine(String text, int at) {
    if (text.charAt(at) != '\n') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
      next++;
    }
    return next < text.length() && text.charAt(next) == '\n';
  }

  private Block block(Span span) {
    Optional<Structure.Footnote> note = noteAt(span);
    String id = note.map(found -> "fn-" + found.mark()).orElse("t" + points.start(span));
    return new Block(
        id,
        level(span),
        isLined(span.in(document.text())),
        note.isPresent(),
        points.start(span),
        pieces(span, note));
  }

  private int level(Span span) {
    return Optional.ofNullable(sections.get(span.start()))
        .filter(section -> span.length() <= section.heading().length() + LONGEST_PREFIX)
        .map(Structure.Section::level)
        .orElse(0);
  }

  /// Lines of prose are long; short ones were broken on purpose.
  private static boolean isLined(String text) {
    String stripped = text.strip();
    long breaks = stripped.chars().filter(c -> c == '\n').count();
    return breaks > 0 && stripped.length() / (breaks + 1) < 45;
  }

  private Optional<Structure.Footnote> noteAt(Span span) {
    return document.structure().footnotes().stream()
        .filter(note -> note.body().overlaps(span) && note.body().start() <= span.end())
        .filter(note -> span.contains(note.body().start()))
        .findFirst();
  }

  /// The marks that touch a block; blocks must be asked for in order.
  private List<Mark> within(Span block) {
    open.removeIf(mark -> mark.span().end() <= block.start());
    while (nextMark < marks.size() && marks.get(nextMark).span().start() < block.end()) {
      open.add(marks.get(nextMark++));
    }
    return open.stream().filter(mark -> mark.span().overlaps(block)).toList();
  }

  private List<Piece> pieces(Span block, Optional<Structure.Footnote> note) {
    List<Mark> within = within(block);
    Map<Integer, List<Piece>> insertions = insertions(block);
    TreeSet<Integer> cuts = new TreeSet<>(insertions.keySet());
    cuts.add(block.start());
    cuts.add(block.end());
    for (Mark mark : within) {
      cuts.add(Math.max(block.start(), mark.span().start()));
      cuts.add(Math.min(block.end(), mark.span().end()));
    }
    List<Piece> pieces = new ArrayList<>();
    Integer from = cuts.pollFirst();
    while (from != null) {
      pieces.addAll(insertions.getOrDefault(from, List.of()));
      Integer to = cuts.pollFirst();
      if (to != null) {
        chips(within, from, pieces);
        addWords(within, from, to, pieces);
      }
      from = to;
    }
    note.flatMap(Structure.Footnote::at)
        .ifPresent(at ->
            pieces.add(
                new Piece.NoteMark(
                    speech.say("↩ back"),
                    "",
                    "#ref-" + note.map(Structure.Footnote::mark).orElse(""))));
    return pieces;
  }

  private Map<Integer, List<Piece>> insertions(Span block) {
    Map<Integer, List<Piece>> insertions = new HashMap<>();
    for (Structure.Page page : document.structure().pages()) {
      if (block.contains(page.start())) {
        insertions
            .computeIfAbsent(page.start(), unused -> new ArrayList<>())
            .add(new Piece.PageMark(page.label(), "page-" + page.label()));
      }
    }
    for (Structure.Footnote note : document.structure().footnotes()) {
      note.at()
          .filter(at -> block.contains(at) && !note.body().contains(at))
          .ifPresent(at ->
              insertions
                  .computeIfAbsent(at, unused -> new ArrayList<>())
                  .add(
                      new Piece.NoteMark(note.mark(), "ref-" + note.mark(), "#fn-" + note.mark())));
    }
    return insertions;
  }

  private void chips(List<Mark> marks, int at, List<Piece> pieces) {
    for (Mark mark : marks) {
      if (mark.span().start() == at) {
        switch (mark.finding()) {
          case Obligation norm ->
              pieces.add(
                  new Piece.Chip(
                      speech.say(Labels.of(norm.modality())),
                      "chip duty",
                      "/obligations/" + Paths.encode(norm.id()),
                      norm.id()));
          case CourtEvent event ->
              pieces.add(
                  new Piece.Chip(
                      speech.say(Labels.of(event.type())),
                      "chip happen",
                      "/orders/" + Paths.encode(orderOf(event)),
                      event.id()));
          default -> {
            // Citations and the passage need no label.
          }
        }
      }
    }
  }

  private String orderOf(CourtEvent event) {
    return view.occurrences().getOrDefault(event.id(), event.id());
  }

  /// The words of a stretch; in Markdown its signs apart.
  private void addWords(List<Mark> marks, int from, int to, List<Piece> pieces) {
    if (!isMarkdown) {
      pieces.add(words(marks, from, to));
      return;
    }
    int at = from;
    while (at < to) {
      int sign = MarkdownSigns.next(document.text(), at, to);
      if (sign > at) {
        pieces.add(words(marks, at, sign));
      }
      int end = sign < to ? MarkdownSigns.end(document.text(), sign, to) : to;
      if (end > sign) {
        pieces.add(new Piece.Markup(document.text().substring(sign, end)));
      }
      at = end;
    }
  }

  private Piece words(List<Mark> marks, int from, int to) {
    Span span = new Span(from, to);
    StringBuilder classes = new StringBuilder();
    Optional<Citation> citation = Optional.empty();
    boolean startsPassage = false;
    for (Mark mark : marks) {
      if (mark.span().contains(span)) {
        String kind = Character.toString(mark.kind());
        if (classes.indexOf(kind) < 0) {
          classes.append(classes.isEmpty() ? "" : " ").append(kind);
        }
        if (mark.finding() instanceof Citation found) {
          citation = Optional.of(found);
        }
        startsPassage |= mark.kind() == 'p' && mark.span().start() == from;
      }
    }
    if (citation.isPresent() && !citation.get().isResolved()) {
      classes.append(" unresolved");
    }
    if (citation.flatMap(Citation::publisherLink).filter(link -> !link.agrees()).isPresent()) {
      classes.append(" doubtful");
    }
    return new Piece.Words(
        span.in(document.text()),
        classes.toString(),
        citation
            .filter(Citation::isResolved)
            .map(found -> Paths.encodeAll(found.authorities().getFirst().path())),
        citation.map(this::title).orElse(""),
        startsPassage ? Optional.of("passage") : Optional.empty());
  }

  private String title(Citation citation) {
    if (!citation.isResolved()) {
      return speech.say("Not resolved to an authority");
    }
    List<String> names = citation.authorities().stream().map(AuthorityNames::display).toList();
    String doubt =
        citation
            .publisherLink()
            .filter(link -> !link.agrees())
            .map(link -> " " + speech.say("(doubtful: its publisher links it to {0})", link.href()))
            .orElse("");
    return String.join(", ", names) + doubt;
  }
}
