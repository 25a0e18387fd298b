package org.inforce.status;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.inforce.authority.AuthorityId;
import org.inforce.proceeding.MeasureKind;
import org.inforce.proceeding.MeasureMention;

/// What a court can block or an agency undo, joined from all the ways documents name it. The frame
/// (`actor`, `conduct`, `object`, `recipient`) says what is done under it. `id` is stable while its
/// name is. `names` are all it goes by; `authorities` what it is said to rest on.
public record Measure(
    String id,
    String title,
    MeasureKind kind,
    Optional<String> actor,
    Optional<String> conduct,
    Optional<String> object,
    Optional<String> recipient,
    List<String> names,
    List<AuthorityId> authorities,
    List<MeasureMention> mentions,
    List<String> joined) {
  public Measure {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(kind, "kind");
    names = List.copyOf(names);
    authorities = List.copyOf(authorities);
    mentions = List.copyOf(mentions);
    joined = List.copyOf(joined);
  }

  /// By the identifier alone, which tells measures of one book apart: the mentions may be many.
  @Override
  public int hashCode() {
    return id.hashCode();
  }

  /// The same under an identifier that is not `taken`, which is then taken: the plain one of its
  /// title, else that with a number.
  Measure distinctFrom(Set<String> taken) {
    String plain = MeasureNaming.slug(title);
    String free = plain;
    for (int i = 2; !taken.add(free); i++) {
      free = plain + "-" + i;
    }
    return free.equals(id)
        ? this
        : new Measure(
            free,
            title,
            kind,
            actor,
            conduct,
            object,
            recipient,
            names,
            authorities,
            mentions,
            joined);
  }
}
