package org.inforce.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The description of the API against OpenAPI's own schema and JSON Schema's, and what the API
/// answers against the description, by a validator that knows nothing of this program.
class OpenApiTest {
  private static final String HERE = "https://inforce.invalid/openapi.json";
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "patch", "head", "options", "trace");

  @TempDir private static Path directory;
  private static Library library;
  private static String description = "";
  private static SchemaRegistry registry;

  @BeforeAll
  static void open() throws Exception {
    Path folder = Path.of("corpus/documents");
    library =
        Library.of(
            directory,
            folder.resolve("medicaid-sharing-notice/source.xml"),
            folder.resolve("order-december-2025/source.pdf"),
            folder.resolve("docket-appeal/source.html"));
    description = get("/api/v1/openapi.json");
    registry =
        SchemaRegistry.withDialect(
            Dialects.getDraft202012(), builder -> builder.schemas(Map.of(HERE, description)));
  }

  @AfterAll
  static void close() {
    library.close();
  }

  @Test
  void theDescriptionIsOpenApi() throws IOException {
    Schema openApi = registry.getSchema(resource("/openapi-3.1.schema.json"));
    assertThat(openApi.validate(description, InputFormat.JSON))
        .extracting(Error::toString)
        .isEmpty();
  }

  /// What programs ask, besides the pages and their other forms.
  private static final Pattern FOR_PROGRAMS =
      Pattern.compile("[A-Z]+ /(api/v1|webhooks|healthz|readyz|metrics)(/.*)?");

  @Test
  void itListsEveryAddressThatIsServedAndNoOther() {
    Set<String> served =
        library.addresses().stream()
            .filter(address -> FOR_PROGRAMS.matcher(address).matches())
            .map(address -> address.replace("/*", "/{path}"))
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> described = new TreeSet<>();
    JsonNode paths = JsonMapper.shared().readTree(description).path("paths");
    for (String path : paths.propertyNames()) {
      String root = paths.get(path).has("servers") ? "" : "/api/v1";
      for (String method : paths.get(path).propertyNames()) {
        if (METHODS.contains(method)) {
          described.add(method.toUpperCase(Locale.ROOT) + " " + root + path);
        }
      }
    }
    assertThat(described).isEqualTo(served).hasSizeGreaterThan(30);
  }

  @Test
  void whatTheDescriptionPointsToIsThere() {
    JsonNode whole = JsonMapper.shared().readTree(description);
    List<MatchResult> references =
        Pattern.compile("\"#/([^\"]+)\"").matcher(description).results().toList();
    assertThat(references).isNotEmpty();
    for (MatchResult reference : references) {
      assertThat(whole.at("/" + reference.group(1)).isMissingNode())
          .as(reference.group(1))
          .isFalse();
    }
  }

  @Test
  void itsSchemasAreJsonSchema() {
    Schema metaschema =
        registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
    JsonNode schemas = JsonMapper.shared().readTree(description).path("components").path("schemas");
    for (String name : schemas.propertyNames()) {
      assertThat(metaschema.validate(schemas.get(name))).as(name).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /search,      ?q=medicaid
          /documents,   ?limit=2
          /obligations, ?limit=5
          /cases,       ''
          /measures,    ?limit=5
          /status,      ?measure=CMS+sharing+Medicaid+data+with+ICE
          /status,      ?authority=8+U.S.C.+1360
          /changes,     ''
          /conflicts,   ''
          /calendar,    ''
          /runs,        ''
          /reviews,     ?limit=5
          /watches,     ''
          /compare,     ?a=medicaid-sharing-notice
          """)
  void whatIsAnsweredIsAsDescribed(String path, String parameters) throws Exception {
    Schema schema = schema(path, "get", 200);
    List<Error> errors = schema.validate(get("/api/v1" + path + parameters), InputFormat.JSON);
    assertThat(errors).extracting(Error::toString).isEmpty();
    assertThat(schema.validate("{\"count\":\"many\"}", InputFormat.JSON)).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # where it stands,        a list of them, what names one there
          /documents/{id},          /documents,   id
          /obligations/{id},        /obligations, id
          /measures/{id},           /measures,    id
          /cases/{court}/{docket},  /cases,       id
          /reviews/{id},            /obligations, id
          """)
  void eachThingOfAListIsAsDescribed(String path, String list, String key) throws Exception {
    Schema schema = schema(path, "get", 200);
    List<String> ids = new ArrayList<>();
    JsonMapper.shared()
        .readTree(get("/api/v1" + list))
        .path("results")
        .forEach(result -> ids.add(result.path(key).asString()));
    assertThat(ids).isNotEmpty();
    assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
    for (String id : ids.subList(0, Math.min(10, ids.size()))) {
      List<Error> errors =
          schema.validate(
              get("/api/v1" + path.substring(0, path.indexOf("/{")) + "/" + id), InputFormat.JSON);
      assertThat(errors).as(id).extracting(Error::toString).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          /healthz
          /healthz/nightly
          /readyz
          """)
  void theServersOwnStateIsAsDescribed(String path) throws Exception {
    assertThat(schema(path, "get", 200).validate(get(path), InputFormat.JSON))
        .extracting(Error::toString)
        .isEmpty();
  }

  @Test
  void aLookupIsAsDescribed() throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(library.base() + "/api/v1/citation-lookup"))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("text=8+U.S.C.+1373+and+8+U.S.C.+99999,+Elm,+supra"))
            .build();
    String answer = CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body();
    assertThat(schema("/citation-lookup", "post", 200).validate(answer, InputFormat.JSON))
        .extracting(Error::toString)
        .isEmpty();
  }

  @Test
  void theListOfDocumentsIsReadForthAndBack() throws Exception {
    List<String> forth = new ArrayList<>();
    List<String> back = new ArrayList<>();
    JsonNode part = part("/api/v1/documents?limit=2");
    assertThat(part.path("previous").isNull()).isTrue();
    part.path("results").forEach(result -> forth.add(result.path("id").asString()));
    String here = "";
    while (!part.path("next").isNull()) {
      here = part.path("next").asString();
      part = part(here.substring(library.base().length()));
      part.path("results").forEach(result -> forth.add(result.path("id").asString()));
    }
    assertThat(here).isNotEmpty();
    while (!part.path("previous").isNull()) {
      part = part(part.path("previous").asString().substring(library.base().length()));
      List<String> ids = new ArrayList<>();
      part.path("results").forEach(result -> ids.add(result.path("id").asString()));
      assertThat(ids).isNotEmpty();
      back.addAll(0, ids);
    }
    assertThat(forth).isSorted().doesNotHaveDuplicates();
    assertThat(forth).startsWith(back.toArray(String[]::new));
    assertThat(part.path("count").asInt()).isEqualTo(forth.size());
  }

  private static JsonNode part(String path) throws Exception {
    return JsonMapper.shared().readTree(get(path));
  }

  private static Schema schema(String path, String method, int status) {
    String pointer =
        "#/paths/%s/%s/responses/%d/content/application~1json/schema"
            .formatted(path.replace("/", "~1"), method, status);
    return registry.getSchema(SchemaLocation.of(HERE + pointer));
  }

  private static String get(String path) throws Exception {
    return CLIENT
        .send(
            HttpRequest.newBuilder(URI.create(library.base() + path)).build(),
            HttpResponse.BodyHandlers.ofString())
        .body();
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = OpenApiTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
