package org.inforce.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.authority.Acts;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityParser;

/// Finds citations and docket numbers in a query. People type them more loosely than documents
/// print them (`8 usc 1373`, `eo 14159`, `45cfr164.512`), so this reads forms that no document has;
/// in prose it would find too much.
final class QueryCitations {

  /// What a stretch of a query refers to: `words` are its words in the index, `authority` its page
  /// when it has one, `names` what an act or an agency is called.
  record Found(
      int start, int end, Set<String> words, Optional<AuthorityId> authority, List<String> names) {

    Found(int start, int end, Set<String> words, Optional<AuthorityId> authority) {
      this(start, end, words, authority, List.of());
    }

    boolean overlaps(Found other) {
      return start < other.end && other.start < end;
    }
  }

  private record Form(Pattern pattern, Function<Matcher, Optional<Found>> reader) {}

  private static final String SUBDIVISIONS = "(?<subs> (?: \\s? \\( [a-zA-Z0-9]{1,5} \\) ){0,8} )";

  /// Title 8 of the Code: `8 U.S.C. § 1373(a)`, `8usc1373`; not `8 users 1373`.
  private static final Pattern USC =
      pattern(
          """
          (?<title> \\d{1,2} [aA]? ) \\s* U\\.?\\s?S\\.?\\s?C\\.? (?: \\s?A\\.? )? \\s*
          (?: §{1,2} | sec(?:tion|s)?\\.? )? \\s*
          (?<section> \\d{1,5} [a-zA-Z]{0,4} (?: - \\d{1,4} [a-z]{0,2} )? ) (?! \\d | [:.]\\d )
          """
              + SUBDIVISIONS
              + " (?<note> \\s+ note \\b )?");

  /// `45 CFR 164.512(k)(2)`, `42 CFR part 401`; not `45 CFRs`.
  private static final Pattern CFR =
      pattern(
          """
          (?<title> \\d{1,2} ) \\s* C\\.?\\s?F\\.?\\s?R\\.? \\s*
          (?: §{1,2} | (?<part> parts? | pt\\.? ) | sec(?:tion|s)?\\.? )? \\s*
          (?<section> \\d{1,5} (?: \\. \\d{1,5} [a-zA-Z]{0,3} (?: - \\d{1,4} [a-zA-Z]? )? )? )
          """
              + SUBDIVISIONS);

  /// `90 FR 53324`, `90 Fed. Reg. 53,324`; not `90 FRD 12`.
  private static final Pattern FEDERAL_REGISTER =
      pattern(
          """
          (?<volume> \\d{1,3} ) \\s* (?: F\\.?\\s?R\\.? | Fed\\.?\\s*Reg\\.? ) \\s*
          (?<page> \\d{1,3},\\d{3} | \\d{1,6} ) \\b
          """);

  /// `Executive Order 14,159`, `EO 14159`, `E.O. No. 14159`.
  private static final Pattern EXECUTIVE_ORDER =
      pattern(
          """
          (?: E\\.?\\s?O\\.? | Exec(?:utive|\\.)\\s+Order ) \\s* (?: No\\.? \\s* )?
          (?<number> \\d{1,2},\\d{3} | \\d{4,5} ) \\b
          """);

  /// `Pub. L. 104-193`, `PL 104-193`, `Public Law No. 104-193`.
  private static final Pattern PUBLIC_LAW =
      pattern(
          """
          (?: Pub(?:lic|\\.)?\\s*L(?:aw|\\.)? | P\\.?\\s?L\\.? ) \\s* (?: No\\.? \\s* )?
          (?<congress> \\d{2,3} ) - (?<number> \\d{1,3} ) \\b
          """);

  /// `§ 1373(a)`, `section 1373`: the title is not told.
  private static final Pattern SECTION =
      pattern(
          """
          (?: §{1,2} | \\b sec(?:tion|\\.)? ) \\s*
          (?<section> \\d{1,5} (?: [a-zA-Z]{1,4} )? (?: [.-] \\d{1,5} [a-zA-Z]{0,3} )? ) (?!\\d)
          """
              + SUBDIVISIONS);

  /// `2025-20911`, `FR Doc. 2025-20911`: the number of a Federal Register document.
  private static final Pattern FR_DOCUMENT =
      pattern(
          """
          (?: FR \\s+ Doc\\.? \\s+ )? (?<! [\\w-] ) (?<number> (?:19|20)\\d\\d - \\d{4,6} ) (?! [\\w-] )
          """);

  /// `3:25-cv-05536-VC`, `Case No. 25-05536`, `25cv5536`, `25 Civ. 5536`; not a range of pages
  /// (`25-30`).
  private static final Pattern DOCKET =
      pattern(
          """
          (?: \\b (?: (?: case | docket | appeal | civil \\s action | civ\\. ) \\s+ )? Nos?\\b \\.? \\s* )?
          (?<! [\\w-] | \\d: ) (?: \\d{1,2} : )?
          (?: (?<number> \\d\\d - (?: [a-z]{1,4} - )? \\d{3,6} )
            | (?<year> \\d\\d ) [\\s-]? (?<kind> cv | cr | civ\\.? | crim\\.? | mc | md | mj ) [\\s-]? (?<serial> \\d{3,6} ) )
          (?: - [A-Z]{2,4} ){0,3} (?! [\\w-] )
          """);

  /// An identifier of ours, as in an address: `/us/usc/t8/s1373`.
  private static final Pattern PATH =
      pattern("(?<! \\S ) (?<path> /us (?:-[a-z]{2})? / \\S{2,120} )");

  private static final List<Form> FORMS =
      List.of(
          new Form(PATH, QueryCitations::path),
          new Form(USC, QueryCitations::usc),
          new Form(CFR, QueryCitations::cfr),
          new Form(FEDERAL_REGISTER, found -> of(found, fr(found))),
          new Form(
              EXECUTIVE_ORDER,
              found -> of(found, "/us/eo/" + found.group("number").replace(",", ""))),
          new Form(
              PUBLIC_LAW,
              found ->
                  of(found, "/us/pl/" + found.group("congress") + "/" + found.group("number"))),
          new Form(FR_DOCUMENT, found -> of(found, "/us/fr/doc/" + found.group("number"))),
          new Form(DOCKET, QueryCitations::docket),
          new Form(SECTION, QueryCitations::section));

  private QueryCitations() {}

  private static Pattern pattern(String commented) {
    return Pattern.compile(commented, Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);
  }

  /// In order of place, without overlap; of two at one place the more telling form wins.
  static List<Found> find(String query) {
    Optional<Found> whole = whole(query);
    if (whole.isPresent()) {
      return List.of(whole.get());
    }
    List<Found> named = NamedThings.find(query);
    List<Found> kept = new ArrayList<>(ActSections.find(query, named));
    for (Form form : FORMS) {
      Matcher matcher = form.pattern().matcher(query);
      while (matcher.find()) {
        if (isFree(matcher, kept) && startsWord(query, matcher.start())) {
          form.reader().apply(matcher).ifPresent(kept::add);
        }
      }
    }
    for (Found each : named) {
      if (kept.stream().noneMatch(each::overlaps)) {
        kept.add(each);
      }
    }
    kept.sort(Comparator.comparingInt(Found::start));
    return kept;
  }

  /// The key of the first docket number in `text`.
  static Optional<String> docketKey(String text) {
    Matcher found = DOCKET.matcher(text);
    return found.find()
        ? docket(found).flatMap(each -> each.words().stream().findFirst())
        : Optional.empty();
  }

  /// A query that is nothing but the citation of one authority. An act has other names, a docket
  /// number may be of several courts: those are found otherwise.
  private static Optional<Found> whole(String query) {
    String text = query.strip();
    if (text.isEmpty() || Acts.named(text).isPresent()) {
      return Optional.empty();
    }
    int start = query.indexOf(text);
    return AuthorityParser.tryParse(text)
        .filter(id -> !id.path().startsWith("/us/docket/"))
        .map(id ->
            new Found(
                start,
                start + text.length(),
                Set.of(AuthorityWords.own(id.path())),
                Optional.of(id)));
  }

  private static boolean isFree(Matcher matcher, List<Found> kept) {
    return kept.stream()
        .allMatch(found -> matcher.end() <= found.start() || found.end() <= matcher.start());
  }

  private static boolean startsWord(String query, int start) {
    return start == 0
        || !Character.isLetterOrDigit(query.charAt(start - 1))
        || !Character.isLetterOrDigit(query.charAt(start));
  }

  private static Optional<Found> path(Matcher found) {
    return AuthorityId.tryParse(found.group("path")).flatMap(id -> of(found, id.path()));
  }

  private static Optional<Found> usc(Matcher found) {
    String note = found.group("note") == null ? "" : "/note";
    return of(
        found,
        "/us/usc/t"
            + found.group("title").toLowerCase(Locale.ROOT)
            + "/s"
            + found.group("section")
            + steps(found)
            + note);
  }

  private static Optional<Found> cfr(Matcher found) {
    String number = found.group("section");
    boolean isPart = found.group("part") != null || !number.contains(".");
    return of(
        found,
        "/us/cfr/t" + found.group("title") + (isPart ? "/pt" : "/s") + number + steps(found));
  }

  private static String fr(Matcher found) {
    return "/us/fr/" + found.group("volume") + "/" + found.group("page").replace(",", "");
  }

  private static Optional<Found> section(Matcher found) {
    String word = "§" + (found.group("section") + steps(found)).toLowerCase(Locale.ROOT);
    return Optional.of(new Found(found.start(), found.end(), Set.of(word), Optional.empty()));
  }

  private static Optional<Found> docket(Matcher found) {
    String number =
        found.group("number") != null
            ? found.group("number")
            : found.group("year") + "-" + found.group("serial");
    return DocketKey.in(number)
        .map(key -> new Found(found.start(), found.end(), Set.of(key), Optional.empty()));
  }

  private static Optional<Found> of(Matcher found, String path) {
    Set<String> words = new LinkedHashSet<>();
    words.add(AuthorityWords.own(path));
    return AuthorityId.tryParse(path)
        .map(id -> new Found(found.start(), found.end(), words, Optional.of(id)));
  }

  /// `(a)(1)` as steps of an identifier: `/a/1`.
  private static String steps(Matcher found) {
    String subs = found.group("subs");
    return subs == null ? "" : subs.replaceAll("\\s", "").replace("(", "/").replace(")", "");
  }
}
