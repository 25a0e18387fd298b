package org.inforce.citation;

import java.util.ArrayList;
import java.util.List;
import org.inforce.authority.Acts;
import org.inforce.authority.Reporters;

/// Brings the gold's older identifiers into the spelling of the public contract, as
/// `../shared/README.md` tells.
final class Spelling {
  private Spelling() {}

  /// `case:921 F.3d 865`, `docket:cand/3:25-cv-05536`, `memo:ice/11066.2`, `/us/cfr/t42/p401/sB`.
  static String ofContract(String id) {
    if (id.startsWith("case:")) {
      return reported(id.substring(5));
    }
    if (id.startsWith("docket:")) {
      return "/us/docket/" + id.substring(7);
    }
    if (id.startsWith("memo:")) {
      return "/us/guidance/" + id.substring(5);
    }
    if (id.startsWith("act:")) {
      return Acts.named(id.substring(4)).map(act -> act.ids().getFirst().path()).orElse(id);
    }
    if (id.startsWith("wl:")) {
      return reported(id.substring(3));
    }
    return id.replaceFirst("^(/us/cfr/t\\d+)/p(\\d)", "$1/pt$2")
        .replaceFirst("^(/us/cfr/t\\d+/pt\\w+)/s([A-Z])", "$1/spt$2");
  }

  private static String reported(String cite) {
    int first = cite.indexOf(' ');
    int last = cite.lastIndexOf(' ');
    String reporter = cite.substring(first + 1, last);
    return "/us/case/"
        + reporter.replace(" ", "")
        + "/"
        + cite.substring(0, first)
        + "/"
        + cite.substring(last + 1);
  }

  /// What a peer's canonical form may be here; empty where it names no authority of the contract.
  static List<String> ofPeers(String kind, String canonical) {
    if (canonical.matches("usc/4\\d/[a-z]{3,4}(/.*)?")) {
      return List.of();
    }
    if (canonical.startsWith("usc/")) {
      return List.of(code(canonical));
    }
    if (canonical.startsWith("cfr/")) {
      return regulation(canonical);
    }
    if (canonical.startsWith("us-law/")) {
      String[] parts = canonical.split("/", 5);
      String base =
          (parts[1].equals("private") ? "/us/pvtl/" : "/us/pl/") + parts[2] + "/" + parts[3];
      return List.of(parts.length > 4 ? base + "/s" + parts[4] : base);
    }
    if (canonical.startsWith("stat/")) {
      return List.of("/us/" + canonical);
    }
    if (canonical.startsWith("fedreg/")) {
      return List.of("/us/fr/" + canonical.substring(7));
    }
    if (canonical.startsWith("T.C. ")) {
      int year = canonical.lastIndexOf(' ');
      return List.of(
          "/us/case/"
              + canonical.substring(0, year).replace(" ", "")
              + canonical.substring(year).replace(' ', '/').replace('-', '/'));
    }
    if (canonical.startsWith("usconst/")) {
      return List.of(
          "/us/const/"
              + canonical
                  .substring(8)
                  .replace("article-", "art")
                  .replace("amendment-", "amdt")
                  .replace("paragraph-", "p")
                  .replace("section-", "s")
                  .replace("clause-", "cl"));
    }
    if (canonical.startsWith("part:")) {
      String[] parts = canonical.substring(5).split("/", 3);
      if (parts.length > 1 && Character.isDigit(parts[1].charAt(0))) {
        return List.of(
            "/us/cfr/t12/s" + parts[0] + "." + parts[1] + (parts.length > 2 ? "/" + parts[2] : ""));
      }
      return List.of();
    }
    return kind.equals("case") && !canonical.contains("blank")
        ? decision(canonical.replace(".,", "."))
        : List.of();
  }

  private static String code(String canonical) {
    String[] parts = canonical.split("/", 3);
    String title = parts[1].endsWith("-app") ? parts[1].replace("-app", "a") : parts[1];
    return "/us/usc/t" + title + "/s" + parts[2].replaceFirst("/et-seq$", "");
  }

  /// A part, or any section of it where the peer's form stops at the part.
  private static List<String> regulation(String canonical) {
    String[] parts = canonical.split("/", 3);
    String base = "/us/cfr/t" + parts[1];
    return parts[2].contains(".") || parts[2].contains("-")
        ? List.of(base + "/s" + parts[2])
        : List.of(
            base + "/pt" + parts[2], base + "/pt" + parts[2] + "/", base + "/s" + parts[2] + ".");
  }

  private static List<String> decision(String canonical) {
    int first = canonical.indexOf(' ');
    int last = canonical.lastIndexOf(' ');
    if (first < 0
        || last <= first
        || canonical.contains("_")
        || canonical.endsWith(")")
        || !Character.isDigit(canonical.charAt(0))) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    String written = canonical.substring(first + 1, last);
    ids.add(reported(canonical));
    Reporters.tryParse(written)
        .ifPresent(r ->
            ids.add(
                "/us/case/"
                    + r.id()
                    + "/"
                    + canonical.substring(0, first)
                    + "/"
                    + canonical.substring(last + 1)));
    return ids;
  }
}
