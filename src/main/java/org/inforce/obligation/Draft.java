package org.inforce.obligation;

/// A norm as a grammar rule saw it, in words of one clause: it starts at `from`, its signal stands
/// at `signal`, its act at `verb` (the participle of a passive; the signal itself when there is no
/// verb). `bearer` are the words of whoever bears it, absent for a passive without agent.
record Draft(
    Clause clause,
    int from,
    int to,
    int signal,
    int verb,
    Modality modality,
    Subject bearer,
    boolean passive,
    boolean past,
    String rule,
    double confidence) {

  static Draft of(
      Clause clause, Modality modality, int from, int signal, int verb, Subject bearer) {
    return new Draft(
        clause, from, clause.size(), signal, verb, modality, bearer, false, false, "", 0.9);
  }

  Draft to(int end) {
    return new Draft(
        clause, from, end, signal, verb, modality, bearer, passive, past, rule, confidence);
  }

  Draft from(int start) {
    return new Draft(
        clause, start, to, signal, verb, modality, bearer, passive, past, rule, confidence);
  }

  Draft by(String rule, double confidence) {
    return new Draft(
        clause, from, to, signal, verb, modality, bearer, passive, past, rule, confidence);
  }

  Draft bornBy(Subject other) {
    return new Draft(
        clause, from, to, signal, verb, modality, other, passive, past, rule, confidence);
  }

  Draft asPassive(Subject agent) {
    return new Draft(clause, from, to, signal, verb, modality, agent, true, past, rule, confidence);
  }

  Draft inPast(boolean isPast) {
    return new Draft(
        clause, from, to, signal, verb, modality, bearer, passive, isPast, rule, confidence);
  }

  Draft as(Modality other) {
    return new Draft(
        clause, from, to, signal, verb, other, bearer, passive, past, rule, confidence);
  }

  /// Where the phrases before the subject begin: `By 28 February of each year, the agency shall`;
  /// not in a clause before them, `Where the owner has not filed within 30 days, the agency shall`.
  int opening() {
    int start = from;
    while (start > 0 && !clause.isFinite(start - 1) && !clause.isMark(start - 1, ';')) {
      start--;
    }
    boolean clauseBefore = clause.isFinite(start - 1);
    while (clauseBefore && start < from && !clause.isMark(start)) {
      start++;
    }
    return start;
  }

  /// The same norm with another start, signal and act.
  Draft at(int start, int newSignal, int act) {
    return new Draft(
        clause, start, to, newSignal, act, modality, bearer, passive, past, rule, confidence);
  }
}
