package org.inforce.alert;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.inforce.authority.AuthorityId;
import org.inforce.authority.AuthorityParser;
import org.inforce.status.CaseFile;
import org.inforce.status.Measure;
import org.inforce.status.MeasureMatch;
import org.inforce.status.StatusBook;
import org.inforce.store.Store;
import org.inforce.store.Watch;

/// Reads what somebody wants to watch, and where he wants to be told.
final class DraftReader {
  private static final String MAIL = "mailto:";
  private static final int LONGEST = 1_000;

  private final Store store;
  private final StatusBook book;

  DraftReader(Store store, StatusBook book) {
    this.store = store;
    this.book = book;
  }

  /// The query as it is kept; empty when it names nothing that can be watched. A case need not be
  /// on record yet.
  Optional<String> query(WatchDesk.Draft draft) {
    String query = draft.query();
    if (query.isEmpty() || query.length() > LONGEST) {
      return Optional.empty();
    }
    return switch (draft.kind()) {
      case SEARCH, PARTY -> Optional.of(query);
      case AUTHORITY ->
          AuthorityId.tryParse(query)
              .or(() -> AuthorityParser.tryParse(query))
              .map(AuthorityId::path);
      case OBLIGATION -> store.obligations().byId(query).map(stored -> stored.obligation().id());
      case CASE ->
          book.caseOf(query)
              .map(CaseFile::id)
              .or(() -> Optional.of(query).filter(id -> id.matches("[a-z0-9-]+/[\\w:.-]+")));
      case MEASURE -> book.measure(query).or(() -> named(query)).map(Measure::id);
    };
  }

  private Optional<Measure> named(String words) {
    return book.find(words) instanceof MeasureMatch.One(Measure measure)
        ? Optional.of(measure)
        : Optional.empty();
  }

  /// What a query of its kind should be.
  static String expected(WatchDesk.Draft draft) {
    String given = "“" + draft.query() + "”";
    return switch (draft.kind()) {
      case SEARCH, PARTY -> "needs between 1 and " + LONGEST + " characters";
      case AUTHORITY -> given + " is not read as an authority such as 8 U.S.C. 1360";
      case OBLIGATION -> "no obligation on record has the identifier " + given;
      case CASE -> given + " is not read as court/number, such as nysd/1:18-cv-02921";
      case MEASURE -> "no single measure on record is named " + given;
    };
  }

  /// What is wrong with a channel; empty when messages can be sent there.
  static Optional<String> wrongAddress(String channel) {
    if (channel.equals(Watch.FEED)) {
      return Optional.empty();
    }
    boolean isRight = channel.startsWith(MAIL) ? isMail(channel) : web(channel).isPresent();
    return isRight
        ? Optional.empty()
        : Optional.of(
            "needs feed, mailto:somebody@example.org or https://..., was “" + channel + "”");
  }

  private static boolean isMail(String channel) {
    try {
      String address = channel.substring(MAIL.length());
      InternetAddress[] read = InternetAddress.parse(address, true);
      return read.length == 1 && read[0].getAddress().equals(address) && address.indexOf('@') > 0;
    } catch (AddressException e) {
      return false;
    }
  }

  /// An address that a webhook can be posted to.
  static Optional<URI> web(String channel) {
    try {
      URI address = new URI(channel);
      boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return isWeb && address.getHost() != null ? Optional.of(address) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
