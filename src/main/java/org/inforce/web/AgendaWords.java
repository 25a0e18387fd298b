package org.inforce.web;

import java.util.Arrays;
import java.util.Optional;
import org.inforce.answer.AgendaEntry;
import org.inforce.answer.Labels;
import org.inforce.proceeding.EventType;

/// What a day of the calendar is about: the event, which is said in the reader's language, and the
/// name behind it, which is quoted.
public record AgendaWords(String event, String name) {

  /// `Hearing set` and `CMS sharing Medicaid data with ICE`; without an event where the title is a
  /// name alone, or words of a deadline.
  public static AgendaWords of(AgendaEntry entry, Frame frame) {
    String title = entry.title();
    Optional<String> label =
        entry.kind() == AgendaEntry.Kind.DEADLINE
            ? Optional.empty()
            : Arrays.stream(EventType.values())
                .map(Labels::of)
                .filter(known -> title.equals(known) || title.startsWith(known + ": "))
                .findFirst();
    return label
        .map(known ->
            new AgendaWords(
                frame.say(known), title.substring(Math.min(title.length(), known.length() + 2))))
        .orElseGet(() -> new AgendaWords("", title));
  }
}
