package org.inforce.authority;

import java.util.List;
import java.util.Objects;

/// The codes, statutes and constitutions of the states, by the names they are cited by.
public final class StateCodes {
  /// One name of one code: `Cal. Gov't Code`. `base` is the identifier its sections go under;
  /// `isTitleLed` that a title number stands in front (`9 Del. C. § 2402`); `isCertain` that the
  /// name needs no section sign to be told from prose.
  public record Code(
      String name, String base, boolean isTitleLed, boolean isCertain, boolean isConstitution) {
    public Code {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(base, "base");
    }
  }

  private static final class Table {
    static final List<Code> ALL =
        Tables.lines("state-codes.tsv").stream().map(StateCodes::read).toList();
  }

  private StateCodes() {}

  /// Every name of every code.
  public static List<Code> all() {
    return Table.ALL;
  }

  private static Code read(String line) {
    String[] columns = Tables.columns(line, 4);
    return new Code(
        columns[0],
        columns[2],
        columns[1].equals("title"),
        columns[3].equals("1"),
        columns[3].equals("c"));
  }
}
