package org.inforce.proceeding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.inforce.document.Document;
import org.inforce.document.Metadata;
import org.inforce.document.SourceKind;

/// What kind of paper a document is for the reading of events: who speaks in it, on which day, and
/// what it calls itself.
final class Papers {
  private static final int REWRITTEN_AFTER_DAYS = 7;

  private final Document document;
  private final List<Sentence> sentences;
  private final SourceKind kind;

  Papers(Document document, List<Sentence> sentences) {
    this.document = document;
    this.sentences = sentences;
    this.kind = resolve();
  }

  private SourceKind resolve() {
    SourceKind stated = document.metadata().sourceKind();
    if (stated != SourceKind.OTHER) {
      return stated;
    }
    if (document.structure().caption().isPresent() || opensAsOrder()) {
      return SourceKind.COURT_ORDER;
    }
    return stated;
  }

  /// A bare text that has a docket number with its court, or a court's head, near its start.
  private boolean opensAsOrder() {
    for (Sentence s : sentences.subList(0, Math.min(4, sentences.size()))) {
      boolean hasHead =
          s.has("district", 0, s.size()) && s.has("court", 0, s.size()) && s.at(0).isAllCapitals();
      boolean hasNumber =
          s.find("no", 0, s.size()) >= 0 && s.has("(", 0, s.size()) && s.has("v", 0, s.size());
      boolean startsWithNumber = s.lower(0).equals("no") && s.lower(1).equals(".");
      if (hasHead || startsWithNumber || (hasNumber && s.index() == 0 && s.size() < 40)) {
        return true;
      }
    }
    return false;
  }

  SourceKind kind() {
    return kind;
  }

  boolean isOfCourt() {
    return kind == SourceKind.COURT_ORDER || kind == SourceKind.DOCKET_ENTRY;
  }

  boolean isOfRegister() {
    return kind.isFederalRegister();
  }

  boolean isFiling() {
    return kind == SourceKind.COURT_FILING;
  }

  boolean isOfAgency() {
    return isOfRegister() || kind == SourceKind.GUIDANCE || kind == SourceKind.AGREEMENT;
  }

  /// The day relative dates count from: the published day; the updated day of a page that was
  /// rewritten more than a week later; else the day the paper itself gives.
  Optional<LocalDate> anchor() {
    Metadata metadata = document.metadata();
    Optional<LocalDate> rewritten =
        metadata
            .updated()
            .filter(updated ->
                metadata.published().isEmpty()
                    || ChronoUnit.DAYS.between(metadata.published().get(), updated)
                        > REWRITTEN_AFTER_DAYS);
    return rewritten.or(metadata::published).or(this::dated);
  }

  /// The day of the paper's own acts: published, else the day it says it was entered or dated.
  Optional<EventDate> day() {
    return document
        .metadata()
        .published()
        .map(day -> EventDate.day(day, "document date"))
        .or(() -> dated().map(day -> EventDate.day(day, "dated")));
  }

  /// `entered March 2, 2026`, `DATED this 3rd day of March, 2026`, `March 3, 2026` alone.
  private Optional<LocalDate> dated() {
    DateReader reader = new DateReader(Optional.empty());
    for (Sentence s : sentences) {
      for (DateMention mention : reader.find(s, true)) {
        boolean isDay = mention.date().precision() == EventDate.Precision.DAY;
        if (isDay && isDating(s, mention.from())) {
          return Optional.of(mention.date().from());
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isDating(Sentence s, int at) {
    for (int i = at - 1; i >= Math.max(0, at - 4); i--) {
      String word = s.lower(i);
      boolean isOwn =
          word.equals("dated")
              || (word.equals("entered") && s.has("this", 0, i))
              || (word.equals("ordered") && s.has("so", i - 1, i))
              || word.equals("issued") && i < 2;
      if (isOwn) {
        return true;
      }
    }
    return at == 0 && s.size() <= 6;
  }

  /// Whether a heading of the paper names an injunction or a restraining order.
  boolean isRestraint() {
    for (Sentence s : sentences.subList(0, Math.min(20, sentences.size()))) {
      for (int i = 0; i < s.size(); i++) {
        boolean isTitle = s.at(i).isAllCapitals() || s.isHeadline();
        if (isTitle && (s.at(i).is("injunction") || s.at(i).is("restraining"))) {
          return true;
        }
      }
    }
    return false;
  }

  /// What a court's paper orders when a restraint does not say what it is.
  EventType restraint() {
    String title = document.metadata().title().toLowerCase(Locale.ROOT);
    boolean isTro = false;
    boolean isPermanent = false;
    for (Sentence s : sentences.subList(0, Math.min(20, sentences.size()))) {
      for (int i = 0; i + 1 < s.size(); i++) {
        boolean isTitle = s.at(i).isAllCapitals() || s.isHeadline() || title.contains(s.lower(i));
        String two = s.lower(i) + " " + s.lower(i + 1);
        isTro |= isTitle && two.equals("restraining order") && kind == SourceKind.COURT_ORDER;
        isPermanent |= isTitle && two.equals("permanent injunction");
      }
    }
    if (isPermanent) {
      return EventType.PERMANENT_INJUNCTION;
    }
    if (isTro) {
      return EventType.TRO_GRANTED;
    }
    return isOfCourt() || !onlyRestrainingOrder()
        ? EventType.PRELIMINARY_INJUNCTION_GRANTED
        : EventType.TRO_GRANTED;
  }

  private boolean onlyRestrainingOrder() {
    boolean hasTro = false;
    for (Sentence s : sentences) {
      for (int i = 0; i + 1 < s.size(); i++) {
        if (s.lower(i + 1).equals("injunction")) {
          return false;
        }
        hasTro |= s.lower(i).equals("restraining") && s.lower(i + 1).equals("order");
      }
    }
    return hasTro;
  }

  Document document() {
    return document;
  }
}
