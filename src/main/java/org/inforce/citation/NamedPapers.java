package org.inforce.citation;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.citation.DocumentRelation.Kind;
import org.inforce.citation.DocumentRelation.Name;
import org.inforce.document.Document;
import org.inforce.document.Metadata;
import org.inforce.document.Span;

/// Finds where a document of the Federal Register names another: by number (`In FR Doc.
/// 2023-24184`), by page (`88 FR 78818`, `beginning on page 9776 in the issue of February 12,
/// 2024`), or by day (`the final rule published on June 3, 2016`).
final class NamedPapers {
  private static final int LONGEST = 700;
  private static final int FIRST_VOLUME_YEAR = 1935;
  private static final int NEAR = 160;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?:\\bFR\\s+Doc(?:ument|\\.)?|\\b(?:rule|notice|presidential|FR)\\s+document|\\bDoc\\.)\\s*(?:No\\.?:?\\s*|number\\s+)?"
              + "(?<number>(?:\\d{4}|[A-Z]\\d{1,2}|\\d{2})-\\d{3,6})\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PAGE =
      Pattern.compile(
          "\\b(?:beginning|appearing|starting|published|begins|appeared)\\s+(?:on|at)\\s+pages?\\s+(?<page>\\d{1,3},?\\d{3})");

  private static final Pattern DAY =
      Pattern.compile(
          "\\b(?<month>Jan(?:uary|\\.)|Feb(?:ruary|\\.)|Mar(?:ch|\\.)|Apr(?:il|\\.)|May|June|July|Aug(?:ust|\\.)|Sept(?:ember|\\.)|Oct(?:ober|\\.)|Nov(?:ember|\\.)|Dec(?:ember|\\.))"
              + "\\s+(?<day>\\d{1,2}),\\s+(?<year>(?:19|20)\\d{2})\\b");

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "\\b(?:publish|appear|issue of|issued|Federal Register|FR Doc|FR document)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern END =
      Pattern.compile("[.;]\\s+(?=[\\p{Lu}“\"(\\[])(?!See\\b|\\(\\d)");
  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?:\\b(?:Nos?|Docs?|Fed|Reg|Sec|Pub|Stat|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|v|U\\.S|Inc|Co|Corp|St|Dr|Mr|Ms)|\\b\\p{Lu})$");

  private static final Map<String, Integer> MONTHS =
      Map.ofEntries(
          Map.entry("jan", 1),
          Map.entry("feb", 2),
          Map.entry("mar", 3),
          Map.entry("apr", 4),
          Map.entry("may", 5),
          Map.entry("jun", 6),
          Map.entry("jul", 7),
          Map.entry("aug", 8),
          Map.entry("sep", 9),
          Map.entry("oct", 10),
          Map.entry("nov", 11),
          Map.entry("dec", 12));

  /// Another document, named in the sentence at `span`; `before` is what the sentence says ahead of
  /// the name, in lower case.
  record Paper(
      Span span,
      String sentence,
      String before,
      Optional<String> number,
      Optional<String> page,
      Optional<LocalDate> day) {

    Name name(Metadata own) {
      return new Name(
          number, page, day, DocumentRelation.key(own.title()), own.rins(), own.dockets());
    }

    boolean isSame(Paper other) {
      return number.isPresent() && number.equals(other.number)
          || page.isPresent() && page.equals(other.page)
          || day.isPresent()
              && day.equals(other.day)
              && (page.isEmpty() || other.page.isEmpty())
              && (number.isEmpty() || other.number.isEmpty());
    }

    /// The same paper, named more fully by another sentence.
    Paper filledFrom(Paper other) {
      return new Paper(
          span,
          sentence,
          before,
          number.or(other::number),
          page.or(other::page),
          day.or(other::day));
    }
  }

  /// Of the papers named, those the act is done to: the ones named in a sentence that speaks of the
  /// act, else the first that is said to have been published.
  static List<Paper> meant(Kind kind, Document document, List<Paper> named) {
    boolean isProposed =
        document.metadata().action().orElse("").toLowerCase(Locale.ROOT).contains("propos");
    List<Paper> meant = new ArrayList<>();
    for (Paper paper : named) {
      boolean isAside = !isProposed && isProposal(paper) && named.size() > 1;
      if (RelationWords.speaksOf(kind, paper.sentence()) && !isAside && !isHistory(paper)) {
        add(meant, paper);
      }
    }
    if (meant.isEmpty()) {
      named.stream()
          .filter(paper -> !isProposal(paper) && !isHistory(paper))
          .findFirst()
          .ifPresent(meant::add);
    }
    return meant.stream().map(paper -> filled(paper, named)).toList();
  }

  private static void add(List<Paper> meant, Paper paper) {
    for (int i = 0; i < meant.size(); i++) {
      if (meant.get(i).isSame(paper)) {
        boolean isSurer = meant.get(i).number().isEmpty() && meant.get(i).page().isEmpty();
        meant.set(i, isSurer ? paper.filledFrom(meant.get(i)) : meant.get(i).filledFrom(paper));
        return;
      }
    }
    meant.add(paper);
  }

  private static Paper filled(Paper paper, List<Paper> named) {
    Paper filled = paper;
    for (Paper other : named) {
      filled = filled.isSame(other) ? filled.filledFrom(other) : filled;
    }
    return filled;
  }

  /// `in the proposed rule (87 FR 1)`, said beside the rule that is meant.
  private static boolean isProposal(Paper paper) {
    String near = paper.before().substring(Math.max(0, paper.before().length() - NEAR));
    int proposal = Math.max(near.lastIndexOf("proposed rule"), near.lastIndexOf("proposal"));
    int rule = Math.max(near.lastIndexOf("final rule"), near.lastIndexOf("interim rule"));
    return proposal > rule;
  }

  /// `On February 10, 2017, the agency stayed the rule`: a day on which something else was done, or
  /// another paper that did it.
  private static boolean isHistory(Paper paper) {
    boolean isBareDay = paper.number().isEmpty() && paper.page().isEmpty();
    return RelationWords.tellsOfThePast(paper.before())
        || isBareDay && !PUBLISHED.matcher(paper.sentence()).find();
  }

  /// In order of appearance. The document's own number and page are not among them.
  List<Paper> in(Document document, List<Citation> citations) {
    List<Paper> papers = new ArrayList<>();
    List<Citation> pages =
        citations.stream().filter(citation -> citation.kind() == CitationKind.FR).toList();
    int next = 0;
    for (Span block :
        document.structure().blocks().isEmpty()
            ? List.of(new Span(0, document.text().length()))
            : document.structure().blocks()) {
      while (next < pages.size() && pages.get(next).span().start() < block.start()) {
        next++;
      }
      int last = next;
      while (last < pages.size() && pages.get(last).span().end() <= block.end()) {
        last++;
      }
      block(document, block, pages.subList(next, last), papers);
    }
    return papers;
  }

  private static void block(
      Document document, Span block, List<Citation> pages, List<Paper> papers) {
    String text = document.text();
    int start = block.start();
    Matcher end = END.matcher(text).region(block.start(), block.end());
    while (start < block.end()) {
      int stop = block.end();
      while (end.find()) {
        if (!ABBREVIATION
            .matcher(text.substring(Math.max(start, end.start() - 6), end.start()))
            .find()) {
          stop = end.start() + 1;
          break;
        }
      }
      if (stop > start) {
        sentence(document, new Span(start, stop), pages, papers);
      }
      start = stop;
      while (start < block.end() && Character.isWhitespace(text.charAt(start))) {
        start++;
      }
    }
  }

  private static void sentence(
      Document document, Span span, List<Citation> pages, List<Paper> papers) {
    String words = span.in(document.text());
    String plain = words.replace('\u2013', '-').replace('\u2011', '-').replace('\n', ' ');
    List<Place> places = new ArrayList<>();
    Matcher number = NUMBER.matcher(plain);
    while (number.find()) {
      places.add(
          Place.numbered(
              number.start(), number.end(), number.group("number").toUpperCase(Locale.ROOT)));
    }
    for (Citation citation : pages) {
      if (span.contains(citation.span())) {
        citation.authorities().stream()
            .map(id -> id.path().split("/"))
            .filter(path -> path.length == 5 && path[2].equals("fr") && !path[3].equals("doc"))
            .forEach(path ->
                places.add(
                    Place.paged(
                        citation.span().start() - span.start(),
                        citation.span().end() - span.start(),
                        path[3] + " FR " + path[4])));
      }
    }
    List<Dated> days = days(plain);
    Matcher page = PAGE.matcher(plain);
    while (page.find()) {
      int at = page.start();
      nearest(days, at, page.end())
          .map(day ->
              day.getYear() - FIRST_VOLUME_YEAR + " FR " + page.group("page").replace(",", ""))
          .ifPresent(cite -> places.add(Place.paged(at, page.end(), cite)));
    }
    papers(document, span, plain, merged(places), days, papers);
  }

  private record Place(int at, int end, Optional<String> number, Optional<String> page) {
    static Place numbered(int at, int end, String number) {
      return new Place(at, end, Optional.of(number), Optional.empty());
    }

    static Place paged(int at, int end, String page) {
      return new Place(at, end, Optional.empty(), Optional.of(page));
    }
  }

  private record Dated(int at, int end, LocalDate day) {
    /// Zero where the two touch.
    int distance(int from, int to) {
      return Math.max(0, Math.max(at - to, from - end));
    }
  }

  /// One number and one page in a sentence name one document.
  private static List<Place> merged(List<Place> places) {
    List<Place> numbers = places.stream().filter(place -> place.number().isPresent()).toList();
    List<String> pages =
        places.stream().flatMap(place -> place.page().stream()).distinct().toList();
    if (numbers.size() == 1 && pages.size() == 1) {
      return List.of(
          new Place(
              numbers.getFirst().at(),
              numbers.getFirst().end(),
              numbers.getFirst().number(),
              Optional.of(pages.getFirst())));
    }
    return places;
  }

  private static void papers(
      Document document,
      Span span,
      String plain,
      List<Place> places,
      List<Dated> days,
      List<Paper> papers) {
    Metadata own = document.metadata();
    String lower = plain.toLowerCase(Locale.ROOT);
    for (Place place : places) {
      boolean isOwn =
          place.number().isPresent() && place.number().equals(own.documentNumber())
              || place.page().isPresent() && place.page().equals(own.citation())
              || plain.startsWith("[FR Doc");
      if (!isOwn) {
        papers.add(
            new Paper(
                shown(span, place.at()),
                lower,
                lower.substring(0, place.at()),
                place.number(),
                place.page(),
                nearest(days, place.at(), place.end())));
      }
    }
    Optional<Dated> published = places.isEmpty() ? published(plain, days) : Optional.empty();
    published
        .filter(dated -> own.published().map(day -> dated.day().isBefore(day)).orElse(true))
        .ifPresent(dated ->
            papers.add(
                new Paper(
                    shown(span, dated.at()),
                    lower,
                    lower.substring(0, dated.at()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(dated.day()))));
  }

  /// A sentence is shown whole unless it is very long.
  private static Span shown(Span sentence, int at) {
    if (sentence.length() <= LONGEST) {
      return sentence;
    }
    int start = Math.max(sentence.start(), sentence.start() + at - LONGEST / 2);
    return new Span(start, Math.min(sentence.end(), start + LONGEST));
  }

  /// The day that is said to be one of publication.
  private static Optional<Dated> published(String sentence, List<Dated> days) {
    if (!PUBLISHED.matcher(sentence).find()) {
      return Optional.empty();
    }
    Matcher published = PUBLISHED.matcher(sentence);
    Optional<Dated> best = Optional.empty();
    int nearest = NEAR;
    while (published.find()) {
      for (Dated dated : days) {
        int distance = dated.distance(published.start(), published.end());
        if (distance < nearest) {
          nearest = distance;
          best = Optional.of(dated);
        }
      }
    }
    return best;
  }

  /// The only day of a sentence is that of what it names; of several, one close by.
  private static Optional<LocalDate> nearest(List<Dated> days, int from, int to) {
    if (days.size() == 1) {
      return Optional.of(days.getFirst().day());
    }
    Optional<LocalDate> best = Optional.empty();
    int nearest = NEAR;
    for (Dated dated : days) {
      int distance = dated.distance(from, to);
      if (distance < nearest) {
        nearest = distance;
        best = Optional.of(dated.day());
      }
    }
    return best;
  }

  private static List<Dated> days(String sentence) {
    List<Dated> days = new ArrayList<>();
    Matcher matcher = DAY.matcher(sentence);
    while (matcher.find()) {
      String month = matcher.group("month").substring(0, 3).toLowerCase(Locale.ROOT);
      try {
        days.add(
            new Dated(
                matcher.start(),
                matcher.end(),
                LocalDate.of(
                    Integer.parseInt(matcher.group("year")),
                    MONTHS.getOrDefault(month, 0),
                    Integer.parseInt(matcher.group("day")))));
      } catch (DateTimeException e) {
        continue; // February 30 is no day.
      }
    }
    return days;
  }
}
