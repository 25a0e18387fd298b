package org.inforce.web;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.inforce.answer.Brief;
import org.inforce.answer.CheckedCitation;
import org.inforce.answer.CheckedCitation.Outcome;
import org.inforce.answer.CodePoints;

/// The check of one brief, as a page shows it: `name` is the file's own where it was a file.
public record BriefReport(
    Brief brief, CodePoints points, Optional<String> name, List<CheckedCitation> checked) {
  public BriefReport {
    checked = List.copyOf(checked);
  }

  static BriefReport of(Brief brief, Optional<String> name, List<CheckedCitation> checked) {
    return new BriefReport(brief, CodePoints.of(brief.text()), name, checked);
  }

  public long count(Outcome outcome) {
    return checked.stream().filter(check -> check.outcome() == outcome).count();
  }

  /// How many citations are of what may no longer be in force.
  public long doubted() {
    return checked.stream().filter(check -> !check.warnings().isEmpty()).count();
  }

  /// The places, from 1, of those a reader must look at.
  public List<Integer> doubtful() {
    return IntStream.range(0, checked.size())
        .filter(at -> checked.get(at).isDoubtful())
        .mapToObj(at -> at + 1)
        .toList();
  }

  /// The page it stands on, of a brief with pages.
  public Optional<String> page(CheckedCitation check) {
    return brief.page(check.citation().span().start());
  }

  /// Where it starts, in code points.
  public int start(CheckedCitation check) {
    return points.start(check.citation().span());
  }

  /// Where it ends, in code points.
  public int end(CheckedCitation check) {
    return points.end(check.citation().span());
  }

  /// The whole result as a table, in the address itself: the server does not keep it.
  public String csv() {
    return data(Format.CSV, Formats.csv(CiteCheckPages.listing(brief, checked)));
  }

  /// The same as JSON.
  public String json() {
    Listing listing = CiteCheckPages.listing(brief, checked);
    return data(Format.JSON, Formats.json(listing, "", Address.of("/cite-check")).toString());
  }

  private static String data(Format format, String body) {
    String type = format.type().substring(0, format.type().indexOf(';'));
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    return "data:" + type + ";charset=utf-8;base64," + Base64.getEncoder().encodeToString(bytes);
  }
}
