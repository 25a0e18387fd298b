package org.inforce.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.inforce.document.Structure.Attorney;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Party;

/// The record of a docket that the Internet Archive keeps for the RECAP project
/// (`gov_uscourts_docket`): details of the case, parties with their attorneys, documents.
final class DocketRecordParser implements Parser {
  private static final Map<String, String> LABELS =
      Map.of(
          "docket_num", "Docket number",
          "pacer_case_num", "PACER case number",
          "date_case_filed", "Date filed",
          "date_case_terminated", "Date terminated",
          "case_cause", "Cause");

  @Override
  public boolean accepts(Content content) {
    return Xml.rootOf(content).equals("gov_uscourts_docket");
  }

  @Override
  public void parse(Content content, Consumer<Parsed> sink)
      throws IOException, UnreadableException {
    byte[] bytes = content.asciiBasedBytes();
    XmlElement root = XmlElement.read(bytes, content);
    XmlElement details = part(root, "case_details");
    if (details.textOf("docket_num").isEmpty()) {
      throw new UnreadableException(
          "is the record of a docket without its number", "fetch it again");
    }
    DocketText text = new DocketText(caption(root, details));
    for (XmlElement detail : details.children()) {
      if (!detail.name().equals("case_name")) {
        text.fact(LABELS.getOrDefault(detail.name(), label(detail.name())), detail.text());
      }
    }
    text.parties();
    text.entriesBelow("Docket entries");
    documents(part(root, "document_list"), text);
    sink.accept(text.whole("", "Docket", "application/xml", bytes));
  }

  private static XmlElement part(XmlElement root, String name) {
    return root.child(name).orElseGet(() -> new XmlElement(name, Map.of(), List.of(), ""));
  }

  /// `Assigned to` of `assigned_to`.
  private static String label(String name) {
    String words = name.replace('_', ' ');
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static Caption caption(XmlElement root, XmlElement details) {
    List<String> judges = new ArrayList<>();
    for (String name : List.of("assigned_to", "referred_to")) {
      String judge = DocketHead.withoutTitle(details.textOf(name));
      if (!judge.isEmpty()) {
        judges.add(judge);
      }
    }
    return new Caption(
        given(details.textOf("court")),
        given(details.textOf("docket_num")),
        given(DocketHead.withoutOthers(details.textOf("case_name"))),
        judges,
        part(root, "party_list").children("party").stream().map(DocketRecordParser::party).toList(),
        LegalDates.first(details.textOf("date_case_filed")),
        LegalDates.first(details.textOf("date_case_terminated")),
        Optional.empty());
  }

  private static Optional<String> given(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }

  private static Party party(XmlElement party) {
    return new Party(
        party.textOf("name"),
        party.textOf("type").toLowerCase(Locale.ROOT),
        String.join(" ", lines(party.textOf("extra_info"))),
        LegalDates.first(party.textOf("date_terminated")),
        part(party, "attorney_list").children("attorney").stream()
            .map(attorney ->
                new Attorney(
                    attorney.textOf("attorney_name"),
                    lines(attorney.textOf("contact")),
                    lines(attorney.textOf("attorney_role"))))
            .toList());
  }

  private static List<String> lines(String words) {
    return words.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /// A document numbered 0 among its attachments is the entry's own.
  private static void documents(XmlElement list, DocketText text) {
    for (XmlElement document : list.children("document")) {
      String attachment = document.attribute("attachment_num");
      String words = document.textOf("long_desc");
      if (attachment.isEmpty() || attachment.equals("0")) {
        text.entry(
            given(document.attribute("doc_num")),
            LegalDates.first(document.textOf("date_filed")),
            Optional.empty(),
            words.isEmpty() ? document.textOf("short_desc") : words);
      } else {
        text.attachment(attachment, words.isEmpty() ? document.textOf("short_desc") : words);
      }
    }
  }
}
