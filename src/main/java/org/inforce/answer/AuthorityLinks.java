package org.inforce.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.inforce.authority.AuthorityId;

/// Where publishers keep what an identifier names. Addresses follow each publisher's own scheme for
/// permanent links; nothing is fetched.
public final class AuthorityLinks {
  /// How old what a publisher shows may be.
  public enum Currency {
    /// Kept up as the law changes; its page says up to which day.
    KEPT_UP,
    /// As it was on the day of the link.
    ON_THE_DAY,
    /// Printed once a year; its page says which year's.
    YEARLY,
    /// Published once, and never changed.
    FIXED
  }

  /// A publisher's page. `isOfficial`: kept by the body that publishes the law. `day` is that of
  /// the text behind the link; of a text that is kept up or printed anew, which may be newer, that
  /// of the text on record. Empty where it is not known.
  public record Link(
      String name, String url, boolean isOfficial, Currency currency, Optional<LocalDate> day) {
    public Link {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(url, "url");
      Objects.requireNonNull(currency, "currency");
      Objects.requireNonNull(day, "day");
    }

    private static Link of(String name, String url, boolean isOfficial, Currency currency) {
      return new Link(name, url, isOfficial, currency, Optional.empty());
    }

    private Link dated(Optional<LocalDate> recorded) {
      return new Link(name, url, isOfficial, currency, recorded);
    }
  }

  /// The first day of which the eCFR shows its text.
  private static final LocalDate ECFR_BEGINS = LocalDate.of(2017, 1, 1);

  private AuthorityLinks() {}

  /// In order of preference; empty where no publisher's scheme is known. A publisher that keeps the
  /// law of past days is asked for the viewpoint's day. `recorded` is the day of the text on
  /// record.
  static List<Link> of(AuthorityId id, Viewpoint view, Optional<LocalDate> recorded) {
    String[] parts = id.path().substring(1).split("/");
    List<Link> links = new ArrayList<>();
    if (parts.length >= 3 && parts[0].equals("us")) {
      switch (parts[1]) {
        case "usc" -> usc(parts, recorded, links);
        case "cfr" -> cfr(parts, view, links);
        case "fr" -> register(parts, recorded, links);
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

  private static void usc(String[] parts, Optional<LocalDate> recorded, List<Link> links) {
    if (parts.length < 4 || !parts[2].matches("t\\d+a?") || !parts[3].startsWith("s")) {
      return;
    }
    String title = parts[2].substring(1);
    String section = parts[3].substring(1);
    links.add(
        Link.of(
                "U.S. Code (Office of the Law Revision Counsel)",
                "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title"
                    + title
                    + "-section"
                    + Paths.encode(section)
                    + "&num=0&edition=prelim",
                true,
                Currency.KEPT_UP)
            .dated(recorded));
    links.add(
        Link.of(
                "U.S. Code (GovInfo)",
                "https://www.govinfo.gov/link/uscode/" + title + "/" + Paths.encode(section),
                true,
                Currency.YEARLY)
            .dated(recorded));
  }

  private static void cfr(String[] parts, Viewpoint view, List<Link> links) {
    String title = parts[2].substring(1);
    String place = "";
    if (parts.length > 3 && parts[3].startsWith("s")) {
      place = "/section-" + Paths.encode(parts[3].substring(1));
    } else if (parts.length > 3 && parts[3].startsWith("pt")) {
      place = "/part-" + Paths.encode(parts[3].substring(2));
    } else if (parts.length > 3 && parts[3].startsWith("ch")) {
      place = "/chapter-" + Paths.encode(parts[3].substring(2));
    }
    boolean isPast = view.asOf().isBefore(view.today()) && !view.asOf().isBefore(ECFR_BEGINS);
    String edition = isPast ? "on/" + view.asOf() : "current";
    links.add(
        new Link(
            "eCFR",
            "https://www.ecfr.gov/" + edition + "/title-" + title + place,
            true,
            isPast ? Currency.ON_THE_DAY : Currency.KEPT_UP,
            Optional.of(view.asOf()).filter(day -> isPast)));
  }

  private static void register(String[] parts, Optional<LocalDate> recorded, List<Link> links) {
    if (parts.length >= 4) {
      String url =
          parts[2].equals("doc")
              ? "https://www.federalregister.gov/d/" + Paths.encode(parts[3])
              : "https://www.federalregister.gov/citation/" + parts[2] + "-FR-" + parts[3];
      links.add(new Link("Federal Register", url, true, Currency.FIXED, recorded));
    }
  }

  private static void publicLaw(String[] parts, List<Link> links) {
    if (parts.length >= 4) {
      links.add(
          Link.of(
              "Public law (GovInfo)",
              "https://www.govinfo.gov/link/plaw/" + parts[2] + "/public/" + parts[3],
              true,
              Currency.FIXED));
    }
  }

  private static void statutes(String[] parts, List<Link> links) {
    if (parts.length >= 4) {
      links.add(
          Link.of(
              "Statutes at Large (GovInfo)",
              "https://www.govinfo.gov/link/statute/" + parts[2] + "/" + parts[3],
              true,
              Currency.FIXED));
    }
  }

  private static void reporter(String[] parts, List<Link> links) {
    if (parts.length >= 5 && !parts[2].equals("WL")) {
      links.add(
          Link.of(
              "CourtListener",
              "https://www.courtlistener.com/c/"
                  + Paths.encode(parts[2])
                  + "/"
                  + parts[3]
                  + "/"
                  + parts[4]
                  + "/",
              false,
              Currency.FIXED));
    }
  }

  private static void docket(String[] parts, List<Link> links) {
    if (parts.length >= 4) {
      String court = parts[2].equals("-") ? "" : "&court=" + Paths.encode(parts[2]);
      links.add(
          Link.of(
              "CourtListener (dockets)",
              "https://www.courtlistener.com/?type=r&docket_number="
                  + Paths.encode(parts[3])
                  + court,
              false,
              Currency.KEPT_UP));
    }
  }

  private static void bill(String[] parts, List<Link> links) {
    if (parts.length >= 5) {
      String kind =
          parts[3].equals("hr") ? "house-bill" : parts[3].equals("s") ? "senate-bill" : "";
      if (!kind.isEmpty()) {
        links.add(
            Link.of(
                "Congress.gov",
                "https://www.congress.gov/bill/"
                    + parts[2]
                    + "th-congress/"
                    + kind
                    + "/"
                    + parts[4],
                true,
                Currency.KEPT_UP));
      }
    }
  }
}
