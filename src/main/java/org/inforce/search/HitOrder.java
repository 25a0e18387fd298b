package org.inforce.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.inforce.search.SearchQuestion.Sort;

/// Puts matches in order and takes the page asked for. Documents that tie are ordered by their
/// stable key, so that the order never depends on how the index came to be.
final class HitOrder {
  static final long UNDATED = Long.MIN_VALUE;

  /// Where a document stands in the order.
  record Place(int document, float score, long published, long key) {}

  private final IndexView view;
  private final Sort sort;

  HitOrder(IndexView view, Sort sort) {
    this.view = view;
    this.sort = sort;
  }

  /// The first `limit` places behind `after`, best first.
  List<Place> page(Matches matches, Optional<Place> after, int limit) throws IOException {
    Comparator<Place> order = order();
    PriorityQueue<Place> best = new PriorityQueue<>(order.reversed());
    NumericDocValues published = DocValues.emptyNumeric();
    NumericDocValues keys = DocValues.emptyNumeric();
    LeafReaderContext segment = null;
    for (int i = 0; i < matches.size() && limit > 0; i++) {
      int document = matches.document(i);
      if (segment == null || document >= segment.docBase + segment.reader().maxDoc()) {
        segment = view.segmentOf(document);
        published = DocValues.getNumeric(segment.reader(), IndexFields.PUBLISHED_DAY);
        keys = DocValues.getNumeric(segment.reader(), IndexFields.KEY);
      }
      if (isBeaten(matches.score(i), best, limit)) {
        continue;
      }
      int local = document - segment.docBase;
      Place place =
          new Place(
              document, matches.score(i), value(published, local, UNDATED), value(keys, local, 0));
      offer(place, best, order, after, limit);
    }
    List<Place> page = new ArrayList<>(best);
    page.sort(order);
    return page;
  }

  /// Spares reading the rest of a place whose score alone is too low.
  private boolean isBeaten(float score, PriorityQueue<Place> best, int limit) {
    if (sort != Sort.RELEVANCE || best.size() < limit) {
      return false;
    }
    Place worst = best.peek();
    return worst != null && score < worst.score();
  }

  private static void offer(
      Place place,
      PriorityQueue<Place> best,
      Comparator<Place> order,
      Optional<Place> after,
      int limit) {
    if (after.isPresent() && order.compare(after.get(), place) >= 0) {
      return;
    }
    Place worst = best.peek();
    if (worst != null && best.size() >= limit && order.compare(place, worst) >= 0) {
      return;
    }
    best.add(place);
    if (best.size() > limit) {
      best.poll();
    }
  }

  private static long value(NumericDocValues values, int document, long absent) throws IOException {
    return values.advanceExact(document) ? values.longValue() : absent;
  }

  private Comparator<Place> order() {
    return switch (sort) {
      case RELEVANCE -> HitOrder::bestFirst;
      case NEWEST -> HitOrder::newestFirst;
      case OLDEST -> HitOrder::oldestFirst;
    };
  }

  private static int bestFirst(Place one, Place other) {
    int byScore = Float.compare(other.score(), one.score());
    return byScore != 0 ? byScore : newestFirst(one, other);
  }

  private static int newestFirst(Place one, Place other) {
    int byDay = Long.compare(other.published(), one.published());
    return byDay != 0 ? byDay : Long.compare(one.key(), other.key());
  }

  private static int oldestFirst(Place one, Place other) {
    int undatedLast = Boolean.compare(one.published() == UNDATED, other.published() == UNDATED);
    int byDay = Long.compare(one.published(), other.published());
    return undatedLast != 0
        ? undatedLast
        : byDay != 0 ? byDay : Long.compare(one.key(), other.key());
  }
}
