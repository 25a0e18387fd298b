-- How much a change matters; those recorded before were told as if all of them did.
ALTER TABLE change ADD COLUMN weight TEXT NOT NULL DEFAULT 'substance';

-- What a document does to another: corrects, delays, withdraws it; detail tells how that one is named.
CREATE TABLE relation (
  reading INTEGER NOT NULL REFERENCES reading (id),
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  start INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule INTEGER NOT NULL REFERENCES rule (id),
  detail TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
) STRICT, WITHOUT ROWID;

-- The keys a relation names its target by; hash is a part of the key's SHA-256.
CREATE TABLE relation_key (
  hash INTEGER NOT NULL,
  reading INTEGER NOT NULL REFERENCES reading (id),
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (hash, reading, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX relation_key_reading ON relation_key (reading);

-- The keys by which others may name a document; several documents may share one.
CREATE TABLE document_key (
  hash INTEGER NOT NULL,
  document INTEGER NOT NULL REFERENCES document (id),
  PRIMARY KEY (hash, document)
) STRICT, WITHOUT ROWID;
CREATE INDEX document_key_document ON document_key (document);
PRAGMA user_version = 3;
