package org.inforce.authority;

/// Roman numerals, as articles and amendments are numbered.
public final class Numerals {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] SIGNS = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private Numerals() {}

  /// `14` as `XIV`; for numbers from 1 to 399.
  public static String roman(int number) {
    StringBuilder roman = new StringBuilder();
    int rest = number;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(SIGNS[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /// The value of a well-formed numeral in either letter case (`xiv`); zero if it is none.
  public static int value(CharSequence numeral) {
    if (numeral.isEmpty() || numeral.length() > 12) {
      return 0;
    }
    int total = 0;
    int previous = 0;
    for (int i = numeral.length() - 1; i >= 0; i--) {
      int digit = digit(numeral.charAt(i));
      if (digit == 0) {
        return 0;
      }
      total += digit < previous ? -digit : digit;
      previous = Math.max(previous, digit);
    }
    return total > 0 && total < 400 && roman(total).contentEquals(upper(numeral)) ? total : 0;
  }

  private static CharSequence upper(CharSequence numeral) {
    return numeral.toString().toUpperCase(java.util.Locale.ROOT);
  }

  private static int digit(char sign) {
    return switch (sign) {
      case 'I', 'i' -> 1;
      case 'V', 'v' -> 5;
      case 'X', 'x' -> 10;
      case 'L', 'l' -> 50;
      case 'C', 'c' -> 100;
      default -> 0;
    };
  }
}
