package org.inforce.citation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.inforce.authority.AuthorityId;
import org.inforce.document.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Citations in texts that printing, scanning, converting and careless typing have damaged.
class DamagedTextTest {
  /// Each line is one citation, written `\u2009` and the like where the table cannot show it.
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          42\u2009U.S.C.\u2009§\u20091396b(v)(1)   | /us/usc/t42/s1396b/v/1
          42\u00a0U.S.C.\u00a0§\u202f1396b         | /us/usc/t42/s1396b
          42 U.S.C. §\u2007 1396b                    | /us/usc/t42/s1396b
          42 U.S.C. §1396b                            | /us/usc/t42/s1396b
          42 U.S.C.§ 1396b                            | /us/usc/t42/s1396b
          42 U.S.C.1396b                              | /us/usc/t42/s1396b
          42U.S.C. 1396b                              | /us/usc/t42/s1396b
          42 U .S.C. 1396b                            | /us/usc/t42/s1396b
          42 U. S. C. 1396b                           | /us/usc/t42/s1396b
          42 U.S.C\\n§ 1396b                          | /us/usc/t42/s1396b
          42\\nU.S.C.\\n1396b                         | /us/usc/t42/s1396b
          42 U.S.C. 1396b\u00ad(v)                   | /us/usc/t42/s1396b/v
          15 U.S.C. 78o\u20137                       | /us/usc/t15/s78o-7
          15 U.S.C. 78o\u20117                       | /us/usc/t15/s78o-7
          15 U.S.C. 78o\u22127                       | /us/usc/t15/s78o-7
          28 U.S.C. $ 1746                            | /us/usc/t28/s1746
          28 U.S.C. S 1746                            | /us/usc/t28/s1746
          28 U.S.C. § l746                            | /us/usc/t28/s1746
          28 U.S.C. § I746                            | /us/usc/t28/s1746
          28 U.5.C. § 1746                            | /us/usc/t28/s1746
          28 U,S.C. § 1746                            | /us/usc/t28/s1746
          28 u.s.c. § 1746                            | /us/usc/t28/s1746
          45 CFR\u2009164.512(k)(2)                  | /us/cfr/t45/s164.512/k/2
          45CFR164.512                                | /us/cfr/t45/s164.512
          45 C.F.R.§164.512                           | /us/cfr/t45/s164.512
          45 C. F. R. § 164.512                       | /us/cfr/t45/s164.512
          45 CFR §\\n164.512                          | /us/cfr/t45/s164.512
          5CFR, part 575                              | /us/cfr/t5/pt575
          49 CFR230.105(c)                            | /us/cfr/t49/s230.105/c
          17 CFR 240.10b\u20135                      | /us/cfr/t17/s240.10b-5
          90 FR\u20098443                            | /us/fr/90/8443
          90 Fed.Reg. 8,443                           | /us/fr/90/8443
          90 Fed.\\nReg. 8443                         | /us/fr/90/8443
          90 FED. REG. 8443                           | /us/fr/90/8443
          Pub. L. 104\u2013193                       | /us/pl/104/193
          Pub. L. 104 -193                            | /us/pl/104/193
          Pub.L.104-193                               | /us/pl/104/193
          Executive\\nOrder 14159                     | /us/eo/14159
          E.O.\u00a014159                            | /us/eo/14159
          846F.2d746                                  | /us/case/F.2d/846/746
          846 F. 2d 746                               | /us/case/F.2d/846/746
          846 F.2d\\n746                              | /us/case/F.2d/846/746
          846 F.\u20092d 746                         | /us/case/F.2d/846/746
          921 F3d 865                                 | /us/case/F.3d/921/865
          571 U. S. 1                                 | /us/case/U.S./571/1
          135 S.Ct. 1199                              | /us/case/S.Ct./135/1199
          12 F. Supp.\\n3d 34                         | /us/case/F.Supp.3d/12/34
          12 F.Supp. 3d 34                            | /us/case/F.Supp.3d/12/34
          2018\u00a0WL 5880015                       | /us/case/WL/2018/5880015
          """)
  void damageIsReadThrough(String written, String id) {
    String text = "as in " + written.translateEscapes() + ", and so on";
    assertThat(Shown.ids(text)).isEqualTo(id);
    Citation c = Shown.find(text).getFirst();
    assertThat(c.span().in(text)).isEqualTo(c.evidence().quote());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          42 <b>U.S.C.</b> 1396b                                 | /us/usc/t42/s1396b
          42 <i>U.S.C.</i>&nbsp;&sect;&thinsp;1396b              | /us/usc/t42/s1396b
          42 U.S.C. &#167; 1396b                                 | /us/usc/t42/s1396b
          42 U.S.C. &#xA7;&#8201;1396b                           | /us/usc/t42/s1396b
          42 **U.S.C.** § 1396b                                  | /us/usc/t42/s1396b
          42 U.S.C. § [1396b](https://example.org/x)             | /us/usc/t42/s1396b
          <a href="x">42 U.S.C.</a> § 1396b                      | /us/usc/t42/s1396b
          42 U.S.C. <span class="num">§ 1396b</span>             | /us/usc/t42/s1396b
          15 U.S.C. 78o&ndash;7                                  | /us/usc/t15/s78o-7
          15 U.S.C. 78o<span>-</span>7                           | /us/usc/t15/s78o-7
          *Ash* *v.* *Birch*, 921 F.3d 865                       | /us/case/F.3d/921/865
          _Ash v. Birch_, 921 F.3d 865                           | /us/case/F.3d/921/865
          Ash v. Birch, 921 F.<b>3d</b> 865                      | /us/case/F.3d/921/865
          Ash v. Birch, <page-number>*5</page-number> 921 F.3d 865 | /us/case/F.3d/921/865
          45 CFR[^3] 164.512                                     | /us/cfr/t45/s164.512
          """)
  void markupInTheMiddleIsReadThrough(String written, String id) {
    assertThat(Shown.ids("as in " + written + ", and so on")).isEqualTo(id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          under the regula-\\ntions at 45 CFR 164.512             | /us/cfr/t45/s164.512
          under the Pri-\\nvacy Act of 1974                       | /us/usc/t5/s552a
          See Ash v. Bir-\\nch, 921 F.3d 865                      | /us/case/F.3d/921/865
          the Execu-\\ntive Order 14159                           | /us/eo/14159
          """)
  void wordsBrokenAtALineAreJoined(String written, String id) {
    assertThat(Shown.ids(written.translateEscapes())).isEqualTo(id);
  }

  /// Whatever bytes come, decoded as they may be: every answer quotes its span, none throws.
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void noTextThrows(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 60; round++) {
      String text = text(random);
      for (Citation c : Shown.find(text)) {
        assertThat(c.span().in(text)).isEqualTo(c.evidence().quote());
        assertThat(c.authorities()).allSatisfy(id -> AuthorityId.parse(id.path()));
      }
      Document.ofText("text", text);
    }
  }

  private static final List<String> PIECES =
      List.of(
          "42 U.S.C. ",
          "§§ ",
          "1396b",
          "(a)(1)",
          "-",
          "–",
          " through ",
          "et seq.",
          "45 CFR ",
          "164.512",
          "part ",
          "subpart B",
          "90 FR ",
          "8443",
          "Pub. L. ",
          "104-193",
          "Id. ",
          "supra ",
          "note 4",
          " at 5",
          "Ash v. Birch, ",
          "921 F.3d 865",
          " (9th Cir. 2019)",
          "(",
          ")",
          "[",
          "]",
          "*",
          "_",
          "<b>",
          "</b>",
          "<",
          "&sect;",
          "&#",
          "\0",
          "\ud800",
          "\udc00",
          "\ufffd",
          "\n",
          "\n\n",
          "\f",
          "\u2009",
          "the Act",
          "section ",
          "of the ",
          " Act of 1974",
          "(the Act)",
          "appendix A to ",
          "this part",
          "Executive Order ",
          "14159",
          "No. 3:25-cv-00123",
          "Rev. Rul. ",
          "2007-8",
          "DHS/ICE-011",
          "T.I.A.S. ",
          "U.S. Const. amend. ",
          "XIV",
          "Rule 11",
          "Fed. R. Civ." + " P. ",
          "comment ",
          "3-1",
          "paragraph ",
          "title 5, ",
          "chapter ",
          "Appendices G and H—");

  /// Random bytes as UTF-8 or Latin-1, random characters, or pieces of citations in any order.
  private static String text(Random random) {
    byte[] bytes = new byte[random.nextInt(400)];
    random.nextBytes(bytes);
    return switch (random.nextInt(4)) {
      case 0 -> new String(bytes, java.nio.charset.StandardCharsets.UTF_8);
      case 1 -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
      case 2 -> new String(bytes, java.nio.charset.StandardCharsets.UTF_16LE);
      default -> {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(80); i > 0; i--) {
          text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        yield text.toString();
      }
    };
  }
}
