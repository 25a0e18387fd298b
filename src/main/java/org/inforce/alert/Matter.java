package org.inforce.alert;

import org.inforce.store.Alert;

/// What an alert is about, by the page that shows it; first what holds.
enum Matter {
  LAW,
  OBLIGATIONS,
  DOCUMENTS,
  RUNS;

  String title(Tongue tongue) {
    return switch (this) {
      case LAW -> tongue.say("Courts, agencies and what holds");
      case OBLIGATIONS -> tongue.say("Obligations and deadlines");
      case DOCUMENTS -> tongue.say("Documents");
      case RUNS -> tongue.say("Runs");
    };
  }

  static Matter of(Alert alert) {
    String path = alert.wording().path();
    if (path.startsWith("/documents/")) {
      return DOCUMENTS;
    }
    if (path.equals("/runs")) {
      return RUNS;
    }
    return path.startsWith("/obligations/") ? OBLIGATIONS : LAW;
  }
}
