package org.inforce.proceeding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Reads the life of measures: effective dates, agreements signed, memoranda issued and rescinded,
/// notices published, practices begun.
final class LifeReader {
  private final boolean isRegister;
  private final EffectiveDateReader effects;

  LifeReader(boolean isRegister) {
    this.isRegister = isRegister;
    this.effects = new EffectiveDateReader(isRegister);
  }

  List<EventDraft> read(Sentence s) {
    List<EventDraft> drafts = new ArrayList<>();
    effects.read(s).ifPresent(drafts::add);
    drafts.addAll(AgreementReader.read(s));
    PracticeReader.read(s).ifPresent(drafts::add);
    noticeTold(s).ifPresent(drafts::add);
    drafts.addAll(MemorandumReader.read(s));
    return drafts;
  }

  /// `CMS has said in a notice that it will share`.
  private Optional<EventDraft> noticeTold(Sentence s) {
    int notice = s.find("notice", 0, s.size());
    boolean isTold =
        notice > 1
            && (s.lower(notice - 1).equals("a") || s.lower(notice - 1).equals("register"))
            && (s.has("said", Math.max(0, notice - 5), notice)
                || s.has("announced", Math.max(0, notice - 5), notice)
                || s.has("published", Math.max(0, notice - 5), notice)
                || s.has("issued", Math.max(0, notice - 4), notice))
            && !isRegister;
    if (!isTold) {
      return Optional.empty();
    }
    return Optional.of(
        new EventDraft(
            EventType.NOTICE_PUBLISHED,
            s,
            subject(s, notice),
            Clauses.end(s, notice),
            notice - 2,
            notice + 1,
            notice,
            notice + 1,
            "notice",
            EventDraft.Tense.BACKGROUND,
            "event.life.notice"));
  }

  private static int subject(Sentence s, int at) {
    for (int i = at; i > 0; i--) {
      boolean isAgency = s.at(i).isAllCapitals() && s.lower(i - 1).equals(",");
      if (s.lower(i - 1).equals("that") || isAgency) {
        return i;
      }
    }
    return 0;
  }
}
