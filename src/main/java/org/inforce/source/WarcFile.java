package org.inforce.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpRequest;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcCompression;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcMetadata;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResource;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/// Publishers' answers as a WARC file (ISO 28500:2017), the form in which web archives exchange
/// them. Each answer is a `response` with the digest of its bytes, the `request` that asked for it,
/// and `metadata` that say what of both was put together afterwards. What came without being asked
/// for (no address of the web) is a `resource`. The same answers give the same file.
public final class WarcFile {
  /// Headers that speak of the bytes on the wire; kept bytes are unpacked, so that these go under
  /// another name and the length is told anew.
  private static final Set<String> OF_THE_WIRE =
      Set.of("content-encoding", "content-length", "transfer-encoding");

  private static final String AS_SENT = "X-As-Sent-";

  private final String software;

  private WarcFile(String software) {
    this.software = software;
  }

  /// Writes what `captures` gives to the sink it is handed, packed record by record when the name
  /// ends in `.gz`, reads the file back, and only then gives it its name. `software` is the program
  /// with its version. Gives how many answers the file holds.
  ///
  /// @throws UncheckedIOException if it cannot be written, or does not hold what was written
  public static int write(Path file, String software, Consumer<Consumer<Capture>> captures) {
    Path target = file.toAbsolutePath();
    Path part = target.resolveSibling(target.getFileName() + ".part");
    try {
      List<String> digests = new WarcFile(software).write(target, part, captures);
      verify(part, digests);
      Files.move(part, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
      return digests.size();
    } catch (IOException e) {
      throw failed(file, e);
    } finally {
      part.toFile().delete();
    }
  }

  private static UncheckedIOException failed(Path file, IOException e) {
    return new UncheckedIOException(
        file + " cannot be written: " + e.getMessage() + "; check free space and permissions", e);
  }

  /// The digests of all answers, in order.
  private List<String> write(Path target, Path part, Consumer<Consumer<Capture>> captures)
      throws IOException {
    List<String> digests = new ArrayList<>();
    String name = String.valueOf(target.getFileName());
    try (FileChannel channel =
            FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        WarcWriter writer =
            new WarcWriter(
                channel, name.endsWith(".gz") ? WarcCompression.GZIP : WarcCompression.NONE)) {
      captures.accept(capture -> {
        try {
          if (digests.isEmpty()) {
            writer.write(info(capture.at()));
          }
          write(writer, capture);
          digests.add(capture.sha256());
        } catch (IOException e) {
          throw failed(target, e);
        }
      });
    }
    return digests;
  }

  private Warcinfo info(Instant first) {
    return new Warcinfo.Builder()
        .recordId(id("warcinfo", software + first))
        .date(first)
        .fields(
            Map.of(
                "software", List.of(software),
                "format", List.of("WARC File Format 1.1")))
        .build();
  }

  private void write(WarcWriter writer, Capture capture) throws IOException {
    if (capture.isOfTheWeb()) {
      URI response = id("response", identity(capture));
      writer.write(request(capture, response));
      writer.write(response(capture, response));
      writer.write(metadata(capture, response));
    } else {
      writer.write(resource(capture));
    }
  }

  private static WarcResponse response(Capture capture, URI id) throws IOException {
    HttpResponse.Builder http = new HttpResponse.Builder(capture.status(), "");
    capture
        .headers()
        .forEach((name, values) -> {
          String told = OF_THE_WIRE.contains(name) ? AS_SENT + name : name;
          values.forEach(value -> http.addHeader(told, value));
        });
    http.body(null, capture.bytes());
    return new WarcResponse.Builder(capture.address())
        .recordId(id)
        .date(capture.at())
        .payloadDigest(digest(capture))
        .body(http.build())
        .build();
  }

  private static WarcRequest request(Capture capture, URI response) throws IOException {
    URI address = capture.address();
    String path = Optional.ofNullable(address.getRawPath()).filter(p -> !p.isEmpty()).orElse("/");
    String query = Optional.ofNullable(address.getRawQuery()).map(text -> "?" + text).orElse("");
    HttpRequest http =
        new HttpRequest.Builder("GET", path + query)
            .addHeader("Host", address.getRawAuthority())
            .build();
    return new WarcRequest.Builder(address)
        .recordId(id("request", identity(capture)))
        .date(capture.at())
        .concurrentTo(response)
        .body(http)
        .build();
  }

  private static WarcMetadata metadata(Capture capture, URI response) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    fields.put("sha256", List.of(capture.sha256()));
    fields.put("at", List.of(capture.at().toString()));
    fields.put("asked", List.of(capture.asked().toString()));
    if (!capture.asked().equals(capture.address())) {
      fields.put("redirected-to", List.of(capture.address().toString()));
    }
    fields.put(
        "note",
        List.of(
            "the body is kept unpacked; the request is told from the address, its validators and"
                + " tokens are not kept"));
    return new WarcMetadata.Builder()
        .targetURI(capture.address())
        .recordId(id("metadata", identity(capture)))
        .date(capture.at())
        .concurrentTo(response)
        .fields(fields)
        .build();
  }

  private static WarcResource resource(Capture capture) throws IOException {
    return new WarcResource.Builder(capture.address())
        .recordId(id("resource", identity(capture)))
        .date(capture.at())
        .payloadDigest(digest(capture))
        .body(MediaType.parseLeniently(capture.header("content-type").orElse("")), capture.bytes())
        .build();
  }

  private static WarcDigest digest(Capture capture) {
    return new WarcDigest("sha256", capture.sha256());
  }

  private static String identity(Capture capture) {
    return capture.asked() + "\n" + capture.at() + "\n" + capture.sha256();
  }

  private static URI id(String type, String identity) {
    byte[] name = (type + "\n" + identity).getBytes(StandardCharsets.UTF_8);
    return URI.create("urn:uuid:" + UUID.nameUUIDFromBytes(name));
  }

  private static void verify(Path part, List<String> digests) throws IOException {
    List<String> found = new ArrayList<>();
    try (WarcReader reader = new WarcReader(part)) {
      for (WarcRecord record : reader) {
        if (record instanceof WarcResponse response) {
          found.add(Digest.sha256(response.http().body().stream().readAllBytes()));
        } else if (record instanceof WarcResource resource) {
          found.add(Digest.sha256(resource.body().stream().readAllBytes()));
        }
      }
    }
    if (!found.equals(digests)) {
      throw new IOException("what was written does not read back as it was");
    }
  }
}
