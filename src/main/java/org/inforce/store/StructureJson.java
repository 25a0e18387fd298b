package org.inforce.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.inforce.document.Scan;
import org.inforce.document.Span;
import org.inforce.document.Structure;

/// How a text is built, as the store writes it: spans as pairs of numbers, since there are many.
final class StructureJson {
  private StructureJson() {}

  static Fields write(Structure structure) {
    List<Object> blocks = new ArrayList<>();
    structure.blocks().forEach(block -> blocks.addAll(pair(block)));
    return new Fields()
        .put("sections", structure.sections().stream().map(StructureJson::section).toList())
        .put("footnotes", structure.footnotes().stream().map(StructureJson::footnote).toList())
        .put("pages", structure.pages().stream().map(StructureJson::page).toList())
        .put("caption", structure.caption().map(StructureJson::caption))
        .put("entries", structure.entries().stream().map(StructureJson::entry).toList())
        .put("blocks", blocks)
        .put("provisions", structure.provisions().stream().map(StructureJson::provision).toList())
        .put("cells", structure.cells().stream().map(StructureJson::cell).toList())
        .put(
            "recognitions",
            structure.scan().recognitions().stream().map(StructureJson::recognition).toList())
        .put("unread_pages", structure.scan().unreadPages())
        .put("links", structure.links().stream().map(StructureJson::link).toList());
  }

  private static Fields recognition(Scan.Recognition found) {
    return new Fields()
        .put("span", pair(found.span()))
        .put("confidence", Math.round(found.confidence() * 1000) / 1000.0);
  }

  private static Fields link(Structure.Link link) {
    return new Fields().put("span", pair(link.span())).put("href", link.href());
  }

  static Structure read(String json) {
    Fields fields = Fields.parse(json);
    return new Structure(
        all(fields, "sections", StructureJson::readSection),
        all(fields, "footnotes", StructureJson::readFootnote),
        all(
            fields,
            "pages",
            page -> new Structure.Page(page.text("label"), page.number("start", 0))),
        fields.object("caption").map(StructureJson::readCaption),
        all(fields, "entries", StructureJson::readEntry),
        blocks(fields.list("blocks")),
        all(fields, "provisions", StructureJson::readProvision),
        all(fields, "cells", StructureJson::readCell),
        new Scan(
            all(fields, "recognitions", StructureJson::readRecognition),
            fields.texts("unread_pages")),
        all(fields, "links", link -> new Structure.Link(span(link, "span"), link.text("href"))));
  }

  private static <T> List<T> all(Fields fields, String name, Function<Fields, T> reading) {
    return fields.objects(name).stream().map(reading).toList();
  }

  private static List<Span> blocks(List<?> numbers) {
    List<Span> blocks = new ArrayList<>();
    for (int i = 0; i + 1 < numbers.size(); i += 2) {
      blocks.add(new Span(whole(numbers.get(i)), whole(numbers.get(i + 1))));
    }
    return blocks;
  }

  private static Structure.Section readSection(Fields section) {
    return new Structure.Section(
        section.text("heading"), span(section, "span"), section.number("level", 1));
  }

  private static Structure.Footnote readFootnote(Fields note) {
    return new Structure.Footnote(note.text("mark"), note.optionalNumber("at"), span(note, "body"));
  }

  private static Structure.Entry readEntry(Fields entry) {
    return new Structure.Entry(
        entry.optional("number"),
        entry.day("date"),
        entry.day("entered"),
        entry.optional("url"),
        span(entry, "span"));
  }

  private static Structure.Provision readProvision(Fields provision) {
    return new Structure.Provision(
        provision.text("identifier"), span(provision, "span"), provision.optional("heading"));
  }

  private static Scan.Recognition readRecognition(Fields found) {
    return new Scan.Recognition(span(found, "span"), found.real("confidence", 1));
  }

  private static Fields cell(Structure.Cell cell) {
    return new Fields()
        .put("meaning", cell.meaning())
        .put("span", pair(cell.span()))
        .put("day", cell.day())
        .put("of", cell.of().map(StructureJson::pair).orElse(List.of()));
  }

  private static Structure.Cell readCell(Fields cell) {
    return new Structure.Cell(
        cell.text("meaning"),
        span(cell, "span"),
        cell.day("day"),
        cell.list("of").isEmpty() ? Optional.empty() : Optional.of(span(cell, "of")));
  }

  private static Fields provision(Structure.Provision provision) {
    return new Fields()
        .put("identifier", provision.identifier())
        .put("span", pair(provision.span()))
        .put("heading", provision.heading());
  }

  private static Fields section(Structure.Section section) {
    return new Fields()
        .put("heading", section.heading())
        .put("span", pair(section.span()))
        .put("level", section.level());
  }

  private static Fields footnote(Structure.Footnote note) {
    return new Fields()
        .put("mark", note.mark())
        .put("at", note.at())
        .put("body", pair(note.body()));
  }

  private static Fields page(Structure.Page page) {
    return new Fields().put("label", page.label()).put("start", page.start());
  }

  private static Fields entry(Structure.Entry entry) {
    return new Fields()
        .put("number", entry.number())
        .put("date", entry.date())
        .put("entered", entry.entered())
        .put("url", entry.url())
        .put("span", pair(entry.span()));
  }

  /// What a docket says of its case, without who represents the parties.
  static Fields docket(Structure.Caption caption) {
    return caption(caption)
        .put(
            "parties",
            caption.parties().stream()
                .map(party -> new Fields().put("name", party.name()).put("role", party.role()))
                .toList());
  }

  private static Fields caption(Structure.Caption caption) {
    return new Fields()
        .put("court", caption.court())
        .put("docket", caption.docket())
        .put("case_name", caption.caseName())
        .put("judges", caption.judges())
        .put("parties", caption.parties().stream().map(StructureJson::party).toList())
        .put("filed", caption.filed())
        .put("terminated", caption.terminated())
        .put("below_court", caption.below().map(Structure.Below::court))
        .put("below_docket", caption.below().map(Structure.Below::docket))
        .claim("told", true);
  }

  private static Fields party(Structure.Party party) {
    return new Fields()
        .put("name", party.name())
        .put("role", party.role())
        .put("note", Optional.of(party.note()).filter(note -> !note.isEmpty()))
        .put("terminated", party.terminated())
        .put("attorneys", party.attorneys().stream().map(StructureJson::attorney).toList());
  }

  private static Fields attorney(Structure.Attorney attorney) {
    return new Fields()
        .put("name", attorney.name())
        .put("contact", attorney.contact())
        .put("roles", attorney.roles());
  }

  static Structure.Caption readCaption(Fields caption) {
    return new Structure.Caption(
        caption.optional("court"),
        caption.optional("docket"),
        caption.optional("case_name"),
        caption.texts("judges"),
        caption.objects("parties").stream().map(StructureJson::readParty).toList(),
        caption.day("filed"),
        caption.day("terminated"),
        caption
            .optional("below_docket")
            .map(
                docket -> new Structure.Below(caption.optional("below_court").orElse(""), docket)));
  }

  private static Structure.Party readParty(Fields party) {
    return new Structure.Party(
        party.text("name"),
        party.text("role"),
        party.optional("note").orElse(""),
        party.day("terminated"),
        party.objects("attorneys").stream()
            .map(attorney ->
                new Structure.Attorney(
                    attorney.text("name"), attorney.texts("contact"), attorney.texts("roles")))
            .toList());
  }

  private static List<Integer> pair(Span span) {
    return List.of(span.start(), span.end());
  }

  private static Span span(Fields fields, String name) {
    List<?> pair = fields.list(name);
    return new Span(whole(pair.get(0)), whole(pair.get(1)));
  }

  private static int whole(Object number) {
    return ((Number) number).intValue();
  }
}
