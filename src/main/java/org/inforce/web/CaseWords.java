package org.inforce.web;

import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;

/// Cases by their numbers, as counsel writes them.
public final class CaseWords {
  private CaseWords() {}

  /// `No. 3:25-cv-05536 (N.D. Cal.)` of `cand/3:25-cv-05536`; what is no docket stays as it is.
  public static String number(String id) {
    return AuthorityId.tryParse("/us/docket/" + id).map(AuthorityNames::display).orElse(id);
  }
}
