package org.inforce.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.inforce.document.Structure.Attorney;
import org.inforce.document.Structure.Below;
import org.inforce.document.Structure.Caption;
import org.inforce.document.Structure.Party;
import tools.jackson.databind.JsonNode;

/// A docket as JSON, in the field names that CourtListener and the parsers behind it share.
final class JsonDocket {
  /// Facts of the case by field, in the order of a sheet.
  private static final Map<String, String> FACTS =
      Map.of(
          "date_filed", "Date filed",
          "date_terminated", "Date terminated",
          "assigned_to_str", "Assigned to",
          "referred_to_str", "Referred to",
          "cause", "Cause",
          "nature_of_suit", "Nature of suit",
          "jury_demand", "Jury demand",
          "jurisdiction", "Jurisdiction",
          "appeal_from", "Appeal from",
          "fee_status", "Fee status");

  private static final List<String> ORDER =
      List.of(
          "date_filed",
          "date_terminated",
          "assigned_to_str",
          "referred_to_str",
          "cause",
          "nature_of_suit",
          "jury_demand",
          "jurisdiction",
          "appeal_from",
          "fee_status");

  private JsonDocket() {}

  /// The docket in an object; nothing when it is none. A notice of a filing holds its one docket in
  /// a list and names the court outside.
  static Optional<Parsed.Whole> read(JsonNode node, String part, byte[] bytes) {
    JsonNode docket = node.path("dockets").size() == 1 ? node.path("dockets").get(0) : node;
    boolean isDocket =
        docket.path("docket_entries").isArray() && !text(docket, "docket_number").isEmpty();
    if (!isDocket) {
      return Optional.empty();
    }
    Caption caption = caption(docket, court(docket).or(() -> court(node)));
    DocketText words = new DocketText(caption);
    words.fact("Court", caption.court().orElse(""));
    words.fact("Docket number", caption.docket().orElse(""));
    for (String field : ORDER) {
      words.fact(FACTS.getOrDefault(field, field), text(docket, field));
    }
    words.parties();
    words.entriesBelow("Docket entries");
    docket.path("docket_entries").forEach(entry -> entry(entry, words));
    return Optional.of(words.whole(part, "Docket", "application/json", bytes));
  }

  private static Caption caption(JsonNode docket, Optional<String> court) {
    List<String> judges = new ArrayList<>();
    for (String field : List.of("assigned_to_str", "referred_to_str")) {
      String judge = DocketHead.withoutTitle(text(docket, field));
      if (!judge.isEmpty()) {
        judges.add(judge);
      }
    }
    List<Party> parties = new ArrayList<>();
    docket.path("parties").forEach(party -> parties.add(party(party)));
    return new Caption(
        court,
        given(text(docket, "docket_number")),
        given(DocketHead.withoutOthers(text(docket, "case_name"))),
        judges,
        parties,
        LegalDates.first(text(docket, "date_filed")),
        LegalDates.first(text(docket, "date_terminated")),
        below(docket.path("originating_court_information")));
  }

  /// `cand` of `"court_id": "cand"`, or of the address of the court.
  private static Optional<String> court(JsonNode node) {
    return given(text(node, "court_id"))
        .or(() -> given(text(node, "court").replaceFirst("/+$", "").replaceFirst(".*/", "")));
  }

  private static Optional<Below> below(JsonNode origin) {
    String number = text(origin, "docket_number");
    return number.isEmpty()
        ? Optional.empty()
        : Optional.of(new Below(court(origin).orElse(""), number));
  }

  private static Party party(JsonNode party) {
    List<Attorney> attorneys = new ArrayList<>();
    for (JsonNode attorney : party.path("attorneys")) {
      attorneys.add(
          new Attorney(
              text(attorney, "name"),
              text(attorney, "contact").lines().map(String::strip).toList(),
              texts(attorney.path("roles"))));
    }
    return new Party(
        text(party, "name"),
        text(party, "type").replace('\u00a0', ' ').toLowerCase(Locale.ROOT),
        text(party, "extra_info").replaceAll("\\s+", " "),
        LegalDates.first(text(party, "date_terminated")),
        attorneys);
  }

  private static void entry(JsonNode entry, DocketText words) {
    String number = text(entry, "document_number");
    String description = text(entry, "description");
    words.entry(
        given(number.isEmpty() ? text(entry, "entry_number") : number),
        LegalDates.first(text(entry, "date_filed")),
        Optional.empty(),
        description.isEmpty() ? text(entry, "short_description") : description);
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode value : list) {
      if (value.isString()) {
        texts.add(value.stringValue().strip());
      }
    }
    return texts;
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isString()
        ? value.stringValue().strip()
        : value.isNumber() ? value.asString() : "";
  }

  private static Optional<String> given(String words) {
    return words.isBlank() ? Optional.empty() : Optional.of(words);
  }
}
