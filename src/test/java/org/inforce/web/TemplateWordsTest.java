package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateWordsTest {
  @Test
  void noTemplateSaysAWordBesideTheCatalogue() {
    TreeMap<String, List<String>> bare = new TreeMap<>();
    for (Path file : SaidWords.files(Path.of("web/templates"))) {
      List<String> words = BareWords.in(SaidWords.text(file));
      if (!words.isEmpty()) {
        bare.put(file.toString(), words);
      }
    }
    assertThat(bare).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p>Not said</p>                                                  | Not said
          <p>${frame.say("Said")} and more</p>                             | and more
          <img alt="A picture">                                            | A picture
          <input placeholder="${frame.say("Said")}" title="Bare words">    | Bare words
          <td>@if(view.isLong())too long@else${view.text()}@endif</td>     | too long
          !{var x = view.text();}<b>bold</b>                               | bold
          @for(var one : List.of("a", "b"))item@endfor                     | item
          @template.parts.icon(kind = "s-on")word                          | word
          <p>${one.equals("}") ? "" : "x"} left</p>                        | left
          """)
  void wordsInTextAndInAttributesThatAreReadAreFound(String template, String words) {
    assertThat(BareWords.in(template)).containsExactly(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <p class="small soft" id="status">${frame.say("Said")}</p>
          <kbd>Esc</kbd> <code>as_of</code>
          <abbr>RIN</abbr> · RSS, JSON
          @import org.inforce.web.Frame
          @param java.util.List<String> words
          <a href="/help">${frame.say(isLong ? "Long" : "Short")}</a>
          <script src="a.js" defer></script>
          <span lang="en">order granting in part</span>
          @template.layout(frame = frame, content = @`<p>${frame.day(day)}</p>`)
          """)
  void namesCodesAndSaidWordsAreNotTakenForBareOnes(String template) {
    assertThat(BareWords.in(template)).isEmpty();
  }
}
