package org.inforce.web;

import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityNames;
import org.inforce.status.CaseFile;

/// Cases by their numbers, as counsel writes them.
public final class CaseWords {
  private CaseWords() {}

  /// The docket number without its court; empty of a case that no source numbers.
  public static String docket(CaseFile file) {
    return file.dockets().isEmpty() ? "" : file.id().substring(file.id().indexOf('/') + 1);
  }

  /// `No. 3:25-cv-05536 (N.D. Cal.)` of `cand/3:25-cv-05536`; what is no docket stays as it is.
  public static String number(String id) {
    return AuthorityId.tryParse("/us/docket/" + id).map(AuthorityNames::display).orElse(id);
  }
}
