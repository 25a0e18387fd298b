package org.inforce.web;

import org.inforce.answer.AuthorityLinks.Link;

/// Of which day a publisher's text is, in words; also that the day is not known.
public final class LinkWords {
  private LinkWords() {}

  public static String currency(Link link, Frame frame) {
    return link.day()
        .map(day -> dated(link, frame.day(day), frame))
        .orElseGet(() -> undated(link, frame));
  }

  private static String dated(Link link, String day, Frame frame) {
    return switch (link.currency()) {
      case KEPT_UP -> frame.say("kept up; the text on record is of {0}", day);
      case ON_THE_DAY -> frame.say("as it was on {0}", day);
      case YEARLY -> frame.say("the newest yearly edition; the text on record is of {0}", day);
      case FIXED -> frame.say("as published on {0}", day);
    };
  }

  private static String undated(Link link, Frame frame) {
    return switch (link.currency()) {
      case KEPT_UP -> frame.say("kept up; date not known, its page says up to which day");
      case ON_THE_DAY -> frame.say("date not known");
      case YEARLY ->
          frame.say("the newest yearly edition; date not known, its page says which year’s");
      case FIXED -> frame.say("as published; date not known");
    };
  }
}
