package org.inforce.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.inforce.document.Structure.Provision;
import org.inforce.source.Digest;
import org.inforce.source.SourceDocument;

/// The ways a document is known: two readings that share one are the same document.
final class Names {
  private static final int MAX_SLUG = 80;

  /// Shorter texts, in letters and digits, may be the same by chance.
  private static final int MIN_WORDS = 400;

  /// Matches `2025-20911`, `E9-1234`, `C1-2024-02705`, `00-12345`; not `25-05536-VC`, `H.R. 1`.
  private static final Pattern FEDERAL_REGISTER =
      Pattern.compile("(?:[A-Z]\\d{0,2}-)?(?:\\d{2,4}|[A-Z]\\d{1,2})-\\d{1,6}");

  private static final Set<String> UNTELLING = Set.of("source", "index", "default", "document");

  private Names() {}

  /// Best first: the Federal Register's number, the section of the Code, an address, the place, and
  /// for a file that is one document its name, title and date together, by which it is known again
  /// in another folder (its name alone tells nothing: every folder may have a `notice.txt`), and
  /// its words, by which it is known again in another form.
  static List<String> of(
      SourceDocument source,
      String part,
      Metadata metadata,
      String text,
      List<Provision> provisions) {
    List<String> names = new ArrayList<>();
    federalRegisterNumber(metadata).ifPresent(number -> names.add("fr:" + number));
    section(provisions).ifPresent(section -> names.add("law:" + section));
    metadata.url().or(source::url).ifPresent(url -> names.add("url:" + url));
    if (source.url().isEmpty()) {
      names.add("path:" + absolute(source.location()) + (part.isEmpty() ? "" : "!" + part));
    }
    if (part.isEmpty()) {
      String day = metadata.published().map(Object::toString).orElse("");
      if (!metadata.title().isEmpty() || !day.isEmpty()) {
        names.add("name:" + source.name() + "|" + metadata.title() + "|" + day);
      }
      words(metadata, text).ifPresent(words -> names.add("words:" + words));
    }
    return names;
  }

  /// The one section a document holds; of a chapter or a title, nothing.
  private static Optional<String> section(List<Provision> provisions) {
    boolean isOne =
        !provisions.isEmpty()
            && provisions.stream()
                .allMatch(provision ->
                    provision.identifier().startsWith(provisions.getFirst().identifier()))
            && provisions.getFirst().identifier().matches(".*/s[^/]+");
    return isOne ? Optional.of(provisions.getFirst().identifier()) : Optional.empty();
  }

  /// Names a text by its letters and digits alone, so that the same words are known again in
  /// another form or folder. Not for the press: what one desk prints word for word after another is
  /// another source.
  private static Optional<String> words(Metadata metadata, String text) {
    boolean isPress =
        switch (metadata.sourceKind()) {
          case PRESS_RELEASE_OFFICIAL, PRESS_RELEASE, NEWS -> true;
          case COURT_ORDER,
              DOCKET_ENTRY,
              FEDERAL_REGISTER_NOTICE,
              FEDERAL_REGISTER_RULE,
              FEDERAL_REGISTER_PROPOSED_RULE,
              PRESIDENTIAL_DOCUMENT,
              GUIDANCE,
              AGREEMENT,
              STATUTE,
              COURT_FILING,
              OTHER ->
              false;
        };
    StringBuilder words = new StringBuilder();
    text.codePoints()
        .filter(Character::isLetterOrDigit)
        .map(Character::toLowerCase)
        .forEach(words::appendCodePoint);
    return isPress || words.length() < MIN_WORDS
        ? Optional.empty()
        : Optional.of(Digest.sha256(words.toString().getBytes(StandardCharsets.UTF_8)));
  }

  /// The identifier a document goes by unless another has it already: lower-case letters, digits,
  /// `.`, `_` and `-`; but a Federal Register number stays as it is printed.
  static String identifier(SourceDocument source, String part, Metadata metadata) {
    Optional<String> number = federalRegisterNumber(metadata);
    if (number.isPresent()) {
      return number.get();
    }
    String stem = slug(telling(source));
    return part.isEmpty() ? stem : slug(stem + "-" + part);
  }

  /// The file's name without its ending; the folder's where many files go by that name.
  private static String telling(SourceDocument source) {
    String stem = stem(source.name());
    int dot = stem.indexOf('.');
    String first = (dot > 0 ? stem.substring(0, dot) : stem).toLowerCase(Locale.ROOT);
    String[] steps = source.location().split("[/\\\\!]");
    return UNTELLING.contains(first) && steps.length > 1 ? steps[steps.length - 2] : stem;
  }

  private static Optional<String> federalRegisterNumber(Metadata metadata) {
    return metadata
        .documentNumber()
        .filter(number -> metadata.sourceKind().isFederalRegister())
        .filter(number -> FEDERAL_REGISTER.matcher(number).matches());
  }

  private static String absolute(String location) {
    int bang = location.indexOf('!');
    String file = bang < 0 ? location : location.substring(0, bang);
    String member = bang < 0 ? "" : location.substring(bang);
    try {
      return Path.of(file).toAbsolutePath().normalize() + member;
    } catch (InvalidPathException e) {
      return location;
    }
  }

  private static String stem(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < plain.length() && slug.length() < MAX_SLUG; i++) {
      char c = plain.charAt(i);
      if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '.' || c == '_') {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-' && !isMark(c)) {
        slug.append('-');
      }
    }
    while (!slug.isEmpty() && "-.".indexOf(slug.charAt(slug.length() - 1)) >= 0) {
      slug.setLength(slug.length() - 1);
    }
    return slug.isEmpty() ? "document" : slug.toString();
  }

  private static boolean isMark(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK;
  }
}
