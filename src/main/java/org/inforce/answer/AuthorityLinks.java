package org.inforce.answer;

import java.util.ArrayList;
import java.util.List;
import org.inforce.authority.AuthorityId;

/// Where publishers keep what an identifier names. Addresses follow each publisher's own scheme for
/// permanent links; nothing is fetched.
public final class AuthorityLinks {
  /// A publisher's page. `isOfficial`: kept by the body that publishes the law.
  public record Link(String name, String url, boolean isOfficial) {}

  private AuthorityLinks() {}

  /// In order of preference; empty where no publisher's scheme is known.
  public static List<Link> of(AuthorityId id) {
    String[] parts = id.path().substring(1).split("/");
    List<Link> links = new ArrayList<>();
    if (parts.length >= 3 && parts[0].equals("us")) {
      switch (parts[1]) {
        case "usc" -> usc(parts, links);
        case "cfr" -> cfr(parts, links);
        case "fr" -> register(parts, links);
        case "pl" -> publicLaw(parts, links);
        case "stat" -> statutes(parts, links);
        case "case" -> reporter(parts, links);
        case "docket" -> docket(parts, links);
        case "bill" -> bill(parts, links);
        default -> {
          // No publisher's scheme is known.
        }
      }
    }
    return links;
  }

  private static void usc(String[] parts, List<Link> links) {
    if (parts.length < 4 || !parts[2].matches("t\\d+a?") || !parts[3].startsWith("s")) {
      return;
    }
    String title = parts[2].substring(1);
    String section = parts[3].substring(1);
    links.add(
        new Link(
            "U.S. Code (Office of the Law Revision Counsel)",
            "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title"
                + title
                + "-section"
                + Paths.encode(section)
                + "&num=0&edition=prelim",
            true));
    links.add(
        new Link(
            "U.S. Code (GovInfo)",
            "https://www.govinfo.gov/link/uscode/" + title + "/" + Paths.encode(section),
            true));
  }

  private static void cfr(String[] parts, List<Link> links) {
    String title = parts[2].substring(1);
    String place = "";
    if (parts.length > 3 && parts[3].startsWith("s")) {
      place = "/section-" + Paths.encode(parts[3].substring(1));
    } else if (parts.length > 3 && parts[3].startsWith("pt")) {
      place = "/part-" + Paths.encode(parts[3].substring(2));
    } else if (parts.length > 3 && parts[3].startsWith("ch")) {
      place = "/chapter-" + Paths.encode(parts[3].substring(2));
    }
    links.add(new Link("eCFR", "https://www.ecfr.gov/current/title-" + title + place, true));
  }

  private static void register(String[] parts, List<Link> links) {
    if (parts.length >= 4) {
      String url =
          parts[2].equals("doc")
              ? "https://www.federalregister.gov/d/" + Paths.encode(parts[3])
              : "https://www.federalregister.gov/citation/" + parts[2] + "-FR-" + parts[3];
      links.add(new Link("Federal Register", url, true));
    }
  }

  private static void publicLaw(String[] parts, List<Link> links) {
    if (parts.length >= 4) {
      links.add(
          new Link(
              "Public law (GovInfo)",
              "https://www.govinfo.gov/link/plaw/" + parts[2] + "/public/" + parts[3],
              true));
    }
  }

  private static void statutes(String[] parts, List<Link> links) {
    if (parts.length >= 4) {
      links.add(
          new Link(
              "Statutes at Large (GovInfo)",
              "https://www.govinfo.gov/link/statute/" + parts[2] + "/" + parts[3],
              true));
    }
  }

  private static void reporter(String[] parts, List<Link> links) {
    if (parts.length >= 5 && !parts[2].equals("WL")) {
      links.add(
          new Link(
              "CourtListener",
              "https://www.courtlistener.com/c/"
                  + Paths.encode(parts[2])
                  + "/"
                  + parts[3]
                  + "/"
                  + parts[4]
                  + "/",
              false));
    }
  }

  private static void docket(String[] parts, List<Link> links) {
    if (parts.length >= 4) {
      String court = parts[2].equals("-") ? "" : "&court=" + Paths.encode(parts[2]);
      links.add(
          new Link(
              "CourtListener (dockets)",
              "https://www.courtlistener.com/?type=r&docket_number="
                  + Paths.encode(parts[3])
                  + court,
              false));
    }
  }

  private static void bill(String[] parts, List<Link> links) {
    if (parts.length >= 5) {
      String kind =
          parts[3].equals("hr") ? "house-bill" : parts[3].equals("s") ? "senate-bill" : "";
      if (!kind.isEmpty()) {
        links.add(
            new Link(
                "Congress.gov",
                "https://www.congress.gov/bill/"
                    + parts[2]
                    + "th-congress/"
                    + kind
                    + "/"
                    + parts[4],
                true));
      }
    }
  }
}
