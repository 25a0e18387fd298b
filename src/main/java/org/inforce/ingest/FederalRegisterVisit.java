package org.inforce.ingest;

import java.net.URI;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.inforce.source.Ask;
import org.inforce.source.Ask.Expected;
import org.inforce.source.JsonPage;
import org.inforce.source.JsonPage.UnknownShape;
import org.inforce.source.SourceResult;
import org.inforce.source.Statement;
import org.inforce.source.WatchedSource.CfrPart;
import org.inforce.source.WatchedSource.FederalRegister;

/// Documents of the Federal Register that meet a source's conditions, by its API (version 1,
/// federalregister.gov/developers/documentation/api/v1). The API gives no more than 2,000 of an
/// answer, so that a longer one is asked for in halves of its time, and that of a single day type
/// by type; what is longer still is a failure, for the rest of it would be missed.
final class FederalRegisterVisit {
  private static final int MAX_RESULTS = 2_000;
  private static final int PAGE = 1_000;

  /// A document published longer ago is no longer asked for: the Register corrects by further
  /// documents.
  private static final int DAYS_REVISITED = 30;

  private static final List<String> FIELDS =
      List.of(
          "document_number",
          "title",
          "type",
          "citation",
          "publication_date",
          "html_url",
          "full_text_xml_url",
          "body_html_url",
          "pdf_url");

  private static final List<String> TYPES = List.of("RULE", "PRORULE", "NOTICE", "PRESDOCU");

  private final FederalRegister source;
  private final Visit visit;
  private final Set<String> taken = new HashSet<>();

  FederalRegisterVisit(FederalRegister source, Visit visit) {
    this.source = source;
    this.visit = visit;
  }

  void run() throws VisitFailedException, InterruptedException {
    List<String> terms = source.terms().isEmpty() ? List.of("") : source.terms();
    List<Optional<CfrPart>> parts = new ArrayList<>();
    source.cfr().forEach(part -> parts.add(Optional.of(part)));
    if (parts.isEmpty()) {
      parts.add(Optional.empty());
    }
    try {
      for (String term : terms) {
        for (Optional<CfrPart> part : parts) {
          window(new Asked(term, part, source.types(), source.since(), Optional.empty()));
        }
      }
      if (source.isWithPublicInspection()) {
        publicInspection();
      }
    } catch (UnknownShape e) {
      throw new VisitFailedException(e.reason());
    }
  }

  /// One question: documents of these types (any, where none is named) of these days. `to` is
  /// absent for whatever is still to come.
  private record Asked(
      String term,
      Optional<CfrPart> part,
      List<String> types,
      LocalDate from,
      Optional<LocalDate> to) {
    Asked between(LocalDate first, Optional<LocalDate> last) {
      return new Asked(term, part, types, first, last);
    }

    Asked of(String type) {
      return new Asked(term, part, List.of(type), from, to);
    }
  }

  /// Windows are cut at years, months and days, not at fractions of the time until today, so that
  /// the same questions are asked every night. The last one is open.
  private void window(Asked asked) throws VisitFailedException, InterruptedException, UnknownShape {
    JsonPage first = page(asked, 1);
    int count = first.number("count");
    LocalDate last = asked.to().orElse(visit.today());
    if (count <= MAX_RESULTS) {
      takeAll(first);
      for (int number = 2; (number - 1) * PAGE < count; number++) {
        takeAll(page(asked, number));
      }
    } else if (asked.from().isBefore(last)) {
      LocalDate cut = cut(asked.from(), last);
      window(asked.between(asked.from(), Optional.of(cut.minusDays(1))));
      window(asked.between(cut, asked.to()));
    } else {
      typeByType(asked);
    }
  }

  /// What is of no type that can be asked for cannot be had of such a day.
  private void typeByType(Asked asked)
      throws VisitFailedException, InterruptedException, UnknownShape {
    List<String> types = asked.types().isEmpty() ? TYPES : asked.types();
    if (types.size() == 1) {
      throw new VisitFailedException(
          "lists more than "
              + MAX_RESULTS
              + " documents of type "
              + types.getFirst()
              + " on "
              + asked.from()
              + ", of which it gives no more: name agencies, terms or parts in sources.yaml");
    }
    for (String type : types) {
      window(asked.of(type));
    }
  }

  /// The roundest day after `from` and not after `last`: a new year, else a new month, else one in
  /// the middle.
  private static LocalDate cut(LocalDate from, LocalDate last) {
    if (last.getYear() > from.getYear()) {
      return LocalDate.of(from.getYear() + (last.getYear() - from.getYear() + 1) / 2, 1, 1);
    }
    if (last.getMonthValue() > from.getMonthValue()) {
      int months = last.getMonthValue() - from.getMonthValue();
      return from.withDayOfMonth(1).plusMonths((months + 1) / 2);
    }
    return from.plusDays((ChronoUnit.DAYS.between(from, last) + 1) / 2);
  }

  private JsonPage page(Asked asked, int number)
      throws VisitFailedException, InterruptedException, UnknownShape {
    Query query = new Query(source.base(), "/api/v1/documents.json");
    source.agencies().forEach(agency -> query.with("conditions[agencies][]", agency));
    asked.types().forEach(type -> query.with("conditions[type][]", type));
    if (!asked.term().isEmpty()) {
      query.with("conditions[term]", asked.term());
    }
    asked
        .part()
        .ifPresent(cfr ->
            query
                .with("conditions[cfr][title]", cfr.title())
                .with("conditions[cfr][part]", cfr.part()));
    query.with("conditions[publication_date][gte]", asked.from().toString());
    asked.to().ifPresent(day -> query.with("conditions[publication_date][lte]", day.toString()));
    FIELDS.forEach(field -> query.with("fields[]", field));
    query.with("order", "oldest").with("per_page", PAGE).with("page", number);
    return JsonPage.parse(visit.list(Ask.program(query.address(), Expected.JSON)).bytes());
  }

  /// An answer without documents says so by its count alone.
  private void takeAll(JsonPage page)
      throws VisitFailedException, InterruptedException, UnknownShape {
    if (page.number("count") == 0) {
      return;
    }
    for (JsonPage result : page.items("results")) {
      if (taken.add(result.text("document_number"))) {
        take(result);
      }
    }
  }

  /// The full text in the best form there is.
  private void take(JsonPage result)
      throws VisitFailedException, InterruptedException, UnknownShape {
    LocalDate published = LocalDate.parse(result.text("publication_date"));
    Optional<byte[]> statement = Optional.of(statement(result));
    boolean isOld = published.isBefore(visit.today().minusDays(DAYS_REVISITED));
    for (String field : List.of("full_text_xml_url", "body_html_url", "pdf_url")) {
      if (!result.has(field)) {
        throw new UnknownShape("answered without `" + field + "`, which was asked for");
      }
      Optional<URI> address = result.optionalText(field).map(URI::create);
      if (address.isPresent()) {
        if (isOld && visit.giveKept(address.get(), statement)
            || visit.takeIfThere(Ask.program(address.get(), expected(field)), statement)) {
          return;
        }
      }
    }
    visit.give(
        new SourceResult.Unavailable(
            result.optionalText("html_url").orElse(result.text("document_number")),
            "is listed without a text in any form",
            "it is asked for again with the next run"));
  }

  private static Expected expected(String field) {
    return switch (field) {
      case "full_text_xml_url" -> Expected.XML;
      case "pdf_url" -> Expected.PDF;
      default -> Expected.HTML;
    };
  }

  private static byte[] statement(JsonPage result) throws UnknownShape {
    Map<String, String> fields = new HashMap<>();
    fields.put("document_number", result.text("document_number"));
    fields.put("published", result.text("publication_date"));
    result.optionalText("citation").ifPresent(citation -> fields.put("citation", citation));
    result.optionalText("html_url").ifPresent(url -> fields.put("url", url));
    return Statement.of(fields);
  }

  /// What is filed for publication: the PDF is all there is of it.
  private void publicInspection() throws VisitFailedException, InterruptedException, UnknownShape {
    Query query = new Query(source.base(), "/api/v1/public-inspection-documents.json");
    source.agencies().forEach(agency -> query.with("conditions[agencies][]", agency));
    source.types().forEach(type -> query.with("conditions[type][]", type));
    query.with("per_page", PAGE);
    JsonPage first = inspection(query.address());
    takeFiled(first);
    for (int number = 2; (number - 1) * PAGE < first.number("count"); number++) {
      takeFiled(inspection(query.and("page", number)));
    }
  }

  private JsonPage inspection(URI address)
      throws VisitFailedException, InterruptedException, UnknownShape {
    return JsonPage.parse(visit.list(Ask.program(address, Expected.JSON)).bytes());
  }

  private void takeFiled(JsonPage page)
      throws VisitFailedException, InterruptedException, UnknownShape {
    if (page.number("count") == 0) {
      return;
    }
    for (JsonPage result : page.items("results")) {
      String number = result.text("document_number");
      Optional<String> pdf = result.optionalText("pdf_url");
      if (pdf.isPresent() && taken.add(number)) {
        Map<String, String> fields = new HashMap<>();
        fields.put("document_number", number);
        result.optionalText("html_url").ifPresent(url -> fields.put("url", url));
        visit.take(
            Ask.program(URI.create(pdf.get()), Expected.PDF), Optional.of(Statement.of(fields)));
      }
    }
  }
}
