package org.inforce.publisher;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.json.JsonMapper;

/// CourtListener's interface (version 4), from its public documentation and not verified against
/// the service: dockets, entries page by page with cursors, the documents it keeps, and a token
/// without which nothing is answered.
public final class CourtListenerPublisher extends Publisher {
  public static final String TOKEN = "b5f0a9";
  private static final int PAGE = 2;
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final String court;
  private final String docket;
  private final String caseName;
  private final List<Map<String, Object>> entries = new CopyOnWriteArrayList<>();

  public CourtListenerPublisher(String court, String docket, String caseName) {
    this.court = court;
    this.docket = docket;
    this.caseName = caseName;
  }

  /// An entry, and the document filed with it when there is one.
  public void enter(int number, String day, String words, byte[] pdf) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("id", 1_000 + number);
    entry.put("docket", base() + "/api/rest/v4/dockets/70735/");
    entry.put("date_filed", day);
    entry.put("entry_number", number);
    entry.put("recap_sequence_number", day + ".001");
    entry.put("description", words);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", 5_000 + number);
    document.put("document_number", String.valueOf(number));
    document.put("is_available", pdf.length > 0);
    String path =
        "recap/gov.uscourts."
            + court
            + ".70735/gov.uscourts."
            + court
            + ".70735."
            + number
            + ".0.pdf";
    document.put("filepath_local", pdf.length > 0 ? path : "");
    entry.put("recap_documents", List.of(document));
    entries.add(entry);
    if (pdf.length > 0) {
      put("/" + path, Answer.of("application/pdf", pdf));
    }
  }

  @Override
  protected Answer answer(URI address, Map<String, List<String>> headers) {
    if (!address.getPath().startsWith("/api/")) {
      return super.answer(address, headers);
    }
    boolean isKnown = headers.getOrDefault("Authorization", List.of()).contains("Token " + TOKEN);
    if (!isKnown) {
      return Answer.status(401);
    }
    Parameters asked = new Parameters(address);
    return switch (address.getPath()) {
      case "/api/rest/v4/dockets/" -> dockets(asked);
      case "/api/rest/v4/dockets/70735/" -> Answer.json(MAPPER.writeValueAsString(docket()));
      case "/api/rest/v4/docket-entries/" -> entries(asked);
      default -> Answer.status(404);
    };
  }

  private Answer dockets(Parameters asked) {
    boolean isAsked =
        asked.one("docket_number").filter(docket::equals).isPresent()
            && asked.one("court").filter(court::equals).isPresent();
    return page(isAsked ? List.of(docket()) : List.of(), null);
  }

  private Map<String, Object> docket() {
    Map<String, Object> found = new LinkedHashMap<>();
    found.put("id", 70_735);
    found.put("court_id", court);
    found.put("docket_number", docket);
    found.put("case_name", caseName);
    found.put("absolute_url", "/docket/70735/state-of-california/");
    found.put("date_filed", "2025-07-01");
    return found;
  }

  private Answer entries(Parameters asked) {
    int start = asked.number("cursor", 0);
    List<Map<String, Object>> found = new ArrayList<>(entries);
    int end = Math.min(found.size(), start + PAGE);
    String next =
        end < found.size()
            ? base() + "/api/rest/v4/docket-entries/?docket=70735&cursor=" + end
            : null;
    return page(found.subList(Math.min(start, end), end), next);
  }

  private static Answer page(List<?> results, @org.jspecify.annotations.Nullable String next) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("next", next);
    answer.put("previous", null);
    answer.put("results", results);
    return Answer.json(MAPPER.writeValueAsString(answer));
  }
}
