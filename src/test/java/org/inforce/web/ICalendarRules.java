package org.inforce.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads an iCalendar as RFC 5545 says (3.1 lines and folding, 3.3 values, 3.6 components) and says
/// each rule it breaks. Knows nothing of how calendars are written here.
record ICalendarRules(List<String> problems, List<Map<String, String>> events) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?<name>[A-Za-z0-9-]+)(?<parameters>(?:;[A-Za-z0-9-]+=[^;:\",]+)*):(?<value>.*)");
  private static final Pattern DATE = Pattern.compile("\\d{8}");
  private static final Pattern MOMENT = Pattern.compile("\\d{8}T\\d{6}Z");
  private static final Pattern BAD_TEXT = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[,;]|\\p{Cntrl}");

  static ICalendarRules read(String text) {
    ICalendarRules rules = new ICalendarRules(new ArrayList<>(), new ArrayList<>());
    rules.lines(text);
    return rules;
  }

  private void lines(String text) {
    check(text.endsWith("\r\n"), "does not end with a line end", text.length());
    check(!text.replace("\r\n", "").matches("(?s).*[\r\n].*"), "a bare CR or LF", text.length());
    for (String physical : text.split("\r\n")) {
      int octets = physical.getBytes(StandardCharsets.UTF_8).length;
      check(octets <= 75, "longer than 75 octets", physical);
    }
    Deque<String> open = new ArrayDeque<>();
    Map<String, String> properties = new LinkedHashMap<>();
    Set<String> uids = new HashSet<>();
    for (String line : text.replace("\r\n ", "").replace("\r\n\t", "").split("\r\n")) {
      Matcher parts = LINE.matcher(line);
      if (!parts.matches()) {
        problems.add("no content line: " + line);
        continue;
      }
      String value = parts.group("value");
      switch (parts.group("name")) {
        case "BEGIN" -> {
          open.push(value);
          properties.clear();
        }
        case "END" -> {
          check(value.equals(open.poll()), "ends what is not open", value);
          if (value.equals("VEVENT")) {
            event(Map.copyOf(properties), uids);
          }
        }
        default -> {
          boolean isAgain = properties.put(parts.group("name"), value) != null;
          check(!isAgain, "twice in one component", line);
          value(parts.group("name"), parts.group("parameters"), value);
        }
      }
    }
    check(open.isEmpty(), "left open", open);
  }

  private void value(String name, String parameters, String value) {
    switch (name) {
      case "DTSTAMP" -> check(MOMENT.matcher(value).matches(), "no moment in UTC", value);
      case "DTSTART", "DTEND" ->
          check(parameters.equals(";VALUE=DATE") && DATE.matcher(value).matches(), "no day", value);
      case "SUMMARY", "DESCRIPTION", "CATEGORIES" ->
          check(!BAD_TEXT.matcher(value).find(), "text not escaped", value);
      case "VERSION" -> check(value.equals("2.0"), "another version", value);
      default -> check(!value.isEmpty(), "without a value", name);
    }
  }

  private void event(Map<String, String> event, Set<String> uids) {
    for (String required : List.of("UID", "DTSTAMP", "DTSTART", "SUMMARY")) {
      check(event.containsKey(required), "an event without " + required, event);
    }
    check(uids.add(event.getOrDefault("UID", "")), "one UID twice", event);
    check(
        event.getOrDefault("DTEND", "9").compareTo(event.getOrDefault("DTSTART", "")) > 0,
        "ends before it begins",
        event);
    Map<String, String> plain = new LinkedHashMap<>(event);
    plain.replaceAll((name, value) ->
        value.replace("\\n", "\n").replace("\\,", ",").replace("\\;", ";").replace("\\\\", "\\"));
    events.add(plain);
  }

  private void check(boolean isRight, String problem, Object where) {
    if (!isRight) {
      problems.add(problem + ": " + where);
    }
  }
}
