package org.inforce.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.inforce.answer.Labels;
import org.inforce.answer.Places;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.authority.Court;
import org.inforce.authority.Courts;
import org.inforce.document.SourceKind;
import org.inforce.search.Facet;
import org.inforce.search.Highlight;
import org.inforce.search.PassageHit;
import org.inforce.search.SearchHit;
import org.inforce.search.SearchResult;
import org.inforce.status.Status;

/// What the search page says of results and facets.
public final class Found {
  private static final Map<Facet, String> LABELS =
      Map.of(
          Facet.SOURCE_KIND, "Kind of source",
          Facet.AGENCY, "Agency",
          Facet.COURT, "Court",
          Facet.AUTHORITY, "Authority cited",
          Facet.MODALITY, "What it states",
          Facet.STATUS, "Status",
          Facet.YEAR, "Year");

  private Found() {}

  /// A stretch of a snippet; `isMarked` when it made the hit.
  public record Part(String text, boolean isMarked) {}

  /// A passage's snippet cut at its highlights, as [Quoted]; with an ellipsis where the passage
  /// goes on.
  public static List<Part> parts(PassageHit passage, SearchHit hit, Places places) {
    List<Part> parts = new ArrayList<>();
    if (passage.snippetStart() > passage.passage().start()) {
      parts.add(new Part("… ", false));
    }
    boolean isMarkdown = Quoted.isMarkdown(hit.document(), places);
    parts.addAll(parts(passage.snippet(), passage.highlights(), isMarkdown));
    if (passage.snippetStart() + passage.snippet().length() < passage.passage().end()) {
      parts.add(new Part(" …", false));
    }
    return parts;
  }

  /// A title cut at its highlights.
  public static List<Part> parts(String text, List<Highlight> highlights) {
    return parts(text, highlights, false);
  }

  private static List<Part> parts(String text, List<Highlight> highlights, boolean isMarkdown) {
    List<Part> parts = new ArrayList<>();
    int at = 0;
    for (Highlight mark : highlights) {
      int start = Math.clamp(mark.start(), at, text.length());
      int end = Math.clamp(mark.end(), start, text.length());
      add(parts, words(text, at, start, isMarkdown), false);
      add(parts, words(text, start, end, isMarkdown), true);
      at = end;
    }
    add(parts, words(text, at, text.length(), isMarkdown), false);
    return parts;
  }

  private static String words(String text, int from, int to, boolean isMarkdown) {
    return isMarkdown ? MarkdownSigns.without(text, from, to) : text.substring(from, to);
  }

  private static void add(List<Part> parts, String words, boolean isMarked) {
    if (!words.isEmpty()) {
      parts.add(new Part(words, isMarked));
    }
  }

  /// Where a passage can be read.
  public static String href(SearchHit hit, PassageHit passage, Places places) {
    return places
        .document(hit.document())
        .map(document -> places.href(document.version(), passage.passage()))
        .orElse(Places.page(hit.document()));
  }

  public static List<AuthorityId> choices(SearchResult result) {
    return switch (result.jump()) {
      case SearchResult.Jump.Nowhere nowhere -> List.of();
      case SearchResult.Jump.To(AuthorityId authority) -> List.of(authority);
      case SearchResult.Jump.Choice(List<AuthorityId> authorities) -> authorities;
    };
  }

  public static List<Status> statuses(SearchHit hit) {
    return hit.statuses().stream()
        .sorted()
        .flatMap(code -> Status.tryParse(code).stream())
        .toList();
  }

  public static <T> List<T> first(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }

  public static String label(Facet facet) {
    return LABELS.getOrDefault(facet, Labels.words(facet.code()));
  }

  /// The name of one value of a facet.
  public static String label(Facet facet, String value, Speech speech) {
    return switch (facet) {
      case SOURCE_KIND -> SourceKind.tryParse(value).map(Labels::of).map(speech::say).orElse(value);
      case STATUS -> speech.say(Status.tryParse(value).map(Labels::of).orElse(Labels.words(value)));
      case AUTHORITY -> AuthorityId.tryParse(value).map(AuthorityNames::display).orElse(value);
      case COURT -> court(value);
      case MODALITY -> speech.say(Labels.words(value));
      case AGENCY, YEAR -> value;
    };
  }

  /// A court's name by its identifier; the identifier of an unknown one.
  public static String court(String id) {
    return Courts.byId(id).map(Court::name).orElse(id);
  }

  /// Open are the first facets and those in use.
  public static boolean isOpen(Facet facet, Frame frame) {
    return facet == Facet.SOURCE_KIND
        || facet == Facet.STATUS
        || facet == Facet.AUTHORITY
        || frame.address().parameters().containsKey(facet.code());
  }

  /// The query that finds what cites an authority, encoded for an address.
  public static String cite(AuthorityId id) {
    return URLEncoder.encode("cite:\"" + AuthorityNames.display(id) + "\"", StandardCharsets.UTF_8);
  }
}
