package org.inforce.cli;

import org.inforce.analysis.Analyst;
import org.inforce.citation.CitationFinder;
import org.inforce.document.DocumentReader;
import org.inforce.source.LocalSources;
import org.inforce.source.SourceDocument;

/// What the commands need, each part made when it is first asked for, so that a command pays only
/// for what it uses.
public interface Program {
  CitationFinder citationFinder();

  DocumentReader reader();

  LocalSources sources();

  /// Bytes that came on standard input, taken as a source document now.
  SourceDocument pasted(byte[] bytes);

  Analyst analyst();
}
