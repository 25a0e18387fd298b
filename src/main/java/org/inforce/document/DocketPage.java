package org.inforce.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Entry;
import org.inforce.document.Structure.Party;
import org.jsoup.nodes.Element;

/// A docket as the courts' own system (CM/ECF, reached through PACER) shows it: the sheet of a
/// trial court, the sheet of a court of appeals, or the history of a case's documents. The text is
/// the page's own, without menus and receipt, in its order.
final class DocketPage {
  private static final List<String> MARKS =
      List.of(
          "docket for case #",
          "court of appeals docket #",
          "bankruptcy petition #",
          "general docket",
          "history/documents");

  private static final String FURNITURE =
      "script, style, noscript, iframe, select, input, button, .noprint, .yuimenubar, #topmenu";

  private final org.jsoup.nodes.Document page;
  private final List<Element> rows;
  private final List<DocketRow> entryRows;
  private final List<DocketParty> parties;

  private DocketPage(org.jsoup.nodes.Document page) {
    this.page = page;
    removeButtons();
    page.body().select(FURNITURE).remove();
    this.rows = new ArrayList<>(page.body().getElementsByTag("tr"));
    removeReceipt();
    this.entryRows = DocketRow.in(rows);
    Element first = entryRows.isEmpty() ? page.body() : entryRows.getFirst().row();
    int to = entryRows.isEmpty() ? rows.size() : rows.indexOf(first);
    this.parties = DocketParty.in(rows.subList(0, to));
  }

  /// Whether a page that begins so may be a docket.
  static boolean isLikely(String head) {
    String lower = head.toLowerCase(Locale.ROOT);
    return MARKS.stream().anyMatch(lower::contains);
  }

  /// The docket on the page, which loses its menus by the asking; nothing when there is none.
  ///
  /// @throws UnreadableException when the docket breaks off before its end
  static Optional<Parsed.Whole> read(org.jsoup.nodes.Document page, byte[] bytes)
      throws UnreadableException {
    DocketPage docket = new DocketPage(page);
    Optional<Parsed.Whole> read = docket.parsed(bytes);
    if (read.isPresent() && docket.isCutOff(bytes)) {
      throw new UnreadableException(
          "is a docket that breaks off before its end", "fetch it again from the court");
    }
    return read;
  }

  /// A page that was fetched whole closes its body, or at least the table of its last row.
  private boolean isCutOff(byte[] bytes) {
    int from = Math.max(0, bytes.length - 4096);
    String tail =
        new String(bytes, from, bytes.length - from, java.nio.charset.StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    boolean isClosed = tail.contains("</body") || tail.contains("</html");
    boolean isTableClosed = tail.lastIndexOf("</table") > tail.lastIndexOf("<td");
    return !isClosed && (entryRows.isEmpty() || !isTableClosed);
  }

  /// A form without a table holds buttons and what they cost; one with a table holds the docket.
  private void removeButtons() {
    for (Element form : page.body().getElementsByTag("form")) {
      if (form.getElementsByTag("td").isEmpty()) {
        form.remove();
      }
    }
  }

  /// What the reader paid is no part of the docket.
  private void removeReceipt() {
    for (Element cell : page.body().select("th")) {
      Element table = cell.closest("table");
      if (cell.text().strip().equals("PACER Service Center") && table != null) {
        rows.removeAll(table.getElementsByTag("tr"));
        table.remove();
      }
    }
  }

  private Optional<Parsed.Whole> parsed(byte[] bytes) {
    Set<Element> wanted = new HashSet<>();
    entryRows.forEach(row -> wanted.addAll(row.words()));
    parties.forEach(party -> wanted.add(party.cell()));
    TextBuilder text = new TextBuilder();
    HtmlText html = new HtmlText(text, wanted);
    html.read(page.body());
    Map<Element, Span> spans = html.spans();
    int end = spans.values().stream().mapToInt(Span::start).min().orElse(text.length());
    DocketHead head = DocketHead.of(text.text().substring(0, end), page);
    if (head.number().isEmpty() || entryRows.isEmpty() && head.caseName().isEmpty()) {
      return Optional.empty();
    }
    List<Entry> entries =
        entryRows.stream().flatMap(row -> row.entry(spans, text).stream()).toList();
    List<Party> named = parties.stream().map(DocketParty::party).toList();
    Caption caption = head.caption(DocketParty.complete(named));
    return Optional.of(
        new Parsed.Whole(
            "",
            DocketMetadata.of("Docket", caption, entries, "text/html"),
            text.text(),
            text.structure(Optional.of(caption), entries),
            bytes));
  }
}
