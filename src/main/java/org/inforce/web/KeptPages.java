package org.inforce.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.inforce.answer.Answers;
import org.jspecify.annotations.Nullable;

/// Pages as they were made, for whoever asks for the same address in the same language on the same
/// day and at the same moment of the present. When the present moves on all of them are dropped;
/// those of a present that may change under a reader's hands are not kept at all.
///
/// For pages that hang on nothing else of a request: not on who asks, nor on when he came last.
/// Safe for use by many threads.
final class KeptPages {
  /// A page takes some ten thousand bytes, packed.
  private static final long MOST_BYTES = 24L << 20;

  private static final int TYPICAL_BYTES = 16_384;

  private final Site site;
  private final AtomicReference<@Nullable Shelf> shelf = new AtomicReference<>();

  KeptPages(Site site) {
    this.site = site;
  }

  /// What a page hangs on within one moment.
  private record Key(Address address, Language language, LocalDate today) {
    int bytes() {
      return address.toString().length() * 2;
    }
  }

  /// The pages of one moment.
  private record Shelf(Answers answers, Cache<Key, PackedPage> pages) {
    static Shelf of(Answers answers) {
      return new Shelf(
          answers,
          Caffeine.newBuilder()
              .initialCapacity((int) (MOST_BYTES / TYPICAL_BYTES))
              .maximumWeight(MOST_BYTES)
              .weigher((Key key, PackedPage page) -> key.bytes() + page.bytes())
              .executor(Runnable::run)
              .build());
    }
  }

  /// `make` where its page is not there yet.
  Handler of(Handler make) {
    return context -> {
      Optional<Shelf> kept = shelf();
      if (kept.isPresent()) {
        answer(context, kept.get(), make);
      } else {
        make.handle(context);
      }
    };
  }

  private Optional<Shelf> shelf() {
    Present.Moment moment = RequestMoment.moment();
    if (!moment.isStill()) {
      return Optional.empty();
    }
    Shelf known = shelf.get();
    if (known == null || known.answers() != moment.answers()) {
      known = Shelf.of(moment.answers());
      shelf.set(known);
    }
    return Optional.of(known);
  }

  private void answer(Context context, Shelf kept, Handler make) throws Exception {
    Query query = site.query(context);
    Key key = new Key(query.address(), query.speech().language(), query.today());
    PackedPage known = kept.pages().getIfPresent(key);
    if (known != null) {
      known.send(context);
      query.speech().language().mark(context);
      return;
    }
    make.handle(context);
    Optional<PackedPage> made = PackedPage.of(context);
    if (made.isPresent()) {
      kept.pages().put(key, made.get());
      made.get().send(context);
    }
  }
}
