package org.inforce.status;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.inforce.taxonomy.Axis;
import org.inforce.taxonomy.Taxonomy;

/// Who is a party of a case, and whether words that name the protected reach someone. `isOpen`:
/// there are more plaintiffs than the sources name. `assumed` settles it for whoever is asked
/// about.
record Parties(
    List<String> plaintiffs, boolean isOpen, Optional<Boolean> assumed, Taxonomy taxonomy) {
  private static final Pattern MEMBER =
      Pattern.compile("(?i)^(?:a |an |any )?members? of (?:the )?(?<whole>.{1,200})$");
  private static final Pattern OUTSIDER =
      Pattern.compile(
          "(?i)^(?:a |an |any |some"
              + " )?(?:non-?\\s?(?:part(?:y|ies)|plaintiffs?|members?)|outsider)\\b.*");
  private static final Pattern PLAINTIFFS =
      Pattern.compile(
          """
          \\b (?: plaintiffs? | part(?:y|ies) | (?: states | attorneys\\ general ) \\b .{0,30} \\b
          (?: sued | suing | challeng ) | suing\\ states | petitioners? | multistate ) \\b
          """,
          Pattern.COMMENTS | Pattern.CASE_INSENSITIVE);
  private static final Pattern EVERYONE =
      Pattern.compile(
          "(?i)\\b(?:all|everyone|everybody|nationwide|universal(?:ly)?|anyone|any person)\\b");
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^(?:the |plaintiffs? |states? of |commonwealth of |district of (?!columbia)|and )+");

  Parties {
    plaintiffs = List.copyOf(plaintiffs);
  }

  Parties assuming(Optional<Boolean> isPlaintiff) {
    return new Parties(plaintiffs, isOpen, isPlaintiff, taxonomy);
  }

  Truth isPlaintiff(String party) {
    if (party.equals(Point.SOME_PARTY)) {
      return Truth.YES;
    }
    if (party.equals(Point.NON_PARTY) || OUTSIDER.matcher(party).matches()) {
      return Truth.NO;
    }
    if (assumed.isPresent()) {
      return Truth.of(assumed.get());
    }
    if (PLAINTIFFS.matcher(party).lookingAt()) {
      return Truth.YES;
    }
    if (plaintiffs.stream().anyMatch(plaintiff -> names(plaintiff, party))) {
      return Truth.YES;
    }
    boolean isMember =
        whole(party).map(of -> plaintiffs.stream().anyMatch(p -> names(p, of))).orElse(false);
    return isMember || isOpen ? Truth.MAYBE : Truth.NO;
  }

  /// Whether the words of one list protect `party`. `isWhole`: the list names all it protects.
  Truth covers(List<String> words, String party, boolean isWhole) {
    Truth covered = Truth.NO;
    for (String word : words) {
      covered = covered.or(covers(word, party));
    }
    if (covered == Truth.NO && !isWhole && !isOutside(party) && isOpen) {
      return assumed.map(Truth::of).orElse(Truth.MAYBE);
    }
    return covered;
  }

  private static boolean isOutside(String party) {
    return party.equals(Point.NON_PARTY) || OUTSIDER.matcher(party).matches();
  }

  private Truth covers(String word, String party) {
    if (isUniversal(word)) {
      return Truth.YES;
    }
    if (party.equals(Point.SOME_PARTY)) {
      return Truth.YES;
    }
    if (isOutside(party)) {
      return Truth.NO;
    }
    boolean isGroup = PLAINTIFFS.matcher(word).find();
    if (isNamedIn(word, party) || isMemberNamedIn(word, party)) {
      return assumed.isPresent() && isGroup ? Truth.of(assumed.get()) : Truth.YES;
    }
    if (isGroup && !listsItsMembers(word)) {
      return isPlaintiff(party);
    }
    return mentionsMembers(word) && taxonomy.codeOf(Axis.PARTY, party).isEmpty()
        ? Truth.MAYBE
        : Truth.NO;
  }

  /// `all`, `nationwide`, `United States`.
  boolean isUniversal(String word) {
    return EVERYONE.matcher(word).find() && !PLAINTIFFS.matcher(word).find()
        || taxonomy.codeOf(Axis.PLACE, word).map("US"::equals).orElse(false);
  }

  /// `the plaintiff States of Wabash, Kenton, and Orleans` is a whole list; `20 states that sued,
  /// including California` is not.
  private static boolean listsItsMembers(String word) {
    return word.contains(" of ") && !word.toLowerCase(Locale.ROOT).contains("includ");
  }

  private boolean isNamedIn(String word, String party) {
    return names(word, party) || listed(word).stream().anyMatch(part -> names(part, party));
  }

  private boolean isMemberNamedIn(String word, String party) {
    Optional<String> whole = whole(party);
    if (whole.isEmpty() || !mentionsMembers(word)) {
      return false;
    }
    boolean isOfPlaintiff =
        PLAINTIFFS.matcher(word).find()
            && (plaintiffs.isEmpty() || plaintiffs.stream().anyMatch(p -> names(p, whole.get())));
    return isOfPlaintiff || WordBag.of(word).containsAll(WordBag.of(whole.get()));
  }

  private static boolean mentionsMembers(String word) {
    return word.toLowerCase(Locale.ROOT).contains("member");
  }

  private static Optional<String> whole(String party) {
    Matcher matcher = MEMBER.matcher(party.strip());
    return matcher.matches() ? Optional.of(matcher.group("whole")) : Optional.empty();
  }

  /// The single names in a list of them.
  private static List<String> listed(String words) {
    return List.of(words.split(",\\s*(?:and\\s+)?|\\s+and\\s+|\\bincluding\\s+|\\bof\\s+|;\\s*"));
  }

  /// True if the two name one party: `State of Wabash` and `Wabash`, `California` and `CA`.
  private boolean names(String a, String b) {
    Set<String> x = key(a);
    return !x.isEmpty() && x.equals(key(b));
  }

  private Set<String> key(String name) {
    return code(name, taxonomy)
        .map(Set::of)
        .orElseGet(() -> bare(name).isBlank() ? Set.of() : new TreeSet<>(WordBag.of(bare(name))));
  }

  /// The code of a party that the tables know, in whatever words: `State of Oregon` is `OR`.
  static Optional<String> code(String name, Taxonomy taxonomy) {
    String bare = bare(name);
    return bare.isBlank() ? Optional.empty() : taxonomy.codeOf(Axis.PARTY, bare);
  }

  private static String bare(String name) {
    return LEAD.matcher(name.strip()).replaceFirst("").replaceFirst("(?i)['’]s?$", "");
  }
}
