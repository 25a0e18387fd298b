package org.inforce.web;

import gg.jte.TemplateOutput;

/// Gathers a page; whatever passes through is first made [PlainText].
final class PageOutput implements TemplateOutput {
  private final StringBuilder page = new StringBuilder(16_384);

  @Override
  public void writeContent(String value) {
    page.append(PlainText.of(value));
  }

  @Override
  public void writeContent(String value, int beginIndex, int endIndex) {
    page.append(PlainText.of(value.substring(beginIndex, endIndex)));
  }

  @Override
  public String toString() {
    return page.toString();
  }
}
