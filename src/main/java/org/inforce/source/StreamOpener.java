package org.inforce.source;

import java.io.IOException;
import java.io.InputStream;

/// Opens the same bytes again each time it is asked.
@FunctionalInterface
interface StreamOpener {
  InputStream open() throws IOException;
}
