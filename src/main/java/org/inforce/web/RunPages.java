package org.inforce.web;

import io.javalin.http.Context;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.inforce.answer.JsonObject;
import org.inforce.store.DirectoryLock.Holder;
import org.inforce.store.RunRecord;
import org.inforce.web.Present.OpenRun;

/// `/runs`: what each run brought, how old each source is, and the run under way, which the other
/// pages do not show before it is whole.
public final class RunPages {
  private static final int RUNS = 50;

  private final Site site;

  RunPages(Site site) {
    this.site = site;
  }

  /// Whether a run is over, goes on, or was cut off.
  public enum State {
    DONE,
    UNDER_WAY,
    CUT_OFF
  }

  /// A run with where it stands; `owner` holds the data directory for it.
  public record Shown(RunRecord run, State state, Optional<Holder> owner) {
    public Shown {
      Objects.requireNonNull(run, "run");
      Objects.requireNonNull(state, "state");
      Objects.requireNonNull(owner, "owner");
    }
  }

  /// The latest first, and before them the open one as it is now.
  private List<Shown> runs(int limit) {
    Optional<OpenRun> open = site.openRun();
    long living = open.map(one -> one.run().id()).orElse(-1L);
    Stream<Shown> now = open.stream().map(RunPages::shown);
    Stream<Shown> before =
        site.answers().runs(limit).stream().filter(run -> run.id() != living).map(RunPages::shown);
    return Stream.concat(now, before).limit(limit).toList();
  }

  private static Shown shown(OpenRun open) {
    State state = open.holder().isPresent() ? State.UNDER_WAY : State.CUT_OFF;
    return new Shown(open.run(), state, open.holder());
  }

  private static Shown shown(RunRecord run) {
    State state = run.ended().isPresent() ? State.DONE : State.CUT_OFF;
    return new Shown(run, state, Optional.empty());
  }

  void page(Context context) {
    Query query = site.query(context);
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("runs", runs(RUNS));
    parameters.put("sources", site.answers().sources());
    parameters.put("failures", site.answers().store().failures());
    parameters.put("orphans", site.answers().reviews().orphans().size());
    site.page(
        context,
        "runs",
        site.frame(query, query.say("Runs"), "runs", Format.alternates(query.address())),
        parameters);
  }

  Listing listing(Query query) {
    List<Shown> runs = runs(query.number("limit", RUNS, 1, 1000));
    return new Listing(
        "Runs",
        runs.size(),
        Optional.empty(),
        Optional.empty(),
        runs.stream().map(this::json).toList(),
        List.of(
            "id", "command", "state", "started", "ended", "new", "changed", "unchanged", "failed"),
        runs.stream().map(RunPages::row).toList(),
        runs.stream().map(RunPages::entry).toList());
  }

  private JsonObject json(Shown shown) {
    return site.answers()
        .json(shown.run())
        .put("state", code(shown.state()))
        .put("owner", shown.owner().map(Holder::owner));
  }

  private static String code(State state) {
    return switch (state) {
      case DONE -> "done";
      case UNDER_WAY -> "under_way";
      case CUT_OFF -> "cut_off";
    };
  }

  private static List<String> row(Shown shown) {
    RunRecord run = shown.run();
    RunRecord.Counts counts = run.counts();
    return List.of(
        Long.toString(run.id()),
        run.command(),
        code(shown.state()),
        run.started().toString(),
        run.ended().map(Object::toString).orElse(""),
        Integer.toString(counts.added()),
        Integer.toString(counts.changed()),
        Integer.toString(counts.unchanged()),
        Integer.toString(counts.failed()));
  }

  private static Listing.Entry entry(Shown shown) {
    RunRecord run = shown.run();
    RunRecord.Counts counts = run.counts();
    return new Listing.Entry(
        "urn:inforce:run:" + run.id(),
        run.command() + " of " + run.started(),
        "/runs",
        run.ended().orElse(run.started()),
        "%s: %d new, %d changed, %d unchanged, %d failed"
            .formatted(
                code(shown.state()).replace('_', ' '),
                counts.added(),
                counts.changed(),
                counts.unchanged(),
                counts.failed()));
  }
}
