package org.inforce.search;

import java.util.Collection;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// The kinds of fields an entry of the index has.
final class IndexedFields {
  private static final int LONGEST_TAG = 200;
  private static final FieldType TEXT = textType();
  private static final FieldType TAG = tagType();

  private IndexedFields() {}

  /// Words with their places and the length of the text.
  static Field text(String name, String text) {
    return new Field(name, new WordStream(WordScanner.scan(text)), TEXT);
  }

  /// Words that are there or not, however often.
  static void tags(Document entry, String name, Collection<String> words) {
    for (String word : words) {
      if (!word.isEmpty() && word.length() <= LONGEST_TAG) {
        entry.add(new Field(name, word, TAG));
      }
    }
  }

  /// A value that hits are counted by.
  static void counted(Document entry, String name, String value) {
    if (!value.isBlank() && value.length() <= LONGEST_TAG) {
      entry.add(new SortedSetDocValuesField(name, new BytesRef(value)));
    }
  }

  private static FieldType textType() {
    FieldType type = new FieldType();
    type.setTokenized(true);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    type.freeze();
    return type;
  }

  private static FieldType tagType() {
    FieldType type = new FieldType();
    type.setTokenized(false);
    type.setOmitNorms(true);
    type.setIndexOptions(IndexOptions.DOCS);
    type.freeze();
    return type;
  }
}
