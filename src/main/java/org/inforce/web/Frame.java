package org.inforce.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inforce.answer.Viewpoint;
import org.inforce.proceeding.EventDate;
import org.inforce.status.Reason;

/// What surrounds every page: its title, its place in the navigation, the viewpoint, its address
/// and the other forms it has.
public record Frame(
    String title,
    String section,
    Viewpoint view,
    Address address,
    List<Alternate> alternates,
    Assets assets,
    Speech speech) {
  public Frame {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(speech, "speech");
    alternates = List.copyOf(alternates);
  }

  /// The same content in another form.
  public record Alternate(String type, String title, String href) {}

  /// One entry of the navigation.
  public record Entry(String section, String label, String href) {}

  private record Place(String section, Phrase label, String href) {}

  /// The parameters that hold the viewpoint and, where the address chose it, the language.
  static final List<String> VIEW = List.of("as_of", "known_as_of", "party", Language.PARAMETER);

  private static final List<Place> NAVIGATION =
      List.of(
          new Place("search", Phrase.of("Search"), "/search"),
          new Place("measures", Phrase.of("Measures"), "/measures"),
          new Place("obligations", Phrase.of("Obligations"), "/obligations"),
          new Place("changes", Phrase.of("Changes"), "/changes"),
          new Place("conflicts", Phrase.of("Conflicts"), "/conflicts"),
          new Place("calendar", Phrase.of("Calendar"), "/calendar"),
          new Place("cite-check", Phrase.of("Cite check"), "/cite-check"),
          new Place("help", Phrase.of("Help"), "/help"));

  public List<Entry> navigation() {
    return NAVIGATION.stream()
        .map(place -> new Entry(place.section(), speech.say(place.label()), place.href()))
        .toList();
  }

  /// As [Speech#say(String, Object...)].
  public String say(String english, Object... arguments) {
    return speech.say(english, arguments);
  }

  /// As [Speech#count].
  public String count(long number, String one, String many, Object... more) {
    return speech.count(number, one, many, more);
  }

  /// As [Speech#rich].
  public Content rich(String english, Object... arguments) {
    return speech.rich(english, arguments);
  }

  /// As [Speech#told].
  public Content told(String english) {
    return speech.told(english);
  }

  /// What decided, in a few words of the page's language.
  public Content brief(List<Reason> reasons) {
    return speech.told(Argument.decisive(reasons).map(Reason::step).orElse(""), Argument.SHORT);
  }

  public String day(LocalDate day) {
    return speech.day(day);
  }

  /// As precise as the date is.
  public String day(EventDate date) {
    return speech.day(date);
  }

  public String moment(Instant at) {
    return speech.moment(at);
  }

  /// The language of the page, as its tag.
  public String language() {
    return speech.language().tag();
  }

  /// The tag of what is quoted; empty where it is the page's own.
  public Optional<String> foreign(String tag) {
    return Optional.of(tag).filter(other -> !other.equals(language()));
  }

  /// The other languages this page can be read in.
  public List<Language> otherLanguages() {
    return Arrays.stream(Language.values()).filter(other -> other != speech.language()).toList();
  }

  /// This page in another language.
  public String in(Language language) {
    return address.with(Language.PARAMETER, language.tag()).toString();
  }

  /// A link to another page that keeps the viewpoint, so far as the reader chose one.
  public String to(String path) {
    int hash = path.indexOf('#');
    String anchor = hash < 0 ? "" : path.substring(hash);
    Address target = Address.of(hash < 0 ? path : path.substring(0, hash));
    for (String name : VIEW) {
      for (String value : address.parameters().getOrDefault(name, List.of())) {
        target = target.with(name, value);
      }
    }
    return target + anchor;
  }

  /// The parameters of this page besides the viewpoint, to be kept when the viewpoint changes.
  public Map<String, List<String>> otherParameters() {
    Map<String, List<String>> others = new LinkedHashMap<>(address.parameters());
    VIEW.forEach(others::remove);
    others.remove("cursor");
    return others;
  }

  /// The viewpoint's own parameters, to be kept when a form of the page is sent.
  public Map<String, List<String>> viewParameters() {
    Map<String, List<String>> own = new LinkedHashMap<>(address.parameters());
    own.keySet().retainAll(VIEW);
    return own;
  }

  /// The language, where the address chose it.
  public Map<String, List<String>> languageParameter() {
    Map<String, List<String>> own = new LinkedHashMap<>(address.parameters());
    own.keySet().retainAll(List.of(Language.PARAMETER));
    return own;
  }

  /// The viewpoint in words: `As of January 10, 2026, as known on January 2, 2026, for CA`.
  public String viewWords() {
    List<String> words = new ArrayList<>();
    words.add(
        view.asOf().equals(view.today())
            ? say("As of today, {0}", day(view.today()))
            : say("As of {0}", day(view.asOf())));
    if (!view.knownAsOf().equals(view.today())) {
      words.add(say("as known on {0}", day(view.knownAsOf())));
    }
    view.party().ifPresent(party -> words.add(say("for {0}", party)));
    return String.join(", ", words);
  }

  /// What stands under `name` in the address.
  public String parameter(String name) {
    return Optional.ofNullable(address.parameters().get(name)).map(List::getFirst).orElse("");
  }
}
