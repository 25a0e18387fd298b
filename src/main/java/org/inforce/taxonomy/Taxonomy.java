package org.inforce.taxonomy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// The values that the law's language puts on the axes of scope, with their names and the groups
/// that contain them. Data, not code: a user adds lines of the same form in a file of their own.
/// Immutable.
public final class Taxonomy {
  private final Map<Axis, Map<String, Term>> terms;
  private final Map<Axis, PhraseIndex> phrases;

  /// One value. `parents` are the groups it belongs to; the first of `names` is the one to show.
  public record Term(Axis axis, String code, List<String> parents, List<String> names) {
    public Term {
      parents = List.copyOf(parents);
      names = List.copyOf(names);
    }
  }

  /// A value named in a text, at [`start`, `end`) in UTF-16 units.
  public record Mention(String code, int start, int end) {}

  private Taxonomy(Collection<Term> all) {
    terms = new EnumMap<>(Axis.class);
    phrases = new EnumMap<>(Axis.class);
    for (Axis axis : Axis.values()) {
      terms.put(axis, new HashMap<>());
      phrases.put(axis, new PhraseIndex());
    }
    for (Term term : all) {
      termsOf(term.axis()).put(term.code(), term);
      term.names().forEach(name -> phrasesOf(term.axis()).add(name, term.code()));
    }
  }

  /// The values that ship with inforce.
  public static Taxonomy standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    private static final Taxonomy INSTANCE = new Taxonomy(shipped());
  }

  /// The values this process works with: the shipped ones and those of the user's table, if there
  /// is one ([UserTable]). Read when first asked for.
  ///
  /// @throws IllegalArgumentException if the user's table is malformed
  public static Taxonomy current() {
    return Current.INSTANCE;
  }

  private static final class Current {
    private static final Taxonomy INSTANCE =
        UserTable.find().map(Taxonomy::standardWith).orElseGet(Taxonomy::standard);
  }

  /// The shipped values and those of `file`, which has the same four columns; a code that is there
  /// already gets the file's parents and names on top of its own.
  ///
  /// @throws IllegalArgumentException if a line is malformed, names a group that is none, or makes
  ///   a value its own group; the message gives its number
  public static Taxonomy standardWith(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file)) {
      List<Line> own = read(reader, file.getFileName().toString());
      Taxonomy merged = new Taxonomy(merged(shipped(), own.stream().map(Line::term).toList()));
      own.forEach(merged::check);
      return merged;
    } catch (MalformedInputException e) {
      throw new IllegalArgumentException(file + ": is not UTF-8 text", e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /// A value with the place where a table states it.
  private record Line(Term term, String where) {}

  private void check(Line line) {
    Term term = line.term();
    for (String parent : term.parents()) {
      if (term(term.axis(), parent).isEmpty()) {
        throw new IllegalArgumentException(
            line.where() + ": there is no " + term.axis().code() + " " + parent + " to be part of");
      }
    }
    if (ancestors(term.axis(), term.code()).contains(term.code())) {
      throw new IllegalArgumentException(line.where() + ": " + term.code() + " is part of itself");
    }
  }

  public Optional<Term> term(Axis axis, String code) {
    return Optional.ofNullable(termsOf(axis).get(code));
  }

  /// Every value on an axis, in order of code.
  public List<Term> terms(Axis axis) {
    return termsOf(axis).values().stream().sorted((a, b) -> a.code().compareTo(b.code())).toList();
  }

  /// Values named in `text`, in order, the longest name at each place. Names that are written in
  /// capitals in the table (`ICE`, `SSN`) match only so; all others in any case.
  public List<Mention> find(Axis axis, String text) {
    return phrasesOf(axis).find(text);
  }

  /// The value whose code or name is exactly `words`, whatever their case.
  public Optional<String> codeOf(Axis axis, String words) {
    String trimmed = words.strip();
    Map<String, Term> byCode = termsOf(axis);
    if (byCode.containsKey(trimmed)) {
      return Optional.of(trimmed);
    }
    String folded = trimmed.toLowerCase(Locale.ROOT).replace(' ', '_').replace('-', '_');
    if (byCode.containsKey(folded)) {
      return Optional.of(folded);
    }
    return phrasesOf(axis).exactly(trimmed);
  }

  /// True if `group` is `code` or one of the groups above it.
  public boolean contains(Axis axis, String group, String code) {
    return group.equals(code) || ancestors(axis, code).contains(group);
  }

  /// The groups above a value, nearest first.
  public Set<String> ancestors(Axis axis, String code) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(code));
    while (!open.isEmpty()) {
      for (String parent : term(axis, open.removeFirst()).map(Term::parents).orElse(List.of())) {
        if (found.add(parent)) {
          open.addLast(parent);
        }
      }
    }
    return found;
  }

  /// The values directly or indirectly under `group`, in order of code; without the group itself.
  public List<String> members(Axis axis, String group) {
    return terms(axis).stream()
        .map(Term::code)
        .filter(code -> !code.equals(group) && contains(axis, group, code))
        .toList();
  }

  /// The name to show for a value; the value itself, underscores as spaces, when the table has no
  /// such code.
  public String label(Axis axis, String code) {
    return term(axis, code).map(term -> term.names().getFirst()).orElse(code.replace('_', ' '));
  }

  private Map<String, Term> termsOf(Axis axis) {
    return Objects.requireNonNull(terms.get(axisOfTerms(axis)));
  }

  private PhraseIndex phrasesOf(Axis axis) {
    return Objects.requireNonNull(phrases.get(axisOfTerms(axis)));
  }

  /// Recipients are agencies too, and parties are named as places are.
  private static Axis axisOfTerms(Axis axis) {
    return switch (axis) {
      case RECIPIENT -> Axis.ACTOR;
      case PARTY -> Axis.PLACE;
      case ACTOR, PLACE, CONDUCT, DATA_CATEGORY, PERSON_CLASS, PURPOSE -> axis;
    };
  }

  private static List<Term> shipped() {
    try (InputStream in = Taxonomy.class.getResourceAsStream("standard.tsv")) {
      if (in == null) {
        throw new IllegalStateException("standard.tsv is missing from the program");
      }
      return read(
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), "standard.tsv")
          .stream()
          .map(Line::term)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read standard.tsv", e);
    }
  }

  private static List<Line> read(BufferedReader reader, String name) throws IOException {
    List<Line> terms = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#")) {
        String where = name + ":" + number;
        terms.add(new Line(parse(line, where), where));
      }
    }
    return terms;
  }

  private static Term parse(String line, String where) {
    String[] columns = line.split("\t", -1);
    Optional<Axis> axis = Axis.tryParse(columns[0]);
    if (columns.length != 4 || axis.isEmpty() || columns[1].isBlank() || columns[3].isBlank()) {
      throw new IllegalArgumentException(
          where + ": expected axis, code, parents, names with tabs between, was: " + line);
    }
    return new Term(axis.get(), columns[1], split(columns[2], ","), split(columns[3], "\\|"));
  }

  private static List<String> split(String list, String separator) {
    return Arrays.stream(list.split(separator))
        .map(String::strip)
        .filter(s -> !s.isEmpty())
        .toList();
  }

  private static Collection<Term> merged(List<Term> first, List<Term> second) {
    Map<String, Term> byKey = new LinkedHashMap<>();
    for (List<Term> list : List.of(first, second)) {
      for (Term term : list) {
        byKey.merge(term.axis() + " " + term.code(), term, Taxonomy::joined);
      }
    }
    return byKey.values();
  }

  private static Term joined(Term a, Term b) {
    Set<String> parents = new LinkedHashSet<>(a.parents());
    parents.addAll(b.parents());
    Set<String> names = new LinkedHashSet<>(a.names());
    names.addAll(b.names());
    return new Term(a.axis(), a.code(), List.copyOf(parents), List.copyOf(names));
  }
}
