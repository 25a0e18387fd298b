package org.inforce.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.DataFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackingTest {
  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(5).nextBytes(bytes);
    return bytes;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 100, 32_767, 32_768, 32_769, 100_000})
  void givesBackWhatWasPacked(int length) throws DataFormatException {
    byte[] noise = noise(length);
    byte[] text = utf8("The agency shall report. ".repeat(length / 20 + 1));
    assertThat(Packing.unpack(Packing.pack(noise), noise.length)).isEqualTo(noise);
    assertThat(Packing.unpack(Packing.pack(text), text.length)).isEqualTo(text);
    assertThat(Packing.unpack(Packing.pack(text, noise), text.length, noise)).isEqualTo(text);
    assertThat(Packing.unpack(Packing.pack(noise, noise), noise.length, noise)).isEqualTo(noise);
  }

  @Test
  void aTextCostsNextToNothingBesideItsBytes() {
    String text =
        "Access to confidential business information by a contractor and its subcontractor";
    byte[] bytes = utf8("{\"title\": \"" + text + "\", \"published\": \"2020-01-02\"}");
    assertThat(Packing.pack(utf8(text), bytes).length).isLessThan(25);
  }

  @Test
  void shortRecordsShareWhatTheyHaveInCommon() {
    byte[] record =
        utf8(
            "{\"document_number\": \"2024-01234\", \"title\": \"Airworthiness Directives\","
                + " \"abstract\": \"This document announces a proposed rule of the Federal Aviation"
                + " Administration (FAA).\"}");
    assertThat(Packing.pack(record).length).isLessThan(record.length / 2);
  }

  @Test
  void noticesAFlippedBit() {
    byte[] text = utf8("The agency shall report each month to the committee, in writing.");
    byte[] packed = Packing.pack(text);
    packed[packed.length - 9] ^= 1;
    assertThatThrownBy(() -> Packing.unpack(packed, text.length))
        .isInstanceOf(DataFormatException.class);
  }

  @Test
  void noticesAnotherDictionary() {
    byte[] text = utf8("The agency shall report each month to the committee, in writing.");
    byte[] packed = Packing.pack(text, text);
    assertThatThrownBy(() -> Packing.unpack(packed, text.length, utf8("another text")))
        .isInstanceOf(DataFormatException.class);
  }

  @Test
  void noticesAnotherLength() {
    byte[] text = utf8("The agency shall report each month to the committee, in writing.");
    byte[] packed = Packing.pack(text);
    assertThatThrownBy(() -> Packing.unpack(packed, text.length - 1))
        .isInstanceOf(DataFormatException.class);
    assertThatThrownBy(() -> Packing.unpack(packed, text.length + 1))
        .isInstanceOf(DataFormatException.class);
  }
}
