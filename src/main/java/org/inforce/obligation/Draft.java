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

  /// The same norm with another start, signal and act.
  Draft at(int start, int newSignal, int act) {
    return new Draft(
        clause, start, to, newSignal, act, modality, bearer, passive, past, rule, confidence);
  }
}
