package org.inforce.document;

/// How a source of Federal Register XML was printed. The Government Publishing Office's bulk data
/// puts each inline tag on a line of its own, indented; federalregister.gov leaves tags where they
/// stand, and in older files lost the spaces around them.
record Dialect(boolean indentsInline, boolean dropsSpaces) {
  private static final byte[] TAG = {'<', 'E', ' ', 'T'};

  /// Looks at what stands before each `<E T=...>`.
  static Dialect of(byte[] xml) {
    int indented = 0;
    int spaced = 0;
    int glued = 0;
    for (int i = 1; i + TAG.length < xml.length; i++) {
      if (xml[i] == '<' && xml[i + 1] == 'E' && xml[i + 2] == ' ' && xml[i + 3] == 'T') {
        int before = i - 1;
        while (before > 0 && xml[before] == ' ') {
          before--;
        }
        if (xml[before] == '\n' && before < i - 1) {
          indented++;
        } else if (before < i - 1 || xml[before] == '\n') {
          spaced++;
        } else if (Character.isLetterOrDigit(xml[before] & 0x7f) && !isScript(xml, i)) {
          glued++;
        }
      }
    }
    return new Dialect(indented > 0 || spaced + glued == 0, glued > spaced + indented);
  }

  /// Whether the tag is a sub- or superscript (`T="51"`, `T="52"`), which belongs to its word.
  private static boolean isScript(byte[] xml, int at) {
    return at + 6 < xml.length && xml[at + 6] == '5';
  }
}
