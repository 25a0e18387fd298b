package org.inforce.alert;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.inforce.proceeding.EventDate;

/// The words as they are written.
final class EnglishTongue implements Tongue {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);

  @Override
  public String tag() {
    return "en";
  }

  @Override
  public String say(String english, Object... arguments) {
    return arguments.length == 0
        ? english
        : new MessageFormat(english.replace("'", "''"), Locale.US).format(arguments);
  }

  @Override
  public String sentence(String english) {
    return english;
  }

  @Override
  public String day(LocalDate day) {
    return DAY.format(day);
  }

  @Override
  public String day(EventDate date) {
    return date.precision() == EventDate.Precision.DAY ? day(date.from()) : date.iso();
  }
}
