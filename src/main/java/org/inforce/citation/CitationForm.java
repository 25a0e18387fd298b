package org.inforce.citation;

import java.util.Locale;

/// How a citation refers to its authority.
public enum CitationForm {
  /// Everything needed to find the authority stands in the citation.
  FULL,
  /// The title comes from the context, or the authority goes by an acronym or a case's short form.
  SHORT,
  /// `Id.`, `Ibid.`
  ID,
  /// `Perez, supra, at 95`
  SUPRA,
  /// `paragraph (b) of this section`
  RELATIVE,
  /// `the Act`, where the document defined it
  DEFINED_TERM;

  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
