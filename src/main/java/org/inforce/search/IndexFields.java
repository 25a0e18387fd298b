package org.inforce.search;

/// The names of the fields in the index. A document is a block: its passages, each with the
/// statements in it (its norms and court events) right behind it, then itself.
final class IndexFields {
  /// On the document alone.
  static final String ID = "id";

  static final String TITLE = "title";
  static final String SOURCE_KIND = "source_kind";
  static final String PUBLISHER = "publisher";
  static final String URL = "url";
  static final String PUBLISHED = "published";
  static final String PUBLISHED_DAY = "published_day";
  static final String EFFECTIVE = "effective";
  static final String KNOWN_FROM = "known_from";
  static final String TYPE = "type";
  static final String SOURCE = "source";
  static final String AGENCY = "agency";
  static final String COURT = "court";
  static final String DOCKET = "docket";

  /// What the document itself is cited as.
  static final String CITED_AS = "cited_as";

  static final String CASE_NAME = "case_name";

  /// A number that stays the same when the document is indexed again; breaks ties.
  static final String KEY = "key";

  /// Values that are counted.
  static final String AGENCY_FACET = "agency_facet";

  static final String COURT_FACET = "court_facet";
  static final String AUTHORITY_FACET = "authority_facet";
  static final String MODALITY_FACET = "modality_facet";

  /// On passages alone.
  static final String TEXT = "text";

  static final String HEADING = "heading";
  static final String CITE = "cite";
  static final String PLACES = "places";

  /// On statements alone. What is cited in its passage a statement is found by, too.
  static final String CITE_NEAR = "cite_near";

  /// The authorities a norm has to do with, in whatever role.
  static final String RESTS_ON = "rests_on";

  static final String ROLE = "role";
  static final String BEARER = "bearer";
  static final String MODALITY = "modality";
  static final String SCOPE = "scope";
  static final String DEADLINE = "deadline";
  static final String TAKES_EFFECT = "takes_effect";

  /// Of an act that moves a status, what it is.
  static final String STATUS_ACT = "status_act";

  /// Which of these fields a statement has anything in.
  static final String HAS = "has";

  /// Where in its passage a statement stands, and how many entries before it that passage is.
  static final String AT = "at";

  static final String BACK = "back";

  /// On all: which document an entry belongs to, and what it is.
  static final String BLOCK = "block";

  static final String LEVEL = "level";
  static final String DOCUMENT_LEVEL = "document";
  static final String PASSAGE_LEVEL = "passage";
  static final String STATEMENT_LEVEL = "statement";

  private IndexFields() {}
}
