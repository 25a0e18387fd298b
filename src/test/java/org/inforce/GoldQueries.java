package org.inforce;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inforce.status.StatusQuery;
import org.inforce.taxonomy.Axis;
import tools.jackson.databind.JsonNode;

/// Reads the questions of the gold sets, in their older spelling.
final class GoldQueries {
  private GoldQueries() {}

  static StatusQuery of(JsonNode q, String today) {
    Map<Axis, String> axes = new EnumMap<>(Axis.class);
    put(q, "jurisdiction", Axis.PARTY, axes);
    put(q, "party", Axis.PARTY, axes);
    put(q, "discloser", Axis.ACTOR, axes);
    put(q, "recipient", Axis.RECIPIENT, axes);
    put(q, "purpose", Axis.PURPOSE, axes);
    put(q, "data_category", Axis.DATA_CATEGORY, axes);
    put(q, "person_class", Axis.PERSON_CLASS, axes);
    Map<String, Boolean> assume = new HashMap<>();
    if (q.has("assume")) {
      q.get("assume")
          .properties()
          .forEach(entry -> assume.put(entry.getKey(), entry.getValue().asBoolean()));
    }
    String known = q.get("known_by").isNull() ? today : q.get("known_by").asString();
    return new StatusQuery(
        Optional.ofNullable(q.get("subject"))
            .map(JsonNode::asString)
            .filter(words -> !words.isBlank())
            .map(GoldQueries::words),
        Optional.empty(),
        Optional.empty(),
        LocalDate.parse(q.get("as_of").asString()),
        LocalDate.parse(known),
        axes,
        assume);
  }

  /// The case study names its measures by slug.
  private static String words(String subject) {
    return switch (subject) {
      case "cms-shares-medicaid-data-with-ice" -> "CMS sharing Medicaid data with ICE";
      case "ice-uses-medicaid-data" -> "ICE using Medicaid data";
      default -> subject;
    };
  }

  private static void put(JsonNode q, String field, Axis axis, Map<Axis, String> axes) {
    Optional.ofNullable(q.get(field))
        .filter(node -> !node.isNull())
        .ifPresent(node -> axes.put(axis, node.asString()));
  }
}
