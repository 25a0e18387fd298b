package org.inforce.alert;

import java.time.LocalDate;
import org.inforce.proceeding.EventDate;

/// Says the words of alerts in one language. The English text is the key, as on the pages.
public interface Tongue {
  /// As alerts are written.
  Tongue ENGLISH = new EnglishTongue();

  /// Its tag (BCP 47).
  String tag();

  /// The words, with the arguments at `{0}`, `{1}` and so on.
  String say(String english, Object... arguments);

  /// A sentence that some rule made in English: in this language where all its words are known,
  /// else as it is.
  String sentence(String english);

  /// A day in full.
  String day(LocalDate day);

  /// As precise as the date is.
  String day(EventDate date);
}
