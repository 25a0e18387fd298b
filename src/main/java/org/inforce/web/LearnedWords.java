package org.inforce.web;

import java.util.Optional;
import org.inforce.answer.Labels;
import org.inforce.status.Learned.Difference;

/// What was learned between two days, in words.
public final class LearnedWords {
  private LearnedWords() {}

  /// On what the two answers differ.
  public static String field(Difference difference, Frame frame) {
    return switch (difference.field()) {
      case "legal_force" -> frame.say("The measure itself");
      case "operative" -> frame.say("May it be acted on?");
      case "unknown" -> frame.say("Not told, and it matters");
      case "order_known" -> frame.say("An order against it");
      case "order_state" -> frame.say("State of an order");
      case "order_until" -> frame.say("Last day of an order");
      default -> frame.say("Status");
    };
  }

  /// What one of the answers says; a dash where it says nothing.
  public static String value(Difference difference, Optional<String> value, Frame frame) {
    boolean isDay = difference.field().equals("order_until");
    return value.map(text -> isDay ? text : frame.say(Labels.words(text))).orElse("–");
  }
}
