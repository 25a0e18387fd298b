package org.inforce.citation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.inforce.document.Evidence;
import org.inforce.document.Metadata;

/// What a document does to another that it names: a correction to what it corrects, a delay to the
/// rule it delays. `name` says which one is meant; whether that document is on record is for the
/// store to tell, today or later.
public record DocumentRelation(Evidence evidence, Kind kind, Name name) {
  public DocumentRelation {
    Objects.requireNonNull(evidence, "evidence");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(name, "name");
  }

  /// What is done to the other document.
  public enum Kind {
    CORRECTS("corrects", "corrected by"),
    DELAYS("delays", "delayed by"),
    WITHDRAWS("withdraws", "withdrawn by"),
    RESCINDS("rescinds", "rescinded by"),
    REPUBLISHES("publishes again", "published again as");

    private final String active;
    private final String passive;

    Kind(String active, String passive) {
      this.active = active;
      this.passive = passive;
    }

    /// `corrects`, as said of the document that acts.
    public String active() {
      return active;
    }

    /// `corrected by`, as said of the one acted on.
    public String passive() {
      return passive;
    }

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// How the other document is named: by its number or page in the Federal Register, by the day it
  /// was published, and by what it shares with the document that names it: title, regulation
  /// identifier numbers, agency dockets. `title` is in the form of [#key(String)].
  public record Name(
      Optional<String> number,
      Optional<String> page,
      Optional<LocalDate> published,
      String title,
      List<String> rins,
      List<String> dockets) {
    public Name {
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(page, "page");
      Objects.requireNonNull(published, "published");
      Objects.requireNonNull(title, "title");
      rins = List.copyOf(rins);
      dockets = List.copyOf(dockets);
    }

    /// How a document names itself.
    public static Name of(Metadata metadata) {
      return new Name(
          metadata.documentNumber(),
          metadata.citation(),
          metadata.published(),
          key(metadata.title()),
          metadata.rins(),
          metadata.dockets());
    }

    /// True when the document is named by more than what it shares with others.
    public boolean isTold() {
      return number.isPresent() || page.isPresent() || published.isPresent();
    }

    /// The keys by which it can be looked up, the surest first: `fr:2023-24184`, `page:88 FR
    /// 78818`, `title:...`, `rin:0938-AV07`, `docket:CMS-1784-F`.
    public List<String> keys() {
      List<String> keys = new ArrayList<>();
      number.ifPresent(value -> keys.add("fr:" + value));
      keys.addAll(keysBesideNumber());
      return keys;
    }

    /// As [#keys], without the number.
    public List<String> keysBesideNumber() {
      List<String> keys = new ArrayList<>();
      page.ifPresent(value -> keys.add("page:" + value));
      if (!title.isEmpty()) {
        keys.add("title:" + title);
      }
      rins.forEach(rin -> keys.add("rin:" + rin));
      dockets.forEach(docket -> keys.add("docket:" + docket));
      return keys;
    }

    /// As a reader would say it: `FR Doc. 2023-24184, 88 FR 78818, published 2023-11-16`.
    public String words() {
      List<String> words = new ArrayList<>();
      number.ifPresent(value -> words.add("FR Doc. " + value));
      page.ifPresent(words::add);
      published.ifPresent(day -> words.add("published " + day));
      if (words.isEmpty()) {
        words.add("an earlier document of the same title, RIN or docket");
      }
      return String.join(", ", words);
    }
  }

  /// A title as a key: letters and digits in lower case, without what only says that this document
  /// corrects, delays or withdraws another of that title.
  public static String key(String title) {
    return RelationWords.key(title);
  }
}
