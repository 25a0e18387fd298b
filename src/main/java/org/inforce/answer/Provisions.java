package org.inforce.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.inforce.answer.AuthorityView.Line;
import org.inforce.answer.AuthorityView.Part;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.inforce.document.DocumentVersion;
import org.inforce.document.Span;
import org.inforce.document.Structure;
import org.inforce.store.Store;
import org.inforce.store.StoredDocument;
import org.inforce.store.StoredVersion;

/// Finds the words of an authority in the store: in the statute that holds its section, where the
/// publisher marks each provision with its identifier.
final class Provisions {
  private static final int MOST_PARAGRAPHS = 400;
  private static final int LOOKED_AT = 20;

  private final Store store;
  private final Places places;

  Provisions(Store store, Places places) {
    this.store = store;
    this.places = places;
  }

  /// As known on the viewpoint's day; empty where no statute on record holds it.
  Optional<AuthorityView.Provision> of(AuthorityId id, Viewpoint view) {
    for (Optional<AuthorityId> up = Optional.of(id); up.isPresent(); up = up.get().parent()) {
      Optional<StoredDocument> statute = statute(up.get());
      if (statute.isPresent()) {
        return read(statute.get(), view)
            .flatMap(document -> provision(id, statute.get(), document));
      }
    }
    return Optional.empty();
  }

  /// Of several that hold a section, the one published last, else the first by identifier.
  private Optional<StoredDocument> statute(AuthorityId id) {
    return store.documentsKeyed("law:" + id.path(), LOOKED_AT).stream()
        .flatMap(document -> store.document(document).stream())
        .filter(document -> !document.isRemoved())
        .max(
            Comparator.comparing((StoredDocument document) ->
                    document.metadata().knownFrom().map(Object::toString).orElse(""))
                .thenComparing(StoredDocument::id, Comparator.reverseOrder()));
  }

  private Optional<Document> read(StoredDocument statute, Viewpoint view) {
    int number =
        view.isPastKnowledge()
            ? store
                .versionKnownOn(statute.id(), view.knownAsOf())
                .map(StoredVersion::number)
                .orElse(statute.number())
            : statute.number();
    return store.analysis(statute.id(), number).map(found -> found.document());
  }

  private Optional<AuthorityView.Provision> provision(
      AuthorityId id, StoredDocument stored, Document document) {
    List<Structure.Provision> law = document.structure().provisions();
    Optional<Structure.Provision> wanted =
        law.stream().filter(part -> part.identifier().equals(id.path())).findFirst();
    return wanted.map(part -> {
      List<Line> lines = lines(id, part.span(), document);
      DocumentVersion version = document.version();
      boolean isSection = id.path().matches(".*/s[^/]+");
      return new AuthorityView.Provision(
          stored,
          lines.subList(0, Math.min(MOST_PARAGRAPHS, lines.size())),
          parts(id, law),
          isSection ? credit(document, part.span()) : Optional.empty(),
          isSection
              ? notes(document, part.span()).map(at -> places.href(version, at))
              : Optional.empty(),
          lines.size() <= MOST_PARAGRAPHS,
          places.href(version, firstBlock(document, part.span())));
    });
  }

  private static Span firstBlock(Document document, Span span) {
    return document.structure().blocks().stream().filter(span::contains).findFirst().orElse(span);
  }

  private static List<Line> lines(AuthorityId id, Span span, Document document) {
    List<Structure.Provision> inside =
        document.structure().provisions().stream()
            .filter(part -> span.contains(part.span()))
            .filter(part -> part.identifier().startsWith(id.path()))
            .toList();
    List<Line> lines = new ArrayList<>();
    String before = "";
    for (Span block : document.structure().blocks()) {
      if (!span.contains(block)) {
        continue;
      }
      String identifier = narrowest(inside, block).orElse(id.path());
      Optional<AuthorityId> own = AuthorityId.tryParse(identifier);
      int depth = steps(identifier) - steps(id.path());
      lines.add(
          new Line(
              own.orElse(id),
              Math.max(0, depth),
              !identifier.equals(before),
              block.in(document.text()).strip()));
      before = identifier;
    }
    return lines;
  }

  private static Optional<String> narrowest(List<Structure.Provision> provisions, Span block) {
    return provisions.stream()
        .filter(part -> part.span().contains(block.start()))
        .min(Comparator.comparingInt(part -> part.span().length()))
        .map(Structure.Provision::identifier);
  }

  private static int steps(String path) {
    return (int) path.chars().filter(c -> c == '/').count();
  }

  private static List<Part> parts(AuthorityId id, List<Structure.Provision> law) {
    return law.stream()
        .filter(part -> part.identifier().startsWith(id.path() + "/"))
        .filter(part -> steps(part.identifier()) == steps(id.path()) + 1)
        .flatMap(part ->
            AuthorityId.tryParse(part.identifier()).stream()
                .map(child -> new Part(child, part.heading())))
        .distinct()
        .toList();
  }

  /// `(Pub. L. 104–208, div. C, title VI, § 642, Sept. 30, 1996, 110 Stat. 3009–707.)`
  private static Optional<String> credit(Document document, Span law) {
    return document.structure().blocks().stream()
        .filter(block -> block.start() >= law.end())
        .findFirst()
        .map(block -> block.in(document.text()).strip())
        .filter(words -> words.startsWith("(") && words.endsWith(")"));
  }

  private static Optional<Span> notes(Document document, Span law) {
    return document.structure().sections().stream()
        .map(Structure.Section::span)
        .filter(section -> section.start() >= law.end())
        .findFirst();
  }
}
