package org.inforce.status;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/// Which court of appeals hears appeals from which district (28 U.S.C. 41).
final class Circuits {
  private static final Map<String, String> BY_STATE = read();
  private static final String SUPREME = "scotus";

  private Circuits() {}

  static boolean isAppellate(String court) {
    return court.equals(SUPREME) || court.equals("cafc") || BY_STATE.containsValue(court);
  }

  /// True if an appeal from `below` may go to `above`; unknown courts (`-`) may be any.
  static boolean mayReview(String above, String below) {
    if (above.equals("-") || below.equals("-")) {
      return true;
    }
    if (above.equals(SUPREME)) {
      return !below.equals(SUPREME);
    }
    if (isAppellate(below)) {
      return false;
    }
    return below.length() >= 3 && above.equals(BY_STATE.get(below.substring(0, 2)));
  }

  private static Map<String, String> read() {
    Map<String, String> found = new HashMap<>();
    try (InputStream in = Circuits.class.getResourceAsStream("circuits.tsv")) {
      if (in == null) {
        throw new IllegalStateException("circuits.tsv is missing from the program");
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          String[] columns = line.split("\t");
          for (String state : columns[1].split(",")) {
            found.put(state, columns[0]);
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read circuits.tsv", e);
    }
    return Map.copyOf(found);
  }
}
