package org.inforce.citation;

/// What a literal word in the text may begin, and the grammar that reads on from there.
enum Anchor {
  SECTION(SectionGrammar::find),
  PARAGRAPH((s, start, at) -> RelativeGrammar.paragraphs(s, start, at, true)),
  SUBSECTION((s, start, at) -> RelativeGrammar.paragraphs(s, start, at, false)),
  THIS(RelativeGrammar::self),
  PART(PartGrammar::part),
  SUBPART(PartGrammar::subpart),
  APPENDIX(AppendixGrammar::appendix),
  APPENDICES(AppendixGrammar::appendices),
  TITLE(TitleGrammar::title),
  CHAPTER(TitleGrammar::chapter),
  PUBLIC_LAW((s, start, at) -> LawGrammar.law(s, start, at, false)),
  PRIVATE_LAW((s, start, at) -> LawGrammar.law(s, start, at, true)),
  EXECUTIVE_ORDER((s, start, at) -> LawGrammar.order(s, start, s.t[at] == '.' ? at + 1 : at)),
  PROCLAMATION(LawGrammar::proclamation),
  GUIDANCE(GuidanceGrammar::find),
  SERIES((s, start, at, word) -> SeriesGrammar.find(s, start, at, word.series().orElseThrow())),
  VOLUME((s, start, at) -> -1),
  LOOSELEAF((s, start, at, word) -> CaseGrammar.service(s, start, at, word.argument())),
  SYSTEM_OF_RECORDS(SystemGrammar::slashed),
  SYSTEM_NUMBER(SystemGrammar::numbered),
  MATCHING(SystemGrammar::matching),
  PRESIDENTIAL_MEMORANDUM(PresidentialGrammar::memorandum),
  REORGANIZATION_PLAN(PresidentialGrammar::plan),
  TREASURY_REGULATION(GuidanceGrammar::treasury),
  CONSTITUTION((s, start, at) -> ConstitutionGrammar.find(s, start, at, "/us/const")),
  AMENDMENT(ConstitutionGrammar::amendment),
  ARTICLE((s, start, at) -> ConstitutionGrammar.shortForm(s, start)),
  BILL((s, start, at, word) -> BillGrammar.find(s, start, at, word.argument())),
  REPORT((s, start, at, word) -> BillGrammar.report(s, start, at, word.argument())),
  RULE_SET(RuleGrammar::find),
  RULE_ACRONYM((s, start, at, word) -> RuleGrammar.acronym(s, start, at, word.argument())),
  RULE(RuleGrammar::bare),
  LOCAL_RULE((s, start, at, word) -> LocalRuleGrammar.find(s, start, at, word.argument())),
  ID(BackReferenceGrammar::id),
  SUPRA(BackReferenceGrammar::supra),
  AT(BackReferenceGrammar::at),
  DOCKET(DocketGrammar::find),
  FR_DOCUMENT(FrDocumentGrammar::find),
  ACT(ActGrammar::act),
  ACT_NAME((s, start, at, word) ->
      ActGrammar.named(s, start, at, word.act().orElseThrow(), word.argument().equals("weak"))),
  STATE((s, start, at, word) -> StateGrammar.find(s, start, word.code().orElseThrow(), at)),
  RECORD(RecordGrammar::find),
  TAX_MEMORANDUM((s, start, at, word) -> NeutralGrammar.tax(s, start, at, word.argument())),
  COMMENT(AppendixGrammar::comment);

  /// Reads on at `at`, behind an anchor that starts at `start`.
  private interface Grammar {
    int find(Scan s, int start, int at);
  }

  /// The same, by what the word stands for.
  private interface GrammarOfWord {
    int find(Scan s, int start, int at, Anchors.Word word);
  }

  private final GrammarOfWord grammar;

  Anchor(Grammar grammar) {
    this.grammar = (s, start, at, word) -> grammar.find(s, start, at);
  }

  Anchor(GrammarOfWord grammar) {
    this.grammar = grammar;
  }

  /// Tries the citation that starts at `start` with the word `found`: where it ends, or -1.
  static int find(Scan s, int start, Anchors.Match found) {
    Anchors.Word word = found.word();
    return word.anchor().grammar.find(s, start, found.end(), word);
  }
}
