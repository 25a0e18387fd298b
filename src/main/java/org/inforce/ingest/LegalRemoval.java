package org.inforce.ingest;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.inforce.change.DocumentChanges;
import org.inforce.store.ChangeEntry;
import org.inforce.store.Removal;
import org.inforce.store.RunRecord;
import org.inforce.store.RunRecord.Counts;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;

/// Removes a document on legal demand. Its bytes, text and findings go, and what quotes them; its
/// identifier stays with the day and the reason, and no later run brings it back. What rested on it
/// is worked out anew and recorded as a doing of our own, never as news of the world. Whoever runs
/// it holds the data directory's lock.
public final class LegalRemoval {
  private final Store store;
  private final Follower follower;
  private final InstantSource clock;

  /// `follower` is brought up to date at the end.
  public LegalRemoval(Store store, Follower follower, InstantSource clock) {
    this.store = store;
    this.follower = follower;
    this.clock = clock;
  }

  /// What came of a removal. `moved` is what rested on the document; `isPurged` says that nothing
  /// is left in the file's free space.
  public record Removed(Removal removal, List<ChangeEntry> moved, boolean isPurged) {
    public Removed {
      moved = List.copyOf(moved);
    }
  }

  /// Removes `document`; one that is removed already keeps its day and reason. May be run again
  /// when it was cut off.
  ///
  /// @throws IllegalArgumentException if there is no such document, or no reason is given
  public Removed remove(String document, String reason) {
    StoredDocument known =
        store
            .document(document)
            .orElseThrow(() -> new IllegalArgumentException("there is no document " + document));
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a removal needs a reason");
    }
    Instant now = clock.instant();
    Removal removal =
        known
            .removal()
            .filter(Removal::isErased)
            .orElseGet(() -> erase(document, reason.strip(), now));
    List<ChangeEntry> moved = new StandingKeeper(store).keep(now, true);
    follower.catchUp(store);
    return new Removed(removal, moved, store.purge());
  }

  private Removal erase(String document, String reason, Instant now) {
    Removal removal = new Removal(LocalDate.ofInstant(now, ZoneOffset.UTC), reason, true);
    store.write(writer -> {
      long run = writer.startRun("remove", now);
      writer.remove(document, removal);
      writer.addChanges(List.of(DocumentChanges.removed(document, reason, now)));
      writer.putSetting(StandingKeeper.OURS, document);
      writer.keepRun(
          new RunRecord(run, "remove", now, Optional.of(now), new Counts(0, 1, 0, 0), List.of()));
      return true;
    });
    return removal;
  }

  /// Lets a removed document come in again with the next run that finds it. Gives whether it was
  /// removed.
  public boolean undo(String document) {
    boolean isErased = store.document(document).filter(StoredDocument::isRemoved).isPresent();
    if (isErased) {
      store.write(writer -> {
        writer.readmit(document);
        return true;
      });
      follower.catchUp(store);
    }
    return isErased;
  }
}
