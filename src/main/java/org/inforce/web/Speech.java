package org.inforce.web;

import gg.jte.Content;
import java.text.MessageFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inforce.alert.Tongue;
import org.inforce.answer.Days;
import org.inforce.answer.Excerpts;
import org.inforce.proceeding.EventDate;
import org.inforce.store.Watch;

/// Says the words of the interface in one language. The English text is the key, so that a page
/// reads as it is shown; the other languages come from their [Catalogue].
public final class Speech implements Tongue {
  private static final Map<Language, Speech> ALL = new EnumMap<>(Language.class);

  static {
    ALL.put(Language.ENGLISH, new Speech(Language.ENGLISH, Catalogue.empty(), Catalogue.empty()));
    ALL.put(
        Language.SPANISH,
        new Speech(
            Language.SPANISH, Catalogue.read("spanish.tsv"), Catalogue.read("spanish-steps.tsv")));
  }

  /// What feeds, tables and programs get.
  static final Speech ENGLISH = in(Language.ENGLISH);

  private final Language language;
  private final Catalogue catalogue;
  private final DateTimeFormatter moment;
  private final Sentences sentences;

  private Speech(Language language, Catalogue catalogue, Catalogue steps) {
    this.sentences = new Sentences(catalogue, steps, language.days());
    this.language = language;
    this.catalogue = catalogue;
    this.moment =
        DateTimeFormatter.ofPattern(language.moment(), language.locale()).withZone(ZoneOffset.UTC);
  }

  static Speech in(Language language) {
    return Objects.requireNonNull(ALL.get(language));
  }

  /// That in which a watch tells.
  public static Tongue of(Watch.Language language) {
    return in(Language.of(language));
  }

  /// All that is said otherwise than it is written, by its English words.
  Map<String, String> words() {
    return catalogue.words();
  }

  public Language language() {
    return language;
  }

  @Override
  public String tag() {
    return language.tag();
  }

  /// The words, with the arguments at `{0}`, `{1}` and so on; numbers as the language writes them.
  @Override
  public String say(String english, Object... arguments) {
    String words = catalogue.of(english);
    return arguments.length == 0 ? words : filled(words, arguments);
  }

  private String filled(String words, Object... arguments) {
    return new MessageFormat(words.replace("'", "''"), language.locale()).format(arguments);
  }

  String say(Phrase phrase) {
    Object[] arguments =
        phrase.arguments().stream()
            .map(argument -> argument instanceof Phrase inner ? say(inner) : argument)
            .toArray();
    return say(phrase.english(), arguments);
  }

  /// `one` for the number one, else `many`; the number is `{0}`, what follows `{1}` and so on.
  public String count(long number, String one, String many, Object... more) {
    Object[] arguments = new Object[more.length + 1];
    arguments[0] = number;
    System.arraycopy(more, 0, arguments, 1, more.length);
    return say(number == 1 ? one : many, arguments);
  }

  /// Words with markup in them; the arguments are never markup.
  public Content rich(String english, Object... arguments) {
    Object[] escaped = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      escaped[i] = arguments[i] instanceof String text ? escape(text) : arguments[i];
    }
    String words = say(english, escaped);
    return output -> output.writeContent(words);
  }

  /// A sentence that some rule made in English: said in this language where all its words are
  /// known, else as it is, marked as English.
  public Content told(String english) {
    return told(english, Integer.MAX_VALUE);
  }

  @Override
  public String sentence(String english) {
    return language == Language.ENGLISH ? english : sentences.of(english).orElse(english);
  }

  /// As [#told(String)], the beginning alone, of at most `most` characters.
  Content told(String english, int most) {
    boolean isForeign = language != Language.ENGLISH;
    Optional<String> said = isForeign ? sentences.of(english) : Optional.empty();
    String shown =
        escape(Excerpts.beginning(said.orElseGet(() -> Readable.of(english, Days.ENGLISH)), most));
    String marked = isForeign && said.isEmpty() ? "<span lang=\"en\">" + shown + "</span>" : shown;
    return output -> output.writeContent(marked);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /// `December 29, 2025`
  @Override
  public String day(LocalDate day) {
    return language.days().of(day);
  }

  /// As precise as the date is; says when its year was not stated.
  @Override
  public String day(EventDate date) {
    return language.days().of(date);
  }

  /// A month and its year, short: `Dec 2025`.
  String month(LocalDate day) {
    return DateTimeFormatter.ofPattern("MMM uuuu", language.locale()).format(day);
  }

  /// To the minute, in UTC.
  public String moment(Instant at) {
    return moment.format(at);
  }
}
