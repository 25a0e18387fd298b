package org.inforce.publisher;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/// federalregister.gov's interface (version 1) as documented: search by agency, type, term and
/// days, pages, only the fields asked for, and no more than 2,000 results of one answer.
public final class RegisterPublisher extends Publisher {
  private static final int MAX_RESULTS = 2_000;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final List<Entry> entries = new CopyOnWriteArrayList<>();
  private final List<Entry> filed = new CopyOnWriteArrayList<>();
  private volatile String resultsField = "results";

  private record Entry(
      String number,
      LocalDate published,
      String agency,
      String type,
      String title,
      String citation) {}

  /// A document with its full text in XML.
  public void publish(
      String number,
      LocalDate published,
      String agency,
      String type,
      String title,
      String citation,
      byte[] xml) {
    entries.removeIf(entry -> entry.number().equals(number));
    filed.removeIf(entry -> entry.number().equals(number));
    entries.add(new Entry(number, published, agency, type, title, citation));
    put(xmlPath(number), Answer.of("text/xml", xml));
  }

  /// A notice in the list whose text is not there yet in any form.
  public void announce(String number, LocalDate published) {
    announce(number, published, "NOTICE");
  }

  /// As [#announce(String, LocalDate)], of another type.
  public void announce(String number, LocalDate published, String type) {
    entries.add(
        new Entry(
            number,
            published,
            "centers-for-medicare-medicaid-services",
            type,
            "Notice " + number,
            ""));
  }

  /// A document filed for publication, as a PDF; it leaves that list when it is published.
  public void file(String number, String agency, byte[] pdf) {
    filed.add(new Entry(number, LocalDate.MAX, agency, "NOTICE", "Filed " + number, ""));
    put("/public-inspection/" + number + ".pdf", Answer.of("application/pdf", pdf));
  }

  /// The interface changes a field without notice.
  public void renameResultsTo(String name) {
    resultsField = name;
  }

  public String xmlPath(String number) {
    return "/documents/full_text/xml/" + number + ".xml";
  }

  @Override
  protected Answer answer(URI address, Map<String, List<String>> headers) {
    return switch (address.getPath()) {
      case "/api/v1/documents.json" -> search(new Parameters(address));
      case "/api/v1/public-inspection-documents.json" -> inspection(new Parameters(address));
      default -> super.answer(address, headers);
    };
  }

  private Answer inspection(Parameters asked) {
    int size = asked.number("per_page", 20);
    int page = asked.number("page", 1);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", filed.size());
    if (!filed.isEmpty()) {
      answer.put(
          resultsField,
          filed.stream()
              .skip((long) size * (page - 1))
              .limit(size)
              .map(this::onInspection)
              .toList());
    }
    return Answer.json(MAPPER.writeValueAsString(answer));
  }

  private Map<String, Object> onInspection(Entry entry) {
    return Map.of(
        "document_number", entry.number(),
        "title", entry.title(),
        "type", entry.type(),
        "html_url", base() + "/documents/" + entry.number(),
        "pdf_url", base() + "/public-inspection/" + entry.number() + ".pdf");
  }

  private Answer search(Parameters asked) {
    int size = asked.number("per_page", 20);
    int page = asked.number("page", 1);
    if (size > 1_000 || size * page > MAX_RESULTS) {
      return Answer.status(400);
    }
    List<Entry> found = found(asked);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("count", Math.min(found.size(), 10_000));
    answer.put("total_pages", (Math.min(found.size(), MAX_RESULTS) + size - 1) / size);
    if (!found.isEmpty()) {
      answer.put(
          resultsField,
          found.stream()
              .skip((long) size * (page - 1))
              .limit(size)
              .map(entry -> result(entry, asked.all("fields[]")))
              .toList());
    }
    return Answer.json(MAPPER.writeValueAsString(answer));
  }

  private List<Entry> found(Parameters asked) {
    LocalDate from =
        asked.one("conditions[publication_date][gte]").map(LocalDate::parse).orElse(LocalDate.MIN);
    LocalDate to =
        asked.one("conditions[publication_date][lte]").map(LocalDate::parse).orElse(LocalDate.MAX);
    List<String> agencies = asked.all("conditions[agencies][]");
    List<String> types = asked.all("conditions[type][]");
    return entries.stream()
        .filter(entry -> !entry.published().isBefore(from) && !entry.published().isAfter(to))
        .filter(entry -> agencies.isEmpty() || agencies.contains(entry.agency()))
        .filter(entry -> types.isEmpty() || types.contains(entry.type()))
        .sorted(Comparator.comparing(Entry::published).thenComparing(Entry::number))
        .toList();
  }

  private Map<String, Object> result(Entry entry, List<String> fields) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("document_number", entry.number());
    all.put("title", entry.title());
    all.put("type", entry.type());
    all.put("citation", entry.citation());
    all.put("publication_date", entry.published().toString());
    all.put("html_url", base() + "/documents/" + entry.number());
    boolean isAnnounced = entry.citation().isEmpty();
    all.put("full_text_xml_url", isAnnounced ? null : base() + xmlPath(entry.number()));
    all.put("body_html_url", null);
    all.put("pdf_url", base() + "/pdf/" + entry.number() + ".pdf");
    List<String> wanted = fields.isEmpty() ? new ArrayList<>(all.keySet()) : fields;
    all.keySet().retainAll(wanted);
    return all;
  }
}
