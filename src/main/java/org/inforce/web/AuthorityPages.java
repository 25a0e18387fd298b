package org.inforce.web;

import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.inforce.answer.AuthorityView;
import org.inforce.answer.Paths;
import org.inforce.answer.Places;
import org.inforce.authority.AuthorityId;
import org.inforce.status.CaseFile;

/// `/us/...`: the page of any authority, and its forms.
final class AuthorityPages {
  private final Site site;

  AuthorityPages(Site site) {
    this.site = site;
  }

  void page(Context context) {
    Query query = site.query(context);
    Optional<Reference> reference = Reference.behind(context.path());
    if (reference.isPresent()) {
      cite(context, query, reference.get());
      return;
    }
    String path = Format.bare(context.path());
    AuthorityId id =
        AuthorityId.tryParse(path)
            .orElseThrow(
                () -> Problem.notFound("“{0}” is not the identifier of an authority.", path));
    Optional<Format> format = Format.of(context.path());
    if (format.isPresent()) {
      Listing listing = listing(id, query);
      Formats.send(context, format.get(), listing, query.address().at(path));
      return;
    }
    Optional<CaseFile> docket = docket(id);
    if (docket.isPresent()) {
      context.redirect(
          site.frame(query, "", "").to("/cases/" + Paths.encodeAll(docket.get().id())));
      return;
    }
    show(context, query, site.answers().authority(id, query.view()));
  }

  private void cite(Context context, Query query, Reference form) {
    String path = context.path().substring(0, context.path().length() - form.suffix().length());
    AuthorityId id =
        AuthorityId.tryParse(path)
            .orElseThrow(
                () -> Problem.notFound("“{0}” is not the identifier of an authority.", path));
    form.send(
        context, form.of(site.answers().authority(id, query.view()), Formats.base(context) + path));
  }

  /// A docket is shown as its case.
  private Optional<CaseFile> docket(AuthorityId id) {
    String[] parts = id.path().split("/");
    return parts.length == 5 && parts[2].equals("docket")
        ? site.answers().book().caseOf(parts[3] + "/" + parts[4])
        : Optional.empty();
  }

  private void show(Context context, Query query, AuthorityView view) {
    Frame frame = site.frame(query, view.name(), "authorities", Format.alternates(query.address()));
    if (view.isUnknown()) {
      context.status(404);
    }
    site.page(context, "authority", frame, Map.of("view", view, "places", site.answers().places()));
  }

  private Listing listing(AuthorityId id, Query query) {
    AuthorityView view = site.answers().authority(id, query.view());
    return new Listing(
        "Cites " + view.name(),
        view.citingDocuments(),
        Optional.empty(),
        Optional.empty(),
        view.citing().stream().map(site.answers()::json).toList(),
        List.of("document", "title", "published", "role", "quote", "page"),
        view.citing().stream()
            .flatMap(citing -> citing.places().stream().map(place -> row(citing, place)))
            .toList(),
        view.citing().stream().map(AuthorityPages::entry).toList());
  }

  private static List<String> row(
      AuthorityView.CitingDocument citing, AuthorityView.CitingPlace place) {
    return List.of(
        citing.document().id(),
        citing.document().metadata().title(),
        citing.document().metadata().published().map(Object::toString).orElse(""),
        place.role().code(),
        place.citation().evidence().quote(),
        place.href());
  }

  private static Listing.Entry entry(AuthorityView.CitingDocument citing) {
    String places =
        citing.places().stream()
            .map(place -> place.before() + place.citation().evidence().quote() + place.after())
            .findFirst()
            .orElse("");
    return new Listing.Entry(
        "urn:inforce:document:" + citing.document().id(),
        citing.document().metadata().title(),
        Places.page(citing.document().id()),
        citing
            .document()
            .metadata()
            .published()
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .orElse(Instant.EPOCH),
        places);
  }
}
