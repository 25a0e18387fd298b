package org.inforce.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.inforce.answer.Labels;
import org.inforce.answer.Viewpoint;

/// What surrounds every page: its title, its place in the navigation, the viewpoint, its address
/// and the other forms it has.
public record Frame(
    String title,
    String section,
    Viewpoint view,
    Address address,
    List<Alternate> alternates,
    Assets assets) {
  public Frame {
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(section, "section");
    Objects.requireNonNull(view, "view");
    Objects.requireNonNull(address, "address");
    alternates = List.copyOf(alternates);
  }

  /// The same content in another form.
  public record Alternate(String type, String title, String href) {}

  /// One entry of the navigation.
  public record Entry(String section, String label, String href) {}

  /// The parameters that hold the viewpoint.
  static final List<String> VIEW = List.of("as_of", "known_as_of", "party");

  private static final List<Entry> NAVIGATION =
      List.of(
          new Entry("search", "Search", "/search"),
          new Entry("measures", "Measures", "/measures"),
          new Entry("obligations", "Obligations", "/obligations"),
          new Entry("changes", "Changes", "/changes"),
          new Entry("conflicts", "Conflicts", "/conflicts"),
          new Entry("calendar", "Calendar", "/calendar"),
          new Entry("cite-check", "Cite check", "/cite-check"),
          new Entry("help", "Help", "/help"));

  public List<Entry> navigation() {
    return NAVIGATION;
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

  /// The viewpoint in words: `As of January 10, 2026, as known on January 2, 2026, for CA`.
  public String viewWords() {
    List<String> words = new ArrayList<>();
    words.add(
        view.asOf().equals(view.today())
            ? "As of today, " + Labels.day(view.today())
            : "As of " + Labels.day(view.asOf()));
    if (!view.knownAsOf().equals(view.today())) {
      words.add("as known on " + Labels.day(view.knownAsOf()));
    }
    view.party().ifPresent(party -> words.add("for " + party));
    return String.join(", ", words);
  }

  /// What stands under `name` in the address.
  public String parameter(String name) {
    return Optional.ofNullable(address.parameters().get(name)).map(List::getFirst).orElse("");
  }
}
