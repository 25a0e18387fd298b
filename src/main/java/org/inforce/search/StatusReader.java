package org.inforce.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/// Tells the labels of status of documents: those the index holds, or those in effect on another
/// day, given by document.
final class StatusReader {

  /// The labels of the documents of one segment; documents must be asked in order.
  interface Labels {
    Collection<String> of(int document) throws IOException;
  }

  private final Map<String, Set<String>> given;
  private final boolean isGiven;

  private StatusReader(Map<String, Set<String>> given, boolean isGiven) {
    this.given = given;
    this.isGiven = isGiven;
  }

  static StatusReader indexed() {
    return new StatusReader(Map.of(), false);
  }

  /// Documents that are not in `byDocument` have no label.
  static StatusReader given(Map<String, Set<String>> byDocument) {
    return new StatusReader(byDocument, true);
  }

  Labels in(LeafReaderContext segment) throws IOException {
    return isGiven ? givenIn(segment.reader()) : indexedIn(segment.reader());
  }

  private static Labels indexedIn(LeafReader reader) throws IOException {
    BinaryDocValues values = DocValues.getBinary(reader, IndexFields.STATUS);
    return document ->
        values.advanceExact(document) ? StatusLabels.read(values.binaryValue()) : List.of();
  }

  private Labels givenIn(LeafReader reader) throws IOException {
    Map<Integer, Set<String>> byNumber = new java.util.HashMap<>();
    for (Map.Entry<String, Set<String>> entry : given.entrySet()) {
      PostingsEnum postings = reader.postings(new Term(IndexFields.ID, entry.getKey()));
      if (postings != null) {
        while (postings.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          byNumber.put(postings.docID(), entry.getValue());
        }
      }
    }
    return document -> byNumber.getOrDefault(document, Set.of());
  }
}
