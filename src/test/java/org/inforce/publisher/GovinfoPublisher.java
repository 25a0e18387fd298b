package org.inforce.publisher;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/// GPO's govinfo: lists of issues in JSON and the issues themselves (bulk data), and the API's
/// packages of opinions.
public final class GovinfoPublisher extends Publisher {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private final Map<String, List<Map<String, String>>> months = new TreeMap<>();

  /// The issue of `day` (`2025-01-29`).
  public void publish(String day, byte[] xml) {
    String path = "/content/pkg/FR-" + day + "/FR-" + day + ".xml";
    put(path, Answer.of("application/xml", xml));
    String month = day.substring(0, 7).replace('-', '/');
    months
        .computeIfAbsent(month, key -> new ArrayList<>())
        .add(Map.of("name", "FR-" + day + ".xml", "link", base() + path));
    openMonth(month);
  }

  /// A month (`2025/02`) with the issues it has so far.
  public void openMonth(String month) {
    put(
        "/bulkdata/json/FR/" + month,
        Answer.json(
            MAPPER.writeValueAsString(Map.of("files", months.getOrDefault(month, List.of())))));
  }

  /// A package of opinions with one PDF.
  public void publishOpinion(String since, String packageId, byte[] pdf) {
    put(
        "/collections/USCOURTS/" + since + "T00:00:00Z",
        Answer.json(
            "{\"count\":1,\"nextPage\":null,\"packages\":[{\"packageId\":\""
                + packageId
                + "\"}]}"));
    put(
        "/packages/" + packageId + "/granules",
        Answer.json("{\"count\":1,\"granules\":[{\"granuleId\":\"" + packageId + "-0\"}]}"));
    put(
        "/packages/" + packageId + "/granules/" + packageId + "-0/pdf",
        Answer.of("application/pdf", pdf));
  }
}
