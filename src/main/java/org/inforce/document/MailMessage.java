package org.inforce.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An e-mail taken apart (RFC 5322; RFC 2045 to 2047): its headers, names in lower case, and the
/// part that holds its words, HTML before plain text. What is attached is left alone.
record MailMessage(Map<String, String> headers, boolean isHtml, String body) {
  private static final int MAX_NESTING = 8;
  private static final int MAX_HEADERS = 1 << 16;

  private static final Pattern HEADER =
      Pattern.compile("^(?<name>[A-Za-z][A-Za-z0-9-]{1,70}):(?<value>.*)$");

  /// Headers that only a mail that was sent has; a memorandum has `From`, `To` and `Subject` too.
  private static final Pattern OF_TRANSPORT =
      Pattern.compile(
          "(?im)^(?:Received|Return-Path|Message-Id|MIME-Version|Delivered-To|Content-Type):");

  private static final Pattern ENCODED_WORD =
      Pattern.compile(
          "=\\?(?<charset>[^?\\s]{1,40})\\?(?<kind>[BbQq])\\?(?<words>[^?]{0,400})\\?=\\s*");

  MailMessage {
    headers = Map.copyOf(headers);
  }

  /// Whether a text begins with the headers of a mail that was sent.
  static boolean startsOne(String head) {
    int end = headersEnd(head);
    if (end <= 0) {
      return false;
    }
    String headers = head.substring(0, end);
    boolean isFirst = HEADER.matcher(headers.lines().findFirst().orElse("")).matches();
    return isFirst
        && OF_TRANSPORT.matcher(headers).find()
        && Pattern.compile("(?im)^(?:From|Subject|Date):").matcher(headers).find()
        && headers.lines().allMatch(MailMessage::isOfHeaders);
  }

  private static boolean isOfHeaders(String line) {
    return line.startsWith(" ") || line.startsWith("\t") || HEADER.matcher(line).matches();
  }

  private static int headersEnd(String text) {
    int unix = text.indexOf("\n\n");
    int windows = text.indexOf("\r\n\r\n");
    return windows >= 0 && (unix < 0 || windows < unix) ? windows : unix;
  }

  /// Every byte is a character here, until its part says in which encoding it is.
  static MailMessage parse(byte[] bytes) {
    Part whole = Part.of(new String(bytes, StandardCharsets.ISO_8859_1));
    Part words = words(whole, 0).orElse(whole);
    return new MailMessage(whole.headers(), words.type().contains("html"), words.decoded());
  }

  /// The part that holds the words: the first in HTML, else the first in plain text.
  private static Optional<Part> words(Part part, int depth) {
    if (!part.type().startsWith("multipart/") || depth > MAX_NESTING) {
      boolean isText = part.type().isEmpty() || part.type().startsWith("text/");
      return isText && !part.isAttached() ? Optional.of(part) : Optional.empty();
    }
    Optional<Part> plain = Optional.empty();
    for (String piece : part.pieces()) {
      Optional<Part> found = words(Part.of(piece), depth + 1);
      if (found.isPresent() && found.get().type().contains("html")) {
        return found;
      }
      plain = plain.isPresent() ? plain : found;
    }
    return plain;
  }

  /// The value of a header, decoded; blank when there is none.
  String header(String name) {
    String value = headers.getOrDefault(name, "");
    Matcher encoded = ENCODED_WORD.matcher(value);
    StringBuilder words = new StringBuilder();
    while (encoded.find()) {
      boolean isBase64 = encoded.group("kind").equalsIgnoreCase("b");
      String raw = encoded.group("words");
      byte[] bytes = isBase64 ? base64(raw) : quoted(raw.replace('_', ' '));
      encoded.appendReplacement(
          words, Matcher.quoteReplacement(decode(bytes, encoded.group("charset"))));
    }
    return encoded.appendTail(words).toString().strip();
  }

  private static byte[] base64(String words) {
    try {
      return Base64.getMimeDecoder().decode(words);
    } catch (IllegalArgumentException e) {
      return words.getBytes(StandardCharsets.ISO_8859_1);
    }
  }

  private static byte[] quoted(String words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      int high = c == '=' && i + 2 < words.length() ? Character.digit(words.charAt(i + 1), 16) : -1;
      int low = high < 0 ? -1 : Character.digit(words.charAt(i + 2), 16);
      if (low >= 0) {
        out.write(high * 16 + low);
        i += 2;
      } else if (c == '=' && i + 1 < words.length() && "\r\n".indexOf(words.charAt(i + 1)) >= 0) {
        i += words.startsWith("\r\n", i + 1) ? 2 : 1;
      } else {
        out.write(c);
      }
    }
    return out.toByteArray();
  }

  private static String decode(byte[] bytes, String charset) {
    try {
      return charset.isEmpty() || charset.equalsIgnoreCase("us-ascii")
          ? Charsets.decode(bytes)
          : new String(bytes, Charset.forName(charset));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Charsets.decode(bytes);
    }
  }

  /// A mail or a part of one: headers, an empty line, a body.
  private record Part(Map<String, String> headers, String body) {

    static Part of(String text) {
      String all = text.startsWith("\n") || text.startsWith("\r\n") ? "\n" + text : text;
      int end = headersEnd(all);
      if (end < 0 || end > MAX_HEADERS) {
        return new Part(Map.of(), text);
      }
      Map<String, String> headers = new HashMap<>();
      String unfolded = all.substring(0, end).replaceAll("\\r?\\n[ \\t]+", " ");
      for (String line : unfolded.split("\\r?\\n")) {
        Matcher header = HEADER.matcher(line);
        if (header.matches()) {
          headers.putIfAbsent(
              header.group("name").toLowerCase(Locale.ROOT), header.group("value").strip());
        }
      }
      return new Part(headers, all.substring(end).replaceFirst("^\\r?\\n\\r?\\n", ""));
    }

    /// `text/html`, in lower case; blank when the part does not say.
    String type() {
      String stated = headers.getOrDefault("content-type", "");
      return stated.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    boolean isAttached() {
      return headers
          .getOrDefault("content-disposition", "")
          .toLowerCase(Locale.ROOT)
          .startsWith("attachment");
    }

    private String parameter(String name) {
      Matcher stated =
          Pattern.compile("(?i)\\b" + name + "\\s*=\\s*(?:\"(?<quoted>[^\"]*)\"|(?<bare>[^;\\s]+))")
              .matcher(headers.getOrDefault("content-type", ""));
      if (!stated.find()) {
        return "";
      }
      return stated.group("quoted") != null ? stated.group("quoted") : stated.group("bare");
    }

    /// What stands between the lines that divide a part of several.
    String[] pieces() {
      String boundary = parameter("boundary");
      if (boundary.isEmpty()) {
        return new String[0];
      }
      String[] all =
          ("\n" + body)
              .split("\\r?\\n--" + Pattern.quote(boundary) + "(?:--)?[ \\t]*(?=\\r?\\n|$)");
      String[] pieces = new String[Math.max(0, all.length - 1)];
      for (int i = 0; i < pieces.length; i++) {
        pieces[i] = all[i + 1].replaceFirst("^\\r?\\n", "");
      }
      return pieces;
    }

    String decoded() {
      byte[] bytes =
          switch (headers.getOrDefault("content-transfer-encoding", "").toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
          };
      return decode(bytes, parameter("charset"));
    }
  }
}
