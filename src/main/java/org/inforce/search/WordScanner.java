package org.inforce.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Splits legal text into words in one pass. Beside plain words in lower case, without accents, it
/// knows initialisms (`U.S.C.`, `U. S. C.` and `USC` are one word), numbers with commas (`53,324`),
/// section numbers (`164.512`, `1396b`), hyphened words (`non-citizen` is two words and also
/// `noncitizen`), hyphened numbers (`104-193` also as a whole), docket numbers (`3:25-cv-05536` is
/// also `#25-5536`) and numbers that are sections by what stands before them (`§ 1373` and `section
/// 1373` are also `§1373`).
final class WordScanner {
  private static final int LONGEST = 64;
  private static final Set<String> BEFORE_SECTION =
      Set.of("section", "sections", "sec", "secs", "usc", "cfr", "usca");
  private static final Set<String> BETWEEN_SECTIONS = Set.of("and", "or", "to", "through");

  private final CharSequence text;
  private final List<Word> words = new ArrayList<>();
  private boolean isSectionNext;
  private int at;

  private WordScanner(CharSequence text) {
    this.text = text;
  }

  /// Every word in order; several at one place follow one another with `step` 0.
  static List<Word> scan(CharSequence text) {
    WordScanner scanner = new WordScanner(text);
    scanner.scan();
    return scanner.words;
  }

  private void scan() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isWord(at)) {
        scanWord();
      } else {
        if (c == '§' || c == '¶') {
          isSectionNext = true;
        }
        at++;
      }
    }
  }

  private void scanWord() {
    int end = initialismEnd(at);
    if (end > at) {
      emit(lettersOnly(at, end), at, end);
      at = end;
    } else {
      scanCompound();
    }
  }

  /// Where a run of two or more single letters with points ends, its last point included; `start`
  /// if there is none. Blanks may stand between capitals.
  private int initialismEnd(int start) {
    int letters = 0;
    int end = start;
    int i = start;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      boolean isPointed = i + 1 < text.length() && text.charAt(i + 1) == '.';
      boolean isAlone = !isWord(i + 1);
      if (!isAlone || (!isPointed && letters < 1)) {
        break;
      }
      letters++;
      end = isPointed ? i + 2 : i + 1;
      if (!isPointed) {
        break;
      }
      i = nextInitial(i);
    }
    return letters >= 2 ? end : start;
  }

  private int nextInitial(int letter) {
    int next = letter + 2;
    boolean isSpaced = next + 1 < text.length() && isBlank(text.charAt(next));
    boolean isCapitals =
        isSpaced
            && Character.isUpperCase(text.charAt(letter))
            && Character.isUpperCase(text.charAt(next + 1))
            && next + 2 < text.length()
            && text.charAt(next + 2) == '.';
    if (isCapitals) {
      return next + 1;
    }
    return isSpaced ? text.length() : next;
  }

  private String lettersOnly(int start, int end) {
    StringBuilder letters = new StringBuilder();
    for (int i = start; i < end; i++) {
      if (Character.isLetter(text.charAt(i))) {
        letters.append(text.charAt(i));
      }
    }
    return Folding.fold(letters);
  }

  /// One word, or several joined by hyphens.
  private void scanCompound() {
    int start = at;
    List<Word> parts = new ArrayList<>(1);
    parts.add(scanPart());
    while (isHyphen(at) && isWord(at + 1)) {
      at++;
      parts.add(scanPart());
    }
    int first = words.size();
    for (Word part : parts) {
      emit(part.text(), part.start(), part.end());
    }
    if (parts.size() > 1) {
      addWhole(parts, start, first);
    }
  }

  /// Puts the names of the whole compound beside its first part.
  private void addWhole(List<Word> parts, int start, int first) {
    boolean hasDigit = parts.stream().anyMatch(part -> hasDigit(part.text()));
    String whole = String.join(hasDigit ? "-" : "", parts.stream().map(Word::text).toList());
    int end = parts.getLast().end();
    List<Word> names = new ArrayList<>(2);
    if (whole.length() <= LONGEST) {
      names.add(new Word(whole, start, end, 0));
    }
    DocketKey.of(parts.stream().map(Word::text).toList())
        .ifPresent(key -> names.add(new Word(key, start, end, 0)));
    int place = first + 1;
    while (place < words.size() && words.get(place).step() == 0) {
      place++;
    }
    words.addAll(place, names);
  }

  /// A stretch of letters and digits with what may stand inside: an apostrophe, the point of a
  /// section number, the comma of a thousand.
  private Word scanPart() {
    int start = at;
    StringBuilder part = new StringBuilder();
    int end = at;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isWord(at)) {
        part.append(c);
        end = ++at;
      } else if (isIgnorable(c)) {
        at++;
      } else if (c == '.' && isDigit(at - 1) && isDigit(at + 1)) {
        part.append(c);
        at++;
      } else if (c == ',' && isThousand(at)) {
        at++;
      } else if (isApostrophe(c) && isLetter(at - 1) && isLetter(at + 1)) {
        at++;
        if (isPossessive(at)) {
          at++;
          break;
        }
      } else {
        break;
      }
    }
    if (part.length() > LONGEST) {
      part.setLength(LONGEST);
    }
    return new Word(Folding.fold(part), start, end, 1);
  }

  private void emit(String word, int start, int end) {
    boolean isNumber = Character.isDigit(word.charAt(0));
    words.add(new Word(word, start, end, 1));
    if (isNumber && isSectionNext && word.length() > 1) {
      words.add(new Word("§" + word, start, end, 0));
    }
    boolean isSubdivision = word.length() <= 3 && start > 0 && text.charAt(start - 1) == '(';
    boolean isListGoingOn =
        isSectionNext && (isNumber || isSubdivision || BETWEEN_SECTIONS.contains(word));
    isSectionNext = isListGoingOn || BEFORE_SECTION.contains(word);
  }

  private boolean isWord(int i) {
    return i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || Character.isSurrogate(text.charAt(i)));
  }

  private boolean isLetter(int i) {
    return i < text.length() && Character.isLetter(text.charAt(i));
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private boolean isThousand(int comma) {
    return isDigit(comma - 1)
        && isDigit(comma + 1)
        && isDigit(comma + 2)
        && isDigit(comma + 3)
        && !isDigit(comma + 4);
  }

  private boolean isPossessive(int s) {
    char c = text.charAt(s);
    return (c == 's' || c == 'S') && !isWord(s + 1);
  }

  private boolean isHyphen(int i) {
    if (i >= text.length()) {
      return false;
    }
    char c = text.charAt(i);
    return c == '-' || c == '\u2010' || c == '\u2011' || c == '\u2013' || c == '\u2212';
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018';
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || c == '\u2009' || c == '\u202f';
  }

  /// Soft hyphens and joiners stand inside words and mean nothing.
  private static boolean isIgnorable(char c) {
    return c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff';
  }
}
