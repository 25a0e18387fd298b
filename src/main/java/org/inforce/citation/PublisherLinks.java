package org.inforce.citation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.authority.AuthorityId;
import org.inforce.citation.Citation.PublisherLink;
import org.inforce.document.Document;
import org.inforce.document.Evidence;
import org.inforce.document.RuleId;
import org.inforce.document.Structure.Link;

/// Holds the links a publisher put on its citations (the `ref` elements of United States
/// Legislative Markup) against those found in the words. A link that agrees is evidence, one that
/// does not is a doubt, and one on words nothing was found in is a citation of its own. Broken
/// links say nothing.
final class PublisherLinks {
  /// What came of a link.
  enum Outcome {
    /// The words were read as what they are linked to.
    CONFIRMS,
    /// The words were read as something else.
    DIFFERS,
    /// Nothing was found in the words, or it led nowhere.
    ADDS,
    /// Blanks or dashes in the identifier, a title alone, or a sort of identifier we do not know.
    BROKEN,
    /// A form that names no single provision we know, or repeats another link on the same words.
    PASSED_OVER
  }

  /// Parts go by `p39` there, subparts by `sB`; a public law's section stands under its divisions.
  private static final Pattern PART =
      Pattern.compile("^(/us/cfr/t\\d+)/p(\\d+)(?:/s([A-Z]+))?(.*)$");

  private static final Pattern APPENDIX = Pattern.compile("^/us/usc/t(\\d+)/app([^/]*)(.*)$");

  private static final Pattern LAW =
      Pattern.compile("^(/us/pl/\\d+/\\d+)(?:/[dt][^/]+|/st[^/]+)*(/s[^/]+.*)?$");

  private final Document document;
  private final List<Citation> citations;
  private final Map<Outcome, Integer> tally = new EnumMap<>(Outcome.class);

  PublisherLinks(Document document, List<Citation> citations) {
    this.document = document;
    this.citations = new ArrayList<>(citations);
  }

  /// The citations with what their publisher says of them, in order of appearance.
  List<Citation> checked() {
    List<Link> links =
        document.structure().links().stream().sorted(Comparator.comparing(Link::span)).toList();
    int held = citations.size();
    int first = 0;
    for (Link link : links) {
      while (first < held && citations.get(first).span().end() <= link.span().start() - LOOK_BACK) {
        first++;
      }
      tally.merge(check(link, first, held), 1, Integer::sum);
    }
    citations.sort(Comparator.comparing(Citation::span));
    return List.copyOf(citations);
  }

  /// No citation is longer.
  private static final int LOOK_BACK = 2_000;

  /// How many links came to what; after [#checked].
  Map<Outcome, Integer> tally() {
    return Map.copyOf(tally);
  }

  private Outcome check(Link link, int first, int held) {
    String repaired = spelling(link.href().replaceAll("\\s", "").replace('\u2013', '-'));
    boolean isBroken = !link.href().matches("/us/[^\\s\\u2013\\u2014]+");
    Optional<AuthorityId> target = AuthorityId.tryParse(repaired).filter(PublisherLinks::isTelling);
    int closest = -1;
    for (int i = first; i < held && citations.get(i).span().start() < link.span().end(); i++) {
      Citation citation = citations.get(i);
      if (!citation.span().overlaps(link.span())) {
        continue;
      }
      if (target.isPresent() && isAbout(citation, target.get())) {
        citations.set(i, citation.linked(new PublisherLink(link.href(), true)));
        return Outcome.CONFIRMS;
      }
      boolean isCloser =
          closest < 0
              || citation.span().overlap(link.span())
                  > citations.get(closest).span().overlap(link.span());
      closest = isCloser ? i : closest;
    }
    boolean isCut =
        target.isPresent()
            && (closest >= 0 && isCutShort(citations.get(closest), target.get())
                || hasDashedNumber(link));
    if (isBroken || target.isEmpty() || isCut) {
      return Outcome.BROKEN;
    }
    if (kindOf(target.get()).isEmpty()) {
      return Outcome.PASSED_OVER;
    }
    return closest < 0 ? added(link, target.get()) : other(link, target.get(), closest);
  }

  private static boolean isAbout(Citation citation, AuthorityId target) {
    return citation.authorities().stream()
        .anyMatch(id -> id.contains(target) || target.contains(id) || isOfPart(id, target));
  }

  /// A section of a part of the Code of Federal Regulations: `60.13` of `part 60`.
  private static boolean isOfPart(AuthorityId part, AuthorityId section) {
    return part.path().matches("/us/cfr/[^/]+/pt[^/]+")
        && section.path().startsWith(part.path().replace("/pt", "/s") + ".");
  }

  /// The publisher's machine stopped within the number: `/us/cfr/t43/s8360.0` of `8360.0–7`.
  private static boolean isCutShort(Citation citation, AuthorityId target) {
    return citation.authorities().stream()
        .map(AuthorityId::path)
        .anyMatch(path ->
            path.startsWith(target.path())
                && path.length() > target.path().length()
                && path.charAt(target.path().length()) != '/');
  }

  /// A dash within the number or right behind it, at which the publisher's machine stops: `41 CFR
  /// 102` of `41 CFR 102–3.55`.
  private boolean hasDashedNumber(Link link) {
    String words = link.span().in(document.text());
    int end = link.span().end();
    boolean goesOn = end < document.text().length() && isDash(document.text().charAt(end));
    return goesOn || words.matches(".*\\d[\\u2010-\\u2014-]\\d.*");
  }

  private static boolean isDash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2014';
  }

  private Outcome added(Link link, AuthorityId target) {
    citations.add(
        new Citation(
            Evidence.of(document, link.span(), new RuleId("citation.publisher_link")),
            kindOf(target).orElseThrow(),
            CitationForm.FULL,
            List.of(target),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LINK_ALONE,
            Optional.of(new PublisherLink(link.href(), true))));
    return Outcome.ADDS;
  }

  /// The confidence in what only the publisher's machine saw.
  private static final double LINK_ALONE = 0.8;

  private Outcome other(Link link, AuthorityId target, int closest) {
    Citation citation = citations.get(closest);
    if (citation.publisherLink().isPresent()) {
      return Outcome.PASSED_OVER;
    }
    if (citation.isResolved()) {
      citations.set(closest, citation.linked(new PublisherLink(link.href(), false)));
      return Outcome.DIFFERS;
    }
    citations.set(
        closest,
        new Citation(
            Evidence.of(document, citation.span(), new RuleId("citation.publisher_link")),
            citation.kind(),
            citation.form(),
            List.of(target),
            citation.pin(),
            citation.resolvedFrom(),
            citation.citedAs(),
            Math.min(citation.confidence(), LINK_ALONE),
            Optional.of(new PublisherLink(link.href(), true))));
    return Outcome.ADDS;
  }

  /// Our spelling of the publisher's identifier.
  private static String spelling(String href) {
    Matcher part = PART.matcher(href);
    if (part.matches()) {
      String subpart = part.group(3) == null ? "" : "/spt" + part.group(3);
      return part.group(1) + "/pt" + part.group(2) + subpart + part.group(4);
    }
    Matcher law = LAW.matcher(href);
    if (law.matches()) {
      return law.group(1) + (law.group(2) == null ? "" : law.group(2));
    }
    Matcher appendix = APPENDIX.matcher(href);
    if (appendix.matches()) {
      String section = appendix.group(2).isEmpty() ? "" : "/s" + appendix.group(2);
      return "/us/usc/t" + appendix.group(1) + "a" + section + appendix.group(3);
    }
    String page = href.startsWith("/us/stat/") ? href.replaceFirst("(/\\d+)-\\d+$", "$1") : href;
    return PageGrammar.isDivided(page) ? href : page;
  }

  /// Not a title or a volume alone.
  private static boolean isTelling(AuthorityId id) {
    return !id.path().matches("/us/(?:usc|cfr|fr|stat|pl)/[^/]+");
  }

  private static Optional<CitationKind> kindOf(AuthorityId id) {
    String[] steps = id.path().split("/");
    return switch (steps.length > 2 ? steps[2] : "") {
      case "usc" -> Optional.of(CitationKind.USC);
      case "cfr" -> Optional.of(CitationKind.CFR);
      case "fr" -> Optional.of(CitationKind.FR);
      case "stat" -> Optional.of(CitationKind.STAT);
      case "pl" -> Optional.of(CitationKind.PUBLIC_LAW);
      case "eo" -> Optional.of(CitationKind.EXECUTIVE_ORDER);
      default -> Optional.empty();
    };
  }
}
