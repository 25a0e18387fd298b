package org.inforce.web;

import org.inforce.answer.Labels;
import org.inforce.answer.Paths;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.Occurrence;
import org.inforce.status.StatusBook;

/// Names and pages of what a conflict or a change is about: a measure, an event or a case, by its
/// identifier.
public final class Subjects {
  private Subjects() {}

  public static String title(String id, StatusBook book, Frame frame) {
    return title(id, book, frame.speech());
  }

  static String title(String id, StatusBook book, Speech speech) {
    return book.measure(id)
        .map(Measure::title)
        .or(() -> book.occurrence(id).map(occurrence -> title(occurrence, speech)))
        .or(() -> book.caseOf(id).map(file -> file.caption().orElse(file.id())))
        .orElse(id);
  }

  /// `Preliminary injunction granted, December 29, 2025`
  static String title(Occurrence occurrence, Speech speech) {
    String what = speech.say(Labels.of(occurrence.type()));
    return occurrence.date().map(day -> what + ", " + speech.day(day)).orElse(what);
  }

  public static String page(String id, StatusBook book) {
    if (book.measure(id).isPresent()) {
      return "/measures/" + Paths.encode(id);
    }
    if (book.occurrence(id).isPresent()) {
      return "/orders/" + Paths.encode(id);
    }
    return book.caseOf(id)
        .map(CaseFile::id)
        .map(file -> "/cases/" + Paths.encodeAll(file))
        .orElse("/conflicts");
  }
}
