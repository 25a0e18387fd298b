package org.inforce.status;

import java.util.Set;
import org.inforce.taxonomy.Axis;

/// How far an act reaches.
interface Reach {

  /// Whether `point` lies within; `doubts` collects the axes on which nobody has told.
  Truth covers(Point point, Set<Axis> doubts);

  /// Reaches all there is.
  Reach EVERYTHING = (point, doubts) -> Truth.YES;
}
