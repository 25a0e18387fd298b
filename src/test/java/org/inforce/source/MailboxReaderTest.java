package org.inforce.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.inforce.source.SourceResult.Found;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxReaderTest {
  private static final LocalSources SOURCES =
      new LocalSources(InstantSource.fixed(Instant.parse("2026-01-01T12:00:00Z")));

  private static final String ONE =
      "From clerk@court.example Mon Mar  2 06:00:00 2026\n"
          + "Subject: One\n\nThe order is entered.\n>From the bench.\nFrom here it is text.\n\n";
  private static final String TWO =
      "From MAILER-DAEMON Tue Mar  3 06:00:00 2026\nSubject: Two\n\nThe stay is denied.\n";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private static String text(SourceResult result) throws IOException {
    try (InputStream in = ((Found) result).source().open()) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static List<String> locations(Path path) {
    return SOURCES.at(path).stream().map(found -> ((Found) found).source().location()).toList();
  }

  @Test
  void anMboxGivesEachMessageAsItWas() throws IOException {
    List<SourceResult> found = SOURCES.at(write("inbox", ONE + TWO));
    assertThat(found).hasSize(2);
    assertThat(text(found.getFirst()))
        .isEqualTo(
            "Subject: One\n\nThe order is entered.\nFrom the bench.\nFrom here it is text.\n\n");
    assertThat(text(found.getLast())).isEqualTo("Subject: Two\n\nThe stay is denied.\n");
  }

  @Test
  void aMessageKeepsItsPlaceWhenOneBeforeItIsDeleted() throws IOException {
    Path mbox = write("inbox", ONE + TWO);
    String second = locations(mbox).getLast();
    write("inbox", TWO);
    assertThat(locations(mbox)).containsExactly(second);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "From the desk of the director in 2026\n\nThe agency must report.\n",
        "From clerk@court.example Mon Mar  2 06:00:00 2026\n\nNo header follows.\n",
        "From clerk Mon\nSubject: no year\n\nx\n"
      })
  void aTextThatBeginsWithTheWordIsNoMbox(String text) throws IOException {
    assertThat(locations(write("letter.txt", text)))
        .hasSize(1)
        .first()
        .asString()
        .endsWith("letter.txt");
  }

  @Test
  void aMaildirGivesWhatWasDeliveredAndKeepsItsPlaceWhenItIsRead() throws IOException {
    write("mail/tmp/0.half", "Subject: half\n\n");
    write("mail/cur/1.a.host:2,S", "Subject: a\n\nx\n");
    Path fresh = write("mail/new/2.b.host", "Subject: b\n\ny\n");
    Path mail = folder.resolve("mail");
    List<String> before = locations(mail);
    assertThat(before).containsExactly(mail + "!1.a.host.eml", mail + "!2.b.host.eml");
    Files.move(fresh, mail.resolve("cur/2.b.host:2,RS"));
    assertThat(locations(mail)).isEqualTo(before);
    assertThat(text(SOURCES.at(mail).getLast())).isEqualTo("Subject: b\n\ny\n");
  }

  @Test
  void aMaildirInsideAFolderIsFoundAndATempFolderElsewhereIsRead() throws IOException {
    write("papers/tmp/a.txt", "a");
    write("papers/mail/cur/1.a", "Subject: a\n\nx\n");
    Files.createDirectories(folder.resolve("papers/mail/new"));
    Files.createDirectories(folder.resolve("papers/mail/tmp"));
    assertThat(locations(folder.resolve("papers"))).hasSize(2);
  }
}
