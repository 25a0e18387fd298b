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
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
          /changes,     ''
          /conflicts,   ''
          /calendar,    ''
          /runs,        ''
          /reviews,     ?limit=5
          """)
  void whatIsAnsweredIsAsDescribed(String path, String parameters) throws Exception {
    Schema schema =
        registry.getSchema(
            SchemaLocation.of(
                HERE
                    + "#/paths/"
                    + path.replace("/", "~1")
                    + "/get/responses/200/content/application~1json/schema"));
    List<Error> errors = schema.validate(get("/api/v1" + path + parameters), InputFormat.JSON);
    assertThat(errors).extracting(Error::toString).isEmpty();
    assertThat(schema.validate("{\"count\":\"many\"}", InputFormat.JSON)).isNotEmpty();
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
