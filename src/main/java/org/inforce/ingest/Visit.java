package org.inforce.ingest;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.inforce.source.Ask;
import org.inforce.source.Ask.Validators;
import org.inforce.source.Capture;
import org.inforce.source.Fetched;
import org.inforce.source.FetchedDocument;
import org.inforce.source.Fetcher;
import org.inforce.source.SourceDocument;
import org.inforce.source.SourceResult;
import org.inforce.source.VisitResult;
import org.inforce.store.Store;

/// One visit to one source: asks for lists and documents, conditionally where an answer is kept,
/// and hands what comes to the run. For one thread.
final class Visit {
  /// So many documents may fail in a row before the source counts as down.
  private static final int PATIENCE = 5;

  private final Fetcher fetcher;
  private final Store store;
  private final InstantSource clock;
  private final Consumer<VisitResult> sink;
  private final List<Capture> lists = new ArrayList<>();
  private int fetched;
  private int failedInARow;

  Visit(Fetcher fetcher, Store store, InstantSource clock, Consumer<VisitResult> sink) {
    this.fetcher = fetcher;
    this.store = store;
    this.clock = clock;
    this.sink = sink;
  }

  Instant now() {
    return clock.instant();
  }

  /// The day in universal time.
  LocalDate today() {
    return LocalDate.ofInstant(now(), ZoneOffset.UTC);
  }

  /// Answers that had content, so far.
  int fetched() {
    return fetched;
  }

  /// The lists fetched anew, so far.
  List<Capture> lists() {
    return List.copyOf(lists);
  }

  /// A list of documents, which must be there. One that did not change is given as it was kept.
  Capture list(Ask ask) throws VisitFailedException, InterruptedException {
    Optional<Capture> kept = store.capture(ask.address().toString());
    return switch (fetcher.fetch(ask.unless(kept.flatMap(Validators::of)))) {
      case Fetched.Fresh(Capture capture) -> {
        fetched++;
        lists.add(capture);
        yield capture;
      }
      case Fetched.Unchanged unchanged ->
          kept.orElseThrow(() ->
              new VisitFailedException(ask.address() + " says unchanged of what was never taken"));
      case Fetched.Missing(URI address, int status) ->
          throw new VisitFailedException(
              address + " is not there (status " + status + "); correct it in sources.yaml");
      case Fetched.Failed(URI address, String reason, String action) ->
          throw new VisitFailedException(address + " " + reason + "; " + action);
    };
  }

  /// Whether what is at an address was removed on legal demand, so that it need not be asked for.
  boolean isErased(URI address) {
    return store.erasures().at(address.toString()).isPresent();
  }

  /// Takes a document. Gives whether it is there; one whose publisher failed is told as failed.
  boolean take(Ask ask, Optional<byte[]> statement)
      throws VisitFailedException, InterruptedException {
    return take(ask, statement, true);
  }

  /// As [#take]; one that is not there is passed over in silence, for another form of it may be.
  boolean takeIfThere(Ask ask, Optional<byte[]> statement)
      throws VisitFailedException, InterruptedException {
    return take(ask, statement, false);
  }

  private boolean take(Ask ask, Optional<byte[]> statement, boolean isToBeThere)
      throws VisitFailedException, InterruptedException {
    String address = ask.address().toString();
    if (isErased(ask.address())) {
      return true;
    }
    Optional<Capture> kept = store.capture(address);
    switch (fetcher.fetch(ask.unless(kept.flatMap(Validators::of)))) {
      case Fetched.Fresh(Capture capture) -> {
        fetched++;
        answered();
        give(new FetchedDocument(capture, statement));
        return true;
      }
      case Fetched.Unchanged unchanged -> {
        answered();
        kept.ifPresent(capture -> give(new FetchedDocument(capture, statement)));
        return true;
      }
      case Fetched.Missing(URI missing, int status) -> {
        answered();
        if (isToBeThere || !store.documentsFrom(address).isEmpty()) {
          sink.accept(new VisitResult.Gone(address, status));
        }
        return false;
      }
      case Fetched.Failed(URI failed, String reason, String action) -> {
        sink.accept(new VisitResult.Place(new SourceResult.Unavailable(address, reason, action)));
        failed(reason);
        return true;
      }
    }
  }

  /// Whether a document of this address is kept; if so it is given as it was, without asking.
  boolean giveKept(URI address, Optional<byte[]> statement) {
    Optional<Capture> kept = store.capture(address.toString());
    kept.ifPresent(capture -> give(new FetchedDocument(capture, statement)));
    return kept.isPresent();
  }

  void give(SourceDocument source) {
    sink.accept(new VisitResult.Place(new SourceResult.Found(source)));
  }

  /// A place of this machine, or the reason why a document cannot be taken.
  void give(SourceResult result) {
    if (result instanceof SourceResult.Found) {
      fetched++;
    }
    sink.accept(new VisitResult.Place(result));
  }

  private void answered() {
    failedInARow = 0;
  }

  private void failed(String reason) throws VisitFailedException {
    failedInARow++;
    if (failedInARow >= PATIENCE) {
      throw new VisitFailedException(
          PATIENCE + " documents failed in a row, the last one because it " + reason);
    }
  }
}
