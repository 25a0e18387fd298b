package org.inforce.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Party;

/// What govinfo says of a case whose opinions and orders it publishes (collection USCOURTS, in the
/// Library of Congress's MODS): the case, its parties, and for each paper its day and the words of
/// its docket entry, without the entry's number.
final class CourtRecordParser implements Parser {
  @Override
  public boolean accepts(Content content) {
    return Xml.rootOf(content).equals("mods")
        && content.headText().contains("<collectionCode>USCOURTS<");
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.asciiBasedBytes();
    XmlElement root = XmlElement.read(bytes, content);
    XmlElement record = record(root);
    Caption caption = caption(root, record);
    DocketText text = new DocketText(caption);
    text.fact("Court", courtName(root));
    text.fact("Case number", record.textOf("caseNumber"));
    text.fact("Office", record.textOf("caseOffice"));
    text.fact("Type", record.textOf("caseType"));
    text.fact(
        "Nature of suit",
        (record.textOf("natureSuitCode") + " " + record.textOf("natureSuit")).strip());
    text.fact("Cause", record.textOf("cause"));
    text.parties();
    text.entriesBelow("Opinions and orders");
    for (XmlElement paper : root.children("relatedItem")) {
      if (paper.attribute("type").equals("constituent")) {
        paper(paper, text);
      }
    }
    Parsed.Whole whole = text.whole("", "Opinions and orders", "application/mods+xml", bytes);
    MetadataDraft draft = MetadataDraft.from(whole.metadata());
    draft.publisher("United States Government Publishing Office");
    url(root).ifPresent(draft::url);
    sink.accept(
        new Parsed.Whole("", draft.build(), whole.text(), whole.structure(), whole.bytes()));
  }

  /// The extension that tells of the case.
  ///
  /// @throws UnreadableException when none names it
  private static XmlElement record(XmlElement root) throws UnreadableException {
    return root.children("extension").stream()
        .filter(extension -> !extension.textOf("caseNumber").isEmpty())
        .findFirst()
        .orElseThrow(() ->
            new UnreadableException(
                "is the record of a case without its number", "fetch it again"));
  }

  private static Caption caption(XmlElement root, XmlElement record) {
    String name = root.child("titleInfo").map(title -> title.textOf("title")).orElse("");
    return new Caption(
        given(record.textOf("courtCode")),
        given(record.textOf("caseNumber")),
        given(DocketHead.withoutOthers(name)),
        List.of(),
        record.children("party").stream()
            .map(party ->
                new Party(
                    party.attribute("fullName"), party.attribute("role").toLowerCase(Locale.ROOT)))
            .filter(party -> !party.name().isBlank())
            .toList());
  }

  /// The body that made the papers, as a library catalogues it.
  private static String courtName(XmlElement root) {
    return root.children("name").stream()
        .flatMap(name -> name.children("namePart").stream())
        .map(part -> part.text().strip())
        .filter(part -> part.contains("Court"))
        .findFirst()
        .orElse("");
  }

  private static Optional<String> given(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  /// The words of the docket stand in the paper's own record, else in its subtitle.
  private static void paper(XmlElement paper, DocketText text) {
    XmlElement nothing = new XmlElement("", Map.of(), List.of(), "");
    XmlElement title = paper.child("titleInfo").orElse(nothing);
    String words =
        paper.children("extension").stream()
            .map(extension -> extension.textOf("docketText"))
            .filter(docketText -> !docketText.isEmpty())
            .findFirst()
            .orElseGet(() -> title.textOf("subTitle"));
    XmlElement origin = paper.child("originInfo").orElse(nothing);
    text.entry(Optional.empty(), LegalDates.first(origin.textOf("dateIssued")), url(paper), words);
  }

  private static Optional<String> url(XmlElement element) {
    return element.children("location").stream()
        .flatMap(location -> location.children("url").stream())
        .filter(url -> url.attribute("access").equals("object in context"))
        .map(url -> url.text().strip())
        .filter(url -> url.startsWith("http"))
        .findFirst();
  }
}
