package org.inforce.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.inforce.source.Digest;

/// The style sheet, the script and the mark. Each is named with a part of its SHA-256, so that a
/// browser may keep it for good.
public final class Assets {
  /// A file as it is sent. `tag` changes when it does.
  record Asset(byte[] bytes, String type, String tag) {}

  private static final Map<String, String> TYPES =
      Map.of(
          "inforce.css", "text/css; charset=utf-8",
          "inforce.js", "text/javascript; charset=utf-8",
          "inforce.svg", "image/svg+xml");

  private final Map<String, Asset> assets = new HashMap<>();

  Assets() {
    TYPES.forEach((name, type) -> assets.put(name, load(name, type)));
  }

  private static Asset load(String name, String type) {
    try (InputStream in = Assets.class.getResourceAsStream("/web/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("web/assets/" + name + " is missing from the program");
      }
      byte[] bytes = in.readAllBytes();
      return new Asset(bytes, type, Digest.sha256(bytes).substring(0, 12));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read web/assets/" + name, e);
    }
  }

  Optional<Asset> find(String name) {
    return Optional.ofNullable(assets.get(name));
  }

  /// `/assets/inforce.css?v=0123456789ab`
  public String href(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no such asset: " + name);
    }
    return "/assets/" + name + "?v=" + asset.tag();
  }
}
