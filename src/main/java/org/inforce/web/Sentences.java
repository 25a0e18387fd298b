package org.inforce.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.inforce.answer.Days;

/// Says sentences that rules made in English, where all of their words are known. A sentence is
/// recognised by its pattern; at `{d0}` stands a day, at `{w0}` words of the catalogue or of
/// another pattern, at `{s0}` a scope, at `{c0}` a case, at `{n0}` a name, which stays as it is.
/// What cannot be said whole is not said at all.
final class Sentences {
  private static final Pattern SLOT = Pattern.compile("\\{([dwscn])(\\d)\\}");
  private static final Pattern CASE = Pattern.compile("[^ ]*/[^ ]+");
  private static final int DEEPEST = 3;

  private final Catalogue words;
  private final Catalogue own;
  private final Days days;
  private final List<Form> forms = new ArrayList<>();

  private record Slot(char kind, int number) {}

  /// A pattern cut at its slots: one literal more than there are slots.
  private record Form(List<String> literals, List<Slot> slots, String translation) {}

  Sentences(Catalogue words, Catalogue own, Days days) {
    this.words = words;
    this.own = own;
    this.days = days;
    own.words().forEach(this::add);
  }

  private void add(String english, String translation) {
    List<Slot> slots = SLOT.matcher(english).results().map(Sentences::slot).toList();
    if (!slots.isEmpty()) {
      forms.add(new Form(List.of(SLOT.split(english, -1)), slots, translation));
    }
  }

  private static Slot slot(MatchResult found) {
    return new Slot(found.group(1).charAt(0), Integer.parseInt(found.group(2)));
  }

  /// The sentence in the other language; empty when a word of it is not known.
  Optional<String> of(String english) {
    return said(english, 0);
  }

  private Optional<String> said(String english, int depth) {
    Optional<String> known = own.find(english).or(() -> words.find(english));
    if (known.isPresent() || depth > DEEPEST || english.isEmpty()) {
      return known;
    }
    for (Form form : forms) {
      Optional<String> fitted = fitted(form, english, depth);
      if (fitted.isPresent()) {
        return fitted;
      }
    }
    char first = english.charAt(0);
    return Character.isUpperCase(first)
        ? said(Character.toLowerCase(first) + english.substring(1), depth + 1)
            .map(Sentences::capital)
        : Optional.empty();
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private Optional<String> fitted(Form form, String english, int depth) {
    if (!english.startsWith(form.literals().getFirst())) {
      return Optional.empty();
    }
    String said = form.translation();
    int at = form.literals().getFirst().length();
    for (int i = 0; i < form.slots().size(); i++) {
      String next = form.literals().get(i + 1);
      boolean isLast = i == form.slots().size() - 1;
      int end = isLast ? english.length() - next.length() : english.indexOf(next, at + 1);
      if (end <= at || isLast && !english.endsWith(next)) {
        return Optional.empty();
      }
      Slot slot = form.slots().get(i);
      Optional<String> filling = filling(slot, english.substring(at, end), depth);
      if (filling.isEmpty()) {
        return Optional.empty();
      }
      said = said.replace("{" + slot.kind() + slot.number() + "}", filling.get());
      at = end + next.length();
    }
    return Optional.of(said);
  }

  private Optional<String> filling(Slot slot, String text, int depth) {
    return switch (slot.kind()) {
      case 'd' -> day(text);
      case 's' -> scope(text);
      case 'n' -> Optional.of(text);
      case 'c' -> Optional.of(text).filter(id -> CASE.matcher(id).matches()).map(CaseWords::number);
      default -> said(text, depth + 1);
    };
  }

  /// `2025-12-29`, `2025-07` or `2025`, and what is said of its year.
  private Optional<String> day(String text) {
    int note = text.indexOf(" (");
    if (note > 0) {
      Optional<String> said = own.find(text.substring(note + 1));
      return day(text.substring(0, note)).flatMap(day -> said.map(words -> day + " " + words));
    }
    try {
      return switch (text.length()) {
        case 10 -> Optional.of(days.of(LocalDate.parse(text)));
        case 7 -> Optional.of(days.month().format(YearMonth.parse(text)));
        case 4 -> Optional.of(Integer.toString(Integer.parseInt(text)));
        default -> Optional.empty();
      };
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  /// `it protects CA; it bars conduct: use, share; place: California`
  private Optional<String> scope(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : text.split("; ")) {
      int colon = part.indexOf(": ");
      Optional<String> said = colon < 0 ? said(part, DEEPEST) : axis(part, colon);
      if (said.isEmpty()) {
        return Optional.empty();
      }
      parts.add(said.get());
    }
    return Optional.of(String.join("; ", parts));
  }

  /// An axis with its values; places and agencies keep their names.
  private Optional<String> axis(String part, int colon) {
    List<String> values =
        Arrays.stream(part.substring(colon + 2).split(", ")).map(words::of).toList();
    return said(part.substring(0, colon), DEEPEST)
        .map(axis -> axis + ": " + String.join(", ", values));
  }
}
