package org.inforce.search;

import org.inforce.document.SourceKind;
import org.inforce.obligation.AuthorityRole;
import org.inforce.obligation.Modality;

/// A notice, an order and a rule to search in.
final class Shelf {
  private Shelf() {}

  static IndexedDocument[] documents() {
    return new IndexedDocument[] {
      Indexed.document("notice", "Notice of the Sharing of Medicaid Records")
          .kind(SourceKind.FEDERAL_REGISTER_NOTICE)
          .agency("Centers for Medicare & Medicaid Services")
          .published("2025-11-25")
          .text(
              """
              The agency must answer an inquiry under 8 U.S.C. 1373(a) without delay.

              No officer may restrict such an exchange, see section 1373(b) of that title. \
              The Privacy Act, 5 U.S.C. 552a, does not itself give authority here.

              Address and telephone data of non-citizens are shared with ICE (No. 25-05536).
              """)
          .cites("8 U.S.C. 1373(a)", "/us/usc/t8/s1373/a")
          .cites("section 1373(b)", "/us/usc/t8/s1373/b")
          .cites("5 U.S.C. 552a", "/us/usc/t5/s552a")
          .norm(
              "The agency must answer",
              Modality.OBLIGATION,
              "CMS",
              AuthorityRole.REQUIRES,
              "/us/usc/t8/s1373/a")
          .norm(
              "The Privacy Act",
              Modality.NO_AUTHORITY,
              "CMS",
              AuthorityRole.DISCLAIMS,
              "/us/usc/t5/s552a")
          .build(),
      Indexed.document("order", "Order Granting a Preliminary Injunction")
          .kind(SourceKind.COURT_ORDER)
          .docket("3:25-cv-05536-VC")
          .caption("cand", "3:25-cv-05536-VC", "California v. Health Agency")
          .published("2025-08-12")
          .text(
              """
              California v. Health Agency. The court enjoins the sharing of records of \
              noncitizens. The agencies shared data before.

              A rule of 2019 under 45 CFR 164.512(k) is not before the court.
              """)
          .cites("45 CFR 164.512(k)", "/us/cfr/t45/s164.512/k")
          .build(),
      Indexed.document("fishery", "Fisheries of the Atlantic; Closure of Season")
          .kind(SourceKind.FEDERAL_REGISTER_RULE)
          .agency("National Oceanic and Atmospheric Administration")
          .published("2024-02-12")
          .text("Vessels must stop fishing under 50 CFR 648.1373 when the quota is reached.")
          .cites("50 CFR 648.1373", "/us/cfr/t50/s648.1373")
          .build()
    };
  }
}
