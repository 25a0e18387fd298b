package org.inforce.web;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.inforce.answer.JsonObject;

/// Answers what is no HTTP request, or none that reaches the routes, with the headers of every
/// other answer and a problem (RFC 9457) that tells nothing of what was sent.
final class UnreadRequests extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    HttpFields.Mutable headers = response.getHeaders();
    describe(headers);
    response.write(true, problem(response.getStatus()), callback);
    return true;
  }

  private static void describe(HttpFields.Mutable headers) {
    Security.HEADERS.forEach((name, value) -> headers.put(new HttpField(name, value)));
    headers.put("Content-Type", "application/problem+json; charset=utf-8");
    headers.put("Cache-Control", "no-store");
  }

  private static ByteBuffer problem(int status) {
    return ByteBuffer.wrap(
        new JsonObject()
            .put("type", "about:blank")
            .put("title", HttpStatus.getMessage(status))
            .put("status", status)
            .put("detail", "What was sent is not a request that this server can read.")
            .toString()
            .getBytes(StandardCharsets.UTF_8));
  }
}
