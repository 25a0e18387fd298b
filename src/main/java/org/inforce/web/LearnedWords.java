package org.inforce.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.inforce.answer.Labels;
import org.inforce.proceeding.EventType;
import org.inforce.status.Learned;
import org.inforce.status.Learned.Difference;
import org.inforce.status.LegalForce;
import org.inforce.status.Operative;
import org.inforce.status.OrderState;
import org.inforce.status.Status;

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
    return value.map(code -> said(difference.field(), code, frame)).orElse("–");
  }

  private static String said(String field, String code, Frame frame) {
    return switch (field) {
      case "status" -> frame.say(label(Status.values(), Status::code, Labels::of, code));
      case "legal_force" ->
          frame.say(label(LegalForce.values(), LegalForce::code, Labels::of, code));
      case "operative" -> frame.say(label(Operative.values(), Operative::code, Labels::of, code));
      case "order_state" ->
          frame.say(label(OrderState.values(), OrderState::code, Labels::of, code));
      case "order_until" -> day(code, frame);
      case "order_known" -> known(code, frame);
      default -> ScopeWords.unknown(Arrays.asList(code.split(", ")), frame);
    };
  }

  /// `preliminary_injunction_granted, operative`
  private static String known(String codes, Frame frame) {
    int comma = codes.indexOf(", ");
    String type = EventType.tryParse(codes.substring(0, comma)).map(Labels::of).orElse(codes);
    return frame.say(type) + " – " + said("order_state", codes.substring(comma + 2), frame);
  }

  private static <E> String label(
      E[] all, Function<E, String> code, Function<E, String> label, String sought) {
    return Stream.of(all)
        .filter(one -> code.apply(one).equals(sought))
        .map(label)
        .findFirst()
        .orElse(sought);
  }

  private static String day(String iso, Frame frame) {
    try {
      return frame.day(LocalDate.parse(iso));
    } catch (DateTimeException e) {
      return iso;
    }
  }

  /// The order that differs: what it is and when it was decided; by its identifier where neither
  /// answer knows it.
  public static String order(Learned learned, String id, Frame frame) {
    return Stream.concat(learned.now().orders().stream(), learned.then().orders().stream())
        .filter(order -> order.id().equals(id))
        .map(order ->
            Stream.concat(
                    Stream.of(frame.say(Labels.of(order.type()))),
                    order.decided().map(frame::day).stream())
                .collect(Collectors.joining(", ")))
        .findFirst()
        .orElse(id);
  }
}
