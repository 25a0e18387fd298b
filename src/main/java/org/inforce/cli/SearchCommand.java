package org.inforce.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.inforce.answer.Answers;
import org.inforce.search.Facet;
import org.inforce.search.FacetCount;
import org.inforce.search.SearchHit;
import org.inforce.search.SearchQuestion;
import org.inforce.search.SearchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `inforce search`: passages that fit, with facets.
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    description = "Finds passages by words, citations and fields.",
    footer = {
      "",
      "Operators: AND OR NOT - ( ) \"a phrase\" \"near words\"~5 a w/5 b wild* ca?e spel~",
      "[2024 TO 2026] >=2025-01",
      "Fields: cite authority role bearer modality status scope court docket agency type deadline",
      "effective published year source title text, as in: cite:\"8 U.S.C. 1373\" agency:CMS"
    })
final class SearchCommand implements Callable<Integer> {
  private final Program program;
  private final Console console;

  @Mixin private DataOptions data;
  @Mixin private TimeOptions time;
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What to look for.")
  private List<String> words;

  @Option(
      names = "--limit",
      defaultValue = "20",
      description = "Documents at most (${DEFAULT-VALUE}).")
  private int limit;

  @Option(names = "--cursor", description = "Goes on where the result that gave `next` ended.")
  private Optional<String> cursor;

  @Option(names = "--sort", defaultValue = "RELEVANCE", description = "${COMPLETION-CANDIDATES}")
  private SearchQuestion.Sort sort;

  @Option(names = "--filter", paramLabel = "FACET=VALUE", description = "Narrows: source_kind=news")
  private List<String> filters = List.of();

  SearchCommand(Program program, Console console) {
    this.program = program;
    this.console = console;
  }

  @Override
  public Integer call() {
    SearchQuestion question = question();
    try (Library library = data.open(program, console)) {
      Answers answers = library.answers();
      SearchResult result = answers.search(question, time.viewpoint(program));
      result
          .problems()
          .forEach(
              problem -> console.say("query, at " + (problem.at() + 1) + ": " + problem.message()));
      if (data.isJson()) {
        console.line(answers.json(result));
      } else {
        print(result);
      }
      return ExitCode.DONE;
    }
  }

  private SearchQuestion question() {
    if (limit < 0 || limit > SearchQuestion.MOST) {
      throw new ParameterException(
          spec.commandLine(), "--limit lies between 0 and " + SearchQuestion.MOST);
    }
    return SearchQuestion.of(String.join(" ", words))
        .limit(limit)
        .sortedBy(sort)
        .filteredBy(filters())
        .after(cursor.orElse(null));
  }

  private Map<Facet, List<String>> filters() {
    Map<Facet, List<String>> read = new EnumMap<>(Facet.class);
    for (String filter : filters) {
      int equals = filter.indexOf('=');
      if (equals <= 0) {
        throw new ParameterException(
            spec.commandLine(), "--filter takes FACET=VALUE, not " + filter);
      }
      Facet facet = facet(filter.substring(0, equals));
      read.computeIfAbsent(facet, any -> new ArrayList<>()).add(filter.substring(equals + 1));
    }
    return read;
  }

  private Facet facet(String name) {
    try {
      return Facet.valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), "--filter: there is no facet " + name, e);
    }
  }

  private void print(SearchResult result) {
    console.line(result.count() + (result.count() == 1 ? " document" : " documents"));
    result.hits().forEach(this::print);
    result.facets().forEach(this::print);
    result.didYouMean().ifPresent(likelier -> console.line("did you mean: " + likelier));
    result.next().ifPresent(next -> console.line("more: --cursor " + next));
  }

  private void print(SearchHit hit) {
    console.line("");
    console.line(
        "%s  [%s%s%s]  %s"
            .formatted(
                hit.title(),
                hit.sourceKind().code(),
                hit.published().map(day -> ", " + day).orElse(""),
                hit.statuses().stream().sorted().map(status -> ", " + status).collect(joining()),
                hit.document()));
    hit.passages()
        .forEach(passage -> {
          console.line("    " + passage.snippet().strip().replaceAll("\\s+", " "));
          if (!passage.authorities().isEmpty()) {
            console.line(
                "    cites "
                    + passage.authorities().stream()
                        .map(Object::toString)
                        .distinct()
                        .collect(joining(" ")));
          }
        });
  }

  private void print(Facet facet, List<FacetCount> counts) {
    if (!counts.isEmpty()) {
      console.line(
          facet.name().toLowerCase(Locale.ROOT)
              + ": "
              + counts.stream()
                  .limit(8)
                  .map(count -> count.value() + " " + count.count())
                  .collect(joining(", ")));
    }
  }
}
