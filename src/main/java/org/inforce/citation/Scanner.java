package org.inforce.citation;

import org.inforce.authority.StateCodes;
import org.jspecify.annotations.Nullable;

/// Goes once through the text and hands every number and every anchor to its grammar.
final class Scanner {
  private final Scan s;
  private final char[] t;

  Scanner(Scan s) {
    this.s = s;
    this.t = s.t;
  }

  void run() {
    int i = 0;
    while (i < s.n) {
      char c = t[i];
      if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
        i = word(i);
      } else if (c >= '0' && c <= '9') {
        i = number(i);
      } else if (c == '§') {
        i = sign(i);
      } else {
        i++;
      }
    }
  }

  private int sign(int i) {
    int end = CodeGrammar.sign(s, i);
    int found = SectionGrammar.find(s, i, end);
    return found > end ? found : end;
  }

  private int number(int i) {
    int end = s.digits(i);
    char c = t[end];
    if (i > 0 && (Chars.isLetter(t[i - 1]) || t[i - 1] == '.' || t[i - 1] == ',') && !isFresh(i)) {
      return end;
    }
    int found =
        c == ':' || c == '-'
            ? docket(i, end)
            : c == '(' ? RelativeGrammar.comment(s, i, end) : led(i, end);
    return found > end ? found : end;
  }

  /// True of a number behind a comma or a period that no digit precedes: `,42 U.S.C.`
  private boolean isFresh(int i) {
    return !Chars.isLetter(t[i - 1]) && i > 1 && !Chars.isDigit(t[i - 2]) && t[i - 1] != '$';
  }

  private int docket(int i, int end) {
    int neutral = t[end] == '-' ? NeutralGrammar.find(s, i, end) : -1;
    if (neutral > 0) {
      return neutral;
    }
    int system = SystemGrammar.health(s, i);
    system = system > 0 ? system : LouisianaGrammar.find(s, i, end);
    if (system > 0) {
      return system;
    }
    int bulletin = bulletin(i, end);
    if (bulletin > 0) {
      return bulletin;
    }
    int after = t[end] == ':' ? s.digits(end + 1) : end;
    boolean type = t[after] == '-' && Chars.isLetter(t[after + 1]);
    return type && after - i <= 6 ? DocketGrammar.bare(s, i) : -1;
  }

  /// A volume of a year and a number: `2007-1 C.B. 449`.
  private int bulletin(int start, int end) {
    int volume = t[end] == '-' && end - start == 4 ? s.digits(end + 1) : end;
    Anchors.Match series =
        volume > end + 1 && volume - end <= 3 ? Anchors.behindNumber(s, s.blank(volume)) : null;
    return series != null && series.word().anchor() == Anchor.VOLUME
        ? VolumeGrammar.find(s, start, volume, series.end(), series.word().argument())
        : -1;
  }

  /// What a number leads: a title, a volume.
  private int led(int start, int end) {
    int next = s.blank(end);
    char c = t[next];
    if (Chars.isDigit(c)) {
      return LouisianaGrammar.find(s, start, end);
    }
    if (!(c >= 'A' && c <= 'Z') && c != 'u' && c != 'c') {
      return -1;
    }
    if (end - start > 5) {
      return -1;
    }
    int value = s.value(start, end);
    int found =
        switch (c) {
          case 'U', 'u' -> CodeGrammar.find(s, start, end, value);
          case 'C', 'c' -> RegulationGrammar.find(s, start, end, value);
          case 'F' -> PageGrammar.register(s, start, end, value);
          case 'S' -> PageGrammar.statutes(s, start, end, value);
          default -> -1;
        };
    if (found > 0 || c == 'u' || c == 'c') {
      return found > 0 ? settle(found, start) : found;
    }
    Anchors.Match state = Anchors.behindNumber(s, next);
    if (state != null) {
      found =
          state.word().anchor() == Anchor.VOLUME
              ? VolumeGrammar.find(s, start, end, state.end(), state.word().argument())
              : stateCode(start, end, state);
    }
    found = found < 0 && c == 'C' && end - start == 2 ? DocketGrammar.bare(s, start) : found;
    found = found > 0 ? found : CaseGrammar.find(s, start, end);
    return found > 0 ? found : JournalGrammar.find(s, start, end);
  }

  private int stateCode(int start, int end, Anchors.Match match) {
    StateCodes.Code code = match.word().code().orElseThrow();
    int i = t[match.end()] == '.' ? match.end() + 1 : match.end();
    int number = CodeGrammar.lead(s, i);
    String base = code.base() + "/t" + new String(t, start, end - start);
    return StateGrammar.sections(s, start, number, base, CodeGrammar.isPlural(s, i, number));
  }

  /// A regulation on a line of its own near the top says what the document is part of.
  private int settle(int found, int start) {
    if (start < 4000 && s.startsLine(start) && (t[found] == '\n' || t[found] == '\f')) {
      Mention m = s.mentions.getLast();
      if (m.kind == CitationKind.CFR && m.ids.size() == 1 && !s.place.isRegulation()) {
        String[] parts = m.ids.getFirst().split("/");
        if (parts.length == 5 && parts[4].startsWith("pt")) {
          s.place.enterPart(parts[4].substring(2));
        }
      }
    }
    return found;
  }

  private int word(int i) {
    Anchors.@Nullable Match match = Anchors.at(s, i);
    if (match != null) {
      int found = grammar(i, match);
      if (found > i) {
        return found;
      }
    }
    int end = i + 1;
    while (t[end] >= 'a' && t[end] <= 'z' || t[end] >= 'A' && t[end] <= 'Z' || t[end] == '\'') {
      end++;
    }
    return end;
  }

  private int grammar(int start, Anchors.Match match) {
    int at = match.end();
    String argument = match.word().argument();
    return switch (match.word().anchor()) {
      case SECTION -> SectionGrammar.find(s, start, at);
      case PARAGRAPH -> RelativeGrammar.paragraphs(s, start, at, true);
      case SUBSECTION -> RelativeGrammar.paragraphs(s, start, at, false);
      case THIS -> RelativeGrammar.self(s, start, at);
      case PART -> PartGrammar.part(s, start, at);
      case SUBPART -> PartGrammar.subpart(s, start, at);
      case APPENDIX -> AppendixGrammar.appendix(s, start, at);
      case APPENDICES -> AppendixGrammar.appendices(s, start, at);
      case TITLE -> TitleGrammar.title(s, start, at);
      case CHAPTER -> TitleGrammar.chapter(s, start, at);
      case PUBLIC_LAW -> LawGrammar.law(s, start, at, false);
      case PRIVATE_LAW -> LawGrammar.law(s, start, at, true);
      case EXECUTIVE_ORDER -> LawGrammar.order(s, start, t[at] == '.' ? at + 1 : at);
      case PROCLAMATION -> LawGrammar.proclamation(s, start, at);
      case GUIDANCE -> GuidanceGrammar.find(s, start, at);
      case SERIES -> SeriesGrammar.find(s, start, at, match.word().series().orElseThrow());
      case VOLUME -> -1;
      case LOOSELEAF -> CaseGrammar.service(s, start, at, argument);
      case SYSTEM_OF_RECORDS -> SystemGrammar.slashed(s, start, at);
      case SYSTEM_NUMBER -> SystemGrammar.numbered(s, start, at);
      case MATCHING -> SystemGrammar.matching(s, start, at);
      case PRESIDENTIAL_MEMORANDUM -> PresidentialGrammar.memorandum(s, start, at);
      case REORGANIZATION_PLAN -> PresidentialGrammar.plan(s, start, at);
      case REPORT -> BillGrammar.report(s, start, at, argument);
      case TREASURY_REGULATION -> GuidanceGrammar.treasury(s, start, at);
      case CONSTITUTION -> ConstitutionGrammar.find(s, start, at, "/us/const");
      case AMENDMENT -> ConstitutionGrammar.amendment(s, start, at);
      case ARTICLE -> ConstitutionGrammar.shortForm(s, start);
      case BILL -> BillGrammar.find(s, start, at, argument);
      case RULE_SET -> RuleGrammar.find(s, start, at);
      case RULE_ACRONYM -> RuleGrammar.acronym(s, start, at, argument);
      case LOCAL_RULE -> LocalRuleGrammar.find(s, start, at, argument);
      case RULE -> RuleGrammar.bare(s, start, at);
      case ID -> BackReferenceGrammar.id(s, start, at);
      case SUPRA -> BackReferenceGrammar.supra(s, start, at);
      case AT -> BackReferenceGrammar.at(s, start, at);
      case DOCKET -> DocketGrammar.find(s, start, at);
      case FR_DOCUMENT -> FrDocumentGrammar.find(s, start, at);
      case ACT -> ActGrammar.act(s, start, at);
      case ACT_NAME ->
          ActGrammar.named(s, start, at, match.word().act().orElseThrow(), argument.equals("weak"));
      case STATE -> StateGrammar.find(s, start, match.word().code().orElseThrow(), at);
      case RECORD -> record(start, at);
      case TAX_MEMORANDUM -> NeutralGrammar.tax(s, start, at, argument);
      case COMMENT -> AppendixGrammar.comment(s, start, at);
    };
  }

  /// A cite to the record stands between an `Id.` and the law before it.
  private int record(int start, int at) {
    int i = s.blank(t[at] == '.' ? at + 1 : at);
    boolean cites =
        Chars.isDigit(t[i])
            || t[i] == '¶'
            || s.any(i, "at ") > 0
            || s.any(i, "no. ") > 0
            || Chars.isUpper(t[i]) && !Chars.isWord(t[i + 1]);
    if (!cites) {
      return -1;
    }
    Mention m = new Mention(start, at, CitationKind.UNKNOWN, CitationForm.FULL, "citation.record");
    m.barrier = true;
    s.add(m);
    return at;
  }
}
