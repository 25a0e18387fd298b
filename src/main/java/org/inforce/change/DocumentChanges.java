package org.inforce.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.analysis.Analysis;
import org.inforce.change.Redline.Kind;
import org.inforce.document.Document;
import org.inforce.document.Metadata;
import org.inforce.store.ChangeEntry;
import org.inforce.store.ChangeKind;
import org.inforce.store.StoredDocument;
import org.inforce.store.Weight;

/// What a new or changed document brings, as one entry: the words that changed and, as its parts,
/// the norms and deadlines that are now other than they were.
public final class DocumentChanges {
  private static final int MAX_WORDS_SHOWN = 600;
  private static final int MAX_QUOTE = 400;

  private DocumentChanges() {}

  /// A document that was not there before.
  public static ChangeEntry added(Analysis analysis, Instant at) {
    Document document = analysis.document();
    String id = document.version().document();
    return new ChangeEntry(
        at,
        ChangeKind.DOCUMENT_ADDED,
        id,
        Optional.empty(),
        Optional.of(title(document)),
        Optional.empty(),
        Optional.of(id),
        told(document.metadata()),
        false);
  }

  /// A document that its publisher no longer has at its address, which was found so twice.
  public static ChangeEntry withdrawn(StoredDocument document, String why, Instant at) {
    String title = document.metadata().title();
    return new ChangeEntry(
        at,
        ChangeKind.DOCUMENT_WITHDRAWN,
        document.id(),
        Optional.of(title.isBlank() ? document.id() : title),
        Optional.empty(),
        Optional.empty(),
        Optional.of(document.id()),
        why,
        false);
  }

  /// A document was removed on legal demand: nothing of it is quoted, and the world did not move.
  public static ChangeEntry removed(String document, String reason, Instant at) {
    return new ChangeEntry(
        at,
        ChangeKind.DOCUMENT_WITHDRAWN,
        document,
        Optional.of("on record"),
        Optional.of("removed"),
        Optional.empty(),
        Optional.of(document),
        "Removed here on legal demand: " + reason,
        true);
  }

  private static String told(Metadata metadata) {
    StringBuilder why = new StringBuilder("New: ");
    why.append(metadata.sourceKind().words());
    metadata.publisher().ifPresent(publisher -> why.append(" of ").append(publisher));
    metadata.published().ifPresent(day -> why.append(", published ").append(day));
    return why.append('.').toString();
  }

  private static String title(Document document) {
    String title = document.metadata().title();
    return title.isBlank() ? document.version().document() : title;
  }

  /// A document whose publisher changed it; empty when neither the text nor a stated fact differs,
  /// and when the same words only came in another form.
  public static Optional<ChangeEntry> changed(Analysis before, Analysis after, Instant at) {
    if (!isOtherForm(before, after)) {
      return entry(before, after, at, false);
    }
    boolean isFullText = metadata(before).form().isRecord() && !metadata(after).form().isRecord();
    return isFullText ? Optional.of(fullText(before, after, at)) : Optional.empty();
  }

  /// The norms that one text states and another does not, or states otherwise; typography apart.
  public static List<ChangeEntry> norms(Analysis before, Analysis after, Instant at) {
    return NormChanges.of(before, after, at, false);
  }

  /// A document that our rules now read otherwise, its bytes being the same; empty when what was
  /// found is the same.
  public static Optional<ChangeEntry> reread(Analysis before, Analysis after, Instant at) {
    return entry(before, after, at, true);
  }

  private static Optional<ChangeEntry> entry(
      Analysis before, Analysis after, Instant at, boolean isOurs) {
    Redline redline = Redline.of(before.document().text(), after.document().text());
    Weight ofWords = redline.weight();
    List<Restatement> restated = Restatement.of(metadata(before), metadata(after));
    List<ChangeEntry> parts = parts(before, after, at, isOurs, ofWords);
    if (isSameText(before, after) && restated.isEmpty() && parts.isEmpty()) {
      return Optional.empty();
    }
    String id = after.document().version().document();
    return Optional.of(
        new ChangeEntry(
            at,
            ChangeKind.DOCUMENT_CHANGED,
            id,
            shown(redline, restated.stream().map(Restatement::before).toList(), Kind.DELETED),
            shown(redline, restated.stream().map(Restatement::after).toList(), Kind.INSERTED),
            quote(redline),
            Optional.of(id),
            why(redline, ofWords, restated, parts, isOurs),
            isOurs,
            parts.isEmpty() ? ofWords.or(Restatement.weight(restated)) : Weight.SUBSTANCE,
            parts));
  }

  /// The same words say the same, even where our rules stumble over how they are set.
  private static List<ChangeEntry> parts(
      Analysis before, Analysis after, Instant at, boolean isOurs, Weight ofWords) {
    if (!isOurs && !isSameText(before, after) && !ofWords.isAtLeast(Weight.CORRECTION)) {
      return List.of();
    }
    List<ChangeEntry> parts = new ArrayList<>(NormChanges.of(before, after, at, isOurs));
    Restatement.deadline(before.document(), after.document(), at, isOurs).ifPresent(parts::add);
    return parts;
  }

  private static boolean isSameText(Analysis before, Analysis after) {
    return before.document().text().equals(after.document().text());
  }

  private static Metadata metadata(Analysis analysis) {
    return analysis.document().metadata();
  }

  private static boolean isOtherForm(Analysis before, Analysis after) {
    Optional<LocalDate> day = metadata(after).knownFrom();
    return metadata(before).form() != metadata(after).form()
        && (day.isEmpty() || day.equals(metadata(before).knownFrom()));
  }

  private static ChangeEntry fullText(Analysis before, Analysis after, Instant at) {
    String id = after.document().version().document();
    List<ChangeEntry> parts = NormChanges.of(before, after, at, false);
    return new ChangeEntry(
            at,
            ChangeKind.DOCUMENT_CHANGED,
            id,
            Optional.of(form(before)),
            Optional.of(form(after)),
            Optional.empty(),
            Optional.of(id),
            "The full text came; until now only a "
                + metadata(before).form().label()
                + " told of it"
                + (parts.isEmpty() ? "." : "; " + NormChanges.told(parts) + "."),
            false)
        .with(parts);
  }

  private static String form(Analysis analysis) {
    return metadata(analysis).form().label()
        + ", "
        + analysis.document().text().length()
        + " characters";
  }

  private static Optional<String> shown(Redline redline, List<String> restated, Kind kind) {
    List<String> all = new ArrayList<>(redline.words(kind));
    all.addAll(restated);
    all.removeIf(String::isBlank);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    int count = 0;
    for (String words : all) {
      if (!text.isEmpty() && text.length() + words.length() > MAX_WORDS_SHOWN) {
        break;
      }
      text.append(text.isEmpty() ? "" : " … ").append(clipped(words, MAX_WORDS_SHOWN));
      count++;
    }
    int rest = all.size() - count;
    return Optional.of(rest > 0 ? text + " … and " + rest + " more" : text.toString());
  }

  /// The paragraph that holds the first change, as it stands now, or as it stood if it is gone.
  private static Optional<String> quote(Redline redline) {
    for (Redline.Piece piece : redline.pieces()) {
      if (piece.kind() == Kind.INSERTED) {
        return Optional.of(around(redline.after(), piece));
      }
    }
    for (Redline.Piece piece : redline.pieces()) {
      if (piece.kind() == Kind.DELETED) {
        return Optional.of(around(redline.before(), piece));
      }
    }
    return Optional.empty();
  }

  private static String around(String text, Redline.Piece piece) {
    int start = text.lastIndexOf('\n', piece.start()) + 1;
    int line = text.indexOf('\n', piece.end());
    int end = line < 0 ? text.length() : line;
    start = Math.max(start, piece.start() - MAX_QUOTE / 2);
    end = Math.min(end, Math.max(piece.end(), start + MAX_QUOTE));
    return clipped(text.substring(onWord(text, start), end).strip(), MAX_QUOTE);
  }

  private static int onWord(String text, int start) {
    int at = start;
    while (at > 0 && at < text.length() && !Word.isSpace(text.charAt(at - 1))) {
      at++;
    }
    return at >= text.length() ? start : at;
  }

  private static String clipped(String words, int max) {
    if (words.length() <= max) {
      return words;
    }
    int end = words.lastIndexOf(' ', max);
    return words.substring(0, end < max / 2 ? max : end) + " …";
  }

  private static String why(
      Redline redline,
      Weight ofWords,
      List<Restatement> restated,
      List<ChangeEntry> parts,
      boolean isOurs) {
    List<String> reasons = new ArrayList<>();
    if (isOurs) {
      reasons.add("Our reading of the same bytes was corrected");
    } else if (!redline.before().equals(redline.after())) {
      reasons.add(
          switch (ofWords) {
            case SUBSTANCE -> "The publisher changed the wording";
            case CORRECTION -> "The publisher corrected spelling, punctuation or order";
            case BOILERPLATE -> "Boilerplate only: filing lines, stamps or page marks differ";
            case TYPOGRAPHY -> "Typography only: no word differs";
          });
    }
    if (!restated.isEmpty()) {
      reasons.add(
          "stated anew: " + String.join(", ", restated.stream().map(Restatement::what).toList()));
    }
    if (!parts.isEmpty()) {
      reasons.add(NormChanges.told(parts));
    }
    return String.join("; ", reasons) + ".";
  }
}
