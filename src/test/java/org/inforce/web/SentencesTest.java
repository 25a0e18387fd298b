package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.inforce.answer.Days;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
  private static final Sentences SPANISH =
      new Sentences(
          Catalogue.read("spanish.tsv"), Catalogue.read("spanish-steps.tsv"), Days.SPANISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Notice published on 2025-11-25. | Aviso publicado el 25 de noviembre de 2025.
          Practice started in 2025-06, until 2026-09-09 (no source states the year). | Práctica iniciada en junio de 2025, hasta el 9 de septiembre de 2026 (ninguna fuente indica el año).
          On 2026-01-10 it is partly stayed. | El 10 de enero de 2026 está suspendida en parte.
          The vacatur of 2025-03-01 in dcd/1:25-cv-00001 holds from 2025-03-02. | La anulación del 1 de marzo de 2025 en No. 1:25-cv-00001 (D.D.C.) rige desde el 2 de marzo de 2025.
          The permanent injunction holds from 2025-03-02: it protects CA, NY; it bars conduct: share; place: California. | El interdicto permanente rige desde el 2 de marzo de 2025: protege a CA, NY; prohíbe conducta: compartir; lugar: California.
          It was reversed by the reversal of 2025-05-01, on 2025-05-01. | Esta fue revocada por la revocación del 1 de mayo de 2025, el 1 de mayo de 2025.
          Assumed: plaintiff state is true. | Se supone: estado demandante: sí.
          Therefore, on 2026-01-10, as known on 2026-01-02: not yet effective. | Por lo tanto, el 10 de enero de 2026, según lo conocido el 2 de enero de 2026: aún no vigente.
          New: Federal Register notice of CMS, published 2024-02-12. | Nuevo: aviso del Federal Register de CMS, publicado el 12 de febrero de 2024.
          New: news. | Nuevo: noticia.
          The norm is due otherwise: no day stated before, 2026-01-05 now. | La norma vence de otro modo: antes sin fecha indicada, 5 de enero de 2026 ahora.
          a report without a docket number (“Judge rules”) is of cand/3:25-cv-05536: the judge is the same, and no other case fits | un informe sin número de expediente (“Judge rules”) es de No. 3:25-cv-05536 (N.D. Cal.): el juez es el mismo, y ningún otro caso encaja
          is a PDF of more than 5000 pages | es un PDF de más de 5000 páginas
          stated without a year, nearest to 2025-12-30 | indicada sin año, la más cercana al 30 de diciembre de 2025
          after 2026-01-05 | después del 5 de enero de 2026
          2025-09-09 (year inferred) | 9 de septiembre de 2025 (año inferido)
          barred by a court | prohibida por un tribunal
          status: needs a value right after it | status: necesita un valor justo después
          """)
  void whatRulesSayIsSaidWhole(String english, String spanish) {
    assertThat(SPANISH.of(english)).contains(spanish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On 2026-01-10 it is held in abeyance.",
        "On Monday it is expired.",
        "On 2026-13-40 it is expired.",
        "The writ of 2025-03-01 in dcd/1:25-cv-00001 holds from 2025-03-02.",
        "The vacatur holds from 2025-03-02: it bars colour: red.",
        "Therefore, on 2026-01-10",
        ""
      })
  void whatIsNotWhollyKnownIsNotSaid(String english) {
    assertThat(SPANISH.of(english)).isEmpty();
  }
}
