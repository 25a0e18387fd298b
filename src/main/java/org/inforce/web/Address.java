package org.inforce.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A path and its parameters, in order. Immutable; every change gives a new address.
public record Address(String path, Map<String, List<String>> parameters) {
  public Address {
    Map<String, List<String>> copy = new LinkedHashMap<>();
    parameters.forEach((name, values) -> {
      List<String> kept = values.stream().filter(value -> !value.isBlank()).toList();
      if (!kept.isEmpty()) {
        copy.put(name, kept);
      }
    });
    parameters = Collections.unmodifiableMap(copy);
  }

  public static Address of(String path) {
    return new Address(path, Map.of());
  }

  /// With `value` alone under `name`; a blank value takes the parameter away.
  public Address with(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.put(name, List.of(value));
    return new Address(path, changed);
  }

  /// With one more `value` under `name`.
  public Address adding(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    if (!values.contains(value)) {
      values.add(value);
    }
    changed.put(name, values);
    return new Address(path, changed);
  }

  /// Without `value` under `name`.
  public Address less(String name, String value) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    List<String> values = new ArrayList<>(parameters.getOrDefault(name, List.of()));
    values.remove(value);
    changed.put(name, values);
    return new Address(path, changed);
  }

  public Address without(String name) {
    Map<String, List<String>> changed = new LinkedHashMap<>(parameters);
    changed.remove(name);
    return new Address(path, changed);
  }

  /// The same parameters at another path.
  public Address at(String newPath) {
    return new Address(newPath, parameters);
  }

  public boolean has(String name, String value) {
    return parameters.getOrDefault(name, List.of()).contains(value);
  }

  /// As a link: `/search?q=8+U.S.C.+1373`.
  @Override
  public String toString() {
    StringBuilder link = new StringBuilder(path);
    char joint = path.indexOf('?') >= 0 ? '&' : '?';
    for (Map.Entry<String, List<String>> parameter : parameters.entrySet()) {
      for (String value : parameter.getValue()) {
        link.append(joint)
            .append(URLEncoder.encode(parameter.getKey(), StandardCharsets.UTF_8))
            .append('=')
            .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        joint = '&';
      }
    }
    return link.toString();
  }
}
