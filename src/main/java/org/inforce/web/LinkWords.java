package org.inforce.web;

import org.inforce.answer.AuthorityLinks.Link;

/// Of which day a publisher's text is, in words.
public final class LinkWords {
  private LinkWords() {}

  public static String currency(Link link, Frame frame) {
    return switch (link.currency()) {
      case KEPT_UP -> frame.say("kept up; its page says up to which day");
      case ON_THE_DAY ->
          link.day().map(day -> frame.say("as it was on {0}", frame.day(day))).orElse("");
      case YEARLY -> frame.say("the newest yearly edition; its page says which year’s");
      case FIXED ->
          link.day()
              .map(day -> frame.say("as published on {0}", frame.day(day)))
              .orElse(frame.say("as published; it does not change"));
    };
  }
}
