package org.inforce.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.inforce.answer.JsonObject;
import org.inforce.review.CarriedReview;
import org.inforce.review.Relocation;

/// What became of people's decisions about documents that were read anew.
final class CarriedText {
  private int kept;
  private int moved;
  private int doubtful;
  private int lost;

  CarriedText(List<CarriedReview> carried) {
    carried.forEach(this::count);
  }

  private void count(CarriedReview carried) {
    switch (carried) {
      case CarriedReview.Kept(String finding, Optional<String> changed) -> {
        kept += changed.isEmpty() ? 1 : 0;
        doubtful += changed.isEmpty() ? 0 : 1;
      }
      case CarriedReview.Reattached reattached -> {
        boolean isDoubtful =
            reattached.changed().isPresent()
                || reattached.relocation() instanceof Relocation.Reworded;
        moved += isDoubtful ? 0 : 1;
        doubtful += isDoubtful ? 1 : 0;
      }
      case CarriedReview.Unfound unfound -> lost++;
      case CarriedReview.Lost gone -> lost++;
    }
  }

  JsonObject json() {
    return new JsonObject()
        .put("kept", kept)
        .put("moved", moved)
        .put("doubtful", doubtful)
        .put("lost", lost);
  }

  /// What a person has to look at, a line each; none if there is nothing.
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    if (doubtful > 0) {
      lines.add(
          (doubtful == 1 ? "1 decision needs" : doubtful + " decisions need")
              + " another look: inforce review --state needs_review");
    }
    if (lost > 0) {
      lines.add(
          (lost == 1 ? "1 decision has lost its" : lost + " decisions have lost their")
              + " words: inforce review --state orphaned");
    }
    return lines;
  }
}
