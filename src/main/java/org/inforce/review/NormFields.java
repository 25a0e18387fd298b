package org.inforce.review;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityParser;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Force;
import org.inforce.obligation.Modality;
import org.inforce.obligation.Obligation;
import org.inforce.obligation.Obligation.Deadline;
import org.inforce.obligation.Obligation.RelatedAuthority;

/// Fields of a norm as a person sets them, by the names of the public JSON. `due` is the day of the
/// deadline; `authorities` are written `8 U.S.C. 1373 (limits)`, an identifier doing as well; the
/// items of a list stand apart by semicolons; an empty value clears a field.
public final class NormFields {
  /// The fields of a norm that people can correct, in the order of reading.
  public static final List<String> NAMES =
      List.of(
          "bearer",
          "modality",
          "action",
          "object",
          "counterparty",
          "data_categories",
          "person_classes",
          "purpose",
          "condition",
          "exception",
          "deadline",
          "due",
          "force",
          "attributed_to",
          "authorities");

  private final Map<String, String> values;

  private NormFields(Map<String, String> values) {
    this.values = values;
  }

  public static boolean isField(String name) {
    return NAMES.contains(name);
  }

  /// The norm with the fields set that `values` names; other names are passed over.
  ///
  /// @throws IllegalArgumentException if a value cannot be read; says which and why
  public static Obligation applied(Obligation norm, Map<String, String> values) {
    return new NormFields(values).to(norm);
  }

  private Obligation to(Obligation norm) {
    return new Obligation(
        norm.id(),
        norm.evidence(),
        code("modality", Modality.values(), norm.modality()),
        text("bearer", norm.bearer()),
        text("action", Optional.of(norm.action())).orElse(norm.action()),
        text("object", norm.object()),
        text("counterparty", norm.counterparty()),
        list("data_categories", norm.dataCategories()),
        list("person_classes", norm.personClasses()),
        text("purpose", norm.purpose()),
        text("condition", norm.condition()),
        text("exception", norm.exception()),
        deadline(norm.deadline()),
        norm.timeWindow(),
        code("force", Force.values(), norm.force()),
        text("attributed_to", norm.attributedTo()),
        authorities(norm.authorities()),
        norm.confidence());
  }

  private Optional<String> text(String name, Optional<String> found) {
    return values.containsKey(name) ? FieldReader.text(values.getOrDefault(name, "")) : found;
  }

  private List<String> list(String name, List<String> found) {
    return values.containsKey(name) ? FieldReader.list(values.getOrDefault(name, "")) : found;
  }

  private <E extends Enum<E>> E code(String name, E[] all, E found) {
    String value = values.getOrDefault(name, "").strip();
    if (value.isEmpty()) {
      return found;
    }
    return FieldReader.known(
        Arrays.stream(all).filter(any -> any.name().equalsIgnoreCase(value)).findFirst(),
        value,
        "a " + name);
  }

  private Optional<Deadline> deadline(Optional<Deadline> found) {
    if (!values.containsKey("deadline") && !values.containsKey("due")) {
      return found;
    }
    Optional<String> words = text("deadline", found.map(Deadline::text));
    Optional<LocalDate> day =
        values.containsKey("due")
            ? FieldReader.day(values.getOrDefault("due", ""))
            : found.flatMap(Deadline::date);
    if (words.isEmpty() && day.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Deadline(
            words.or(() -> day.map(LocalDate::toString)).orElse(""),
            day,
            "stated",
            "a reviewer's word"));
  }

  private List<RelatedAuthority> authorities(List<RelatedAuthority> found) {
    return values.containsKey("authorities")
        ? FieldReader.list(values.getOrDefault("authorities", "")).stream()
            .map(NormFields::authority)
            .toList()
        : found;
  }

  private static RelatedAuthority authority(String item) {
    int open = item.endsWith(")") ? item.lastIndexOf(" (") : -1;
    String role = open < 0 ? "cites" : item.substring(open + 2, item.length() - 1).strip();
    String cited = open < 0 ? item : item.substring(0, open);
    AuthorityId id =
        FieldReader.known(
            AuthorityId.tryParse(cited).or(() -> AuthorityParser.tryParse(cited)),
            cited,
            "an authority");
    return new RelatedAuthority(
        id,
        FieldReader.known(
            Arrays.stream(AuthorityRole.values())
                .filter(any -> any.code().equals(role))
                .findFirst(),
            role,
            "a role of an authority"));
  }
}
