package org.inforce.authority;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads one authority as a person types it into a search box or an option: `8 U.S.C. § 1373(a)`,
/// `8 USC 1373`, `42 CFR part 401, subpart B`, `90 FR 8443`, `EO 14159`, `Privacy Act`, or the
/// identifier itself.
public final class AuthorityParser {
  /// Matches `8 U.S.C. § 1373(a)`, `5 USC App. 3 sec. 6`, `5 usc 552a note`.
  private static final Pattern CODE =
      Pattern.compile(
          """
          (?<title> \\d{1,2} ) \\s* U\\.? \\s? S\\.? \\s? C\\.? (?: A\\.? )? \\s*
          (?<app> App\\.? \\s* )? (?: §{1,2} | secs?\\.? | sections? )? \\s*
          (?<section> \\d+ [A-Za-z]{0,6} (?: - \\d+ [A-Za-z]{0,3} ){0,2} )
          (?<rest> (?: \\s* \\( [A-Za-z0-9]{1,6} \\) ){0,8} ) (?<note> \\s* note )?
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  /// Matches `8 USC ch. 12`.
  private static final Pattern CODE_CHAPTER =
      Pattern.compile(
          "(\\d{1,2})\\s*U\\.?\\s?S\\.?\\s?C\\.?\\s*ch(?:apter|\\.)?\\s*(\\w{1,6})",
          Pattern.CASE_INSENSITIVE);

  /// Matches `45 CFR 164.512(k)(2)`, `45 C.F.R. § 164.512`.
  private static final Pattern REGULATION =
      Pattern.compile(
          """
          (?<title> \\d{1,2} ) \\s* C\\.? \\s? F\\.? \\s? R\\.? \\s* (?: §{1,2} | secs?\\.? | sections? )? \\s*
          (?<section> \\d{1,5} [a-z]? \\. [0-9A-Za-z]+ (?: - [0-9A-Za-z.]+ ){0,3} )
          (?<rest> (?: \\s* \\( [A-Za-z0-9]{1,6} \\) ){0,8} )
          (?<comment> ,\\s* comment (?: ary )? (?: \\s* (?<number> [0-9A-Za-z.]{1,12} ) )? )?
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  /// Matches `42 CFR part 401, subpart B`, `42 CFR 401`, `31 CFR chapter V`.
  private static final Pattern REGULATION_PART =
      Pattern.compile(
          """
          (?<title> \\d{1,2} ) \\s* C\\.? \\s? F\\.? \\s? R\\.? ,? \\s*
          (?: (?: chapter | ch\\.? ) \\s* (?<chapter> [IVXLC]{1,7} )
            | (?: parts? | pt\\.? )? \\s* (?<part> \\d{1,5} [a-z]? ) (?: ,? \\s* subpart \\s* (?<subpart> [A-Z]{1,4} ) )? )
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  private static final Pattern TITLE =
      Pattern.compile(
          "(\\d{1,2})\\s*(U\\.?\\s?S\\.?\\s?C|C\\.?\\s?F\\.?\\s?R)\\.?", Pattern.CASE_INSENSITIVE);

  /// Matches `90 FR 8443`, `90 Fed. Reg. 8,443`, `66 Stat. 163`.
  private static final Pattern PAGE =
      Pattern.compile(
          "(\\d{1,3})\\s*(FR|Fed\\.?\\s?Reg\\.?|Stat\\.?)\\s*(\\d{1,3}(?:,\\d{3})+|\\d{1,6})",
          Pattern.CASE_INSENSITIVE);

  /// Matches `Pub. L. 104-193`, `P.L. 104-193`, `Public Law No. 104-193, sec. 434`.
  private static final Pattern LAW =
      Pattern.compile(
          """
          P (?: ub(?:lic|\\.)? )? \\.? \\s* L (?: aw )? \\.? \\s* (?: No\\.? \\s* )?
          (?<congress> \\d{1,3} ) - (?<number> \\d{1,4} ) (?: ,? \\s* (?: § | sec\\.? | section ) \\s* (?<section> \\d+\\w{0,3} ) )?
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);

  /// Matches `EO 14159`, `E.O. 14,159`, `Executive Order No. 14159`, `Proclamation 10949`.
  private static final Pattern PRESIDENTIAL =
      Pattern.compile(
          "(E\\.?\\s?O\\.?|Executive"
              + " Order|Proc(?:lamation|\\.))\\s*(?:No\\.?\\s*)?(\\d{1,2},?\\d{3}|\\d{1,4})",
          Pattern.CASE_INSENSITIVE);

  /// Matches `James Zadroga 9/11 Health and Compensation Act of 2010, sec. 101(a)`, `Farm Act,
  /// 2014`; not `an Act of 1934`.
  private static final Pattern DATED_ACT =
      Pattern.compile(
          "(?<name>[A-Z0-9].{2,150} Act(?: of|,) \\d{4})(?:, sec\\."
              + " (?<section>\\d{1,5}\\w{0,3})(?<rest>(?:\\([A-Za-z0-9]{1,6}\\)){0,8}))?");

  private AuthorityParser() {}

  /// The authority `text` names; empty if it is not exactly one.
  public static Optional<AuthorityId> tryParse(String text) {
    String typed =
        text.strip().replace('–', '-').replace('‑', '-').replaceAll("[\\s\\u00a0\\u2009]+", " ");
    if (typed.isEmpty() || typed.length() > 200) {
      return Optional.empty();
    }
    if (typed.startsWith("/us/") || typed.startsWith("/us-")) {
      return AuthorityId.tryParse(typed);
    }
    return code(typed)
        .or(() -> regulation(typed))
        .or(() -> title(typed))
        .or(() -> page(typed))
        .or(() -> law(typed))
        .or(() -> presidential(typed))
        .or(() -> reported(typed))
        .or(() -> docket(typed))
        .or(() -> Acts.named(typed).map(act -> act.ids().getFirst()))
        .or(() -> actByName(typed));
  }

  private static Optional<AuthorityId> code(String text) {
    Matcher chapter = CODE_CHAPTER.matcher(text);
    if (chapter.matches()) {
      return AuthorityId.tryParse("/us/usc/t" + chapter.group(1) + "/ch" + chapter.group(2));
    }
    Matcher m = CODE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String title = m.group("title") + (m.group("app") == null ? "" : "a");
    String note = m.group("note") == null ? "" : "/note";
    return AuthorityId.tryParse(
        "/us/usc/t" + title + "/s" + m.group("section") + steps(m.group("rest")) + note);
  }

  private static Optional<AuthorityId> regulation(String text) {
    Matcher section = REGULATION.matcher(text);
    if (section.matches()) {
      return AuthorityId.tryParse(
          "/us/cfr/t"
              + section.group("title")
              + "/s"
              + section.group("section")
              + steps(section.group("rest"))
              + comment(section));
    }
    Matcher part = REGULATION_PART.matcher(text);
    if (!part.matches()) {
      return Optional.empty();
    }
    String start = "/us/cfr/t" + part.group("title");
    if (part.group("chapter") != null) {
      return AuthorityId.tryParse(start + "/ch" + part.group("chapter").toUpperCase(Locale.ROOT));
    }
    String subpart =
        part.group("subpart") == null
            ? ""
            : "/spt" + part.group("subpart").toUpperCase(Locale.ROOT);
    return AuthorityId.tryParse(start + "/pt" + part.group("part") + subpart);
  }

  private static String comment(Matcher section) {
    if (section.group("comment") == null) {
      return "";
    }
    String number = section.group("number");
    return "/Interp" + (number == null ? "" : "/" + number.replace('.', '/'));
  }

  /// Matches `11 U.S.C.`, `42 CFR`: a whole title.
  private static Optional<AuthorityId> title(String text) {
    Matcher m = TITLE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String code = m.group(2).toLowerCase(Locale.ROOT).startsWith("u") ? "usc" : "cfr";
    return AuthorityId.tryParse("/us/" + code + "/t" + m.group(1));
  }

  private static Optional<AuthorityId> page(String text) {
    Matcher m = PAGE.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String series = m.group(2).toLowerCase(Locale.ROOT).startsWith("stat") ? "stat" : "fr";
    return AuthorityId.tryParse(
        "/us/" + series + "/" + m.group(1) + "/" + m.group(3).replace(",", ""));
  }

  private static Optional<AuthorityId> law(String text) {
    Matcher m = LAW.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String section = m.group("section") == null ? "" : "/s" + m.group("section");
    return AuthorityId.tryParse(
        "/us/pl/" + m.group("congress") + "/" + m.group("number") + section);
  }

  private static Optional<AuthorityId> presidential(String text) {
    Matcher m = PRESIDENTIAL.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    String series = m.group(1).toLowerCase(Locale.ROOT).startsWith("e") ? "eo" : "proclamation";
    return AuthorityId.tryParse("/us/" + series + "/" + m.group(2).replace(",", ""));
  }

  private static Optional<AuthorityId> reported(String text) {
    String[] words = text.split(" ", 2);
    int last = text.lastIndexOf(' ');
    if (words.length < 2 || last <= words[0].length() || !words[0].matches("\\d{1,4}")) {
      return Optional.empty();
    }
    String page = text.substring(last + 1);
    return page.matches("\\d{1,7}")
        ? Reporters.tryParse(text.substring(words[0].length() + 1, last))
            .flatMap(r -> AuthorityId.tryParse("/us/case/" + r.id() + "/" + words[0] + "/" + page))
        : Optional.empty();
  }

  private static Optional<AuthorityId> docket(String text) {
    String number = text.replaceFirst("(?i)^(case |docket )?(no\\.|number) ?", "");
    return Dockets.tryParse(Docket.UNKNOWN_COURT, number)
        .filter(docket -> docket.serial() > 0)
        .map(Docket::id);
  }

  /// An act no table has but by its name, as the finder takes it: a short title, or one with a
  /// year.
  private static Optional<AuthorityId> actByName(String text) {
    if (Acts.isShortTitle(text)) {
      return Optional.of(Acts.byNameOnly(text));
    }
    Matcher m = DATED_ACT.matcher(text);
    if (!m.matches()) {
      return Optional.empty();
    }
    AuthorityId act = Acts.byNameOnly(m.group("name"));
    return m.group("section") == null
        ? Optional.of(act)
        : AuthorityId.tryParse(act.path() + "/s" + m.group("section") + steps(m.group("rest")));
  }

  private static String steps(String paragraphs) {
    StringBuilder steps = new StringBuilder();
    for (String step : paragraphs.split("[()\\s]+")) {
      if (!step.isEmpty()) {
        steps.append('/').append(step);
      }
    }
    return steps.toString();
  }
}
