-- Documents, their versions, what each reading of a version found, and what people decided.
-- Days and moments are ISO 8601 text in UTC, so that their order is that of time.

CREATE TABLE state (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  revision INTEGER NOT NULL
) STRICT;
INSERT INTO state (id, revision) VALUES (1, 0);

-- Bytes as they came, named by their SHA-256.
CREATE TABLE blob (
  id INTEGER PRIMARY KEY,
  sha256 BLOB NOT NULL UNIQUE,
  length INTEGER NOT NULL,
  packed BLOB NOT NULL
) STRICT;

-- A file, archive member or address, and what was last taken in whole from there.
CREATE TABLE place (
  id INTEGER PRIMARY KEY,
  location TEXT NOT NULL UNIQUE,
  fingerprint TEXT,
  rules TEXT,
  documents INTEGER NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,
  checked TEXT
) STRICT;

-- version and reading are those that count at present; speaks: some version tells of measures or
-- events. removed holds the day, when erased nothing else is left.
CREATE TABLE document (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE,
  version INTEGER REFERENCES version (id),
  reading INTEGER REFERENCES reading (id),
  speaks INTEGER NOT NULL DEFAULT 0,
  revision INTEGER NOT NULL,
  removed TEXT,
  removal_reason TEXT,
  erased INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX document_revision ON document (revision);
CREATE INDEX document_version ON document (version);
CREATE INDEX document_reading ON document (reading);
CREATE INDEX document_speaking ON document (id) WHERE speaks = 1;

-- All the ways a document is known; hash is a part of the name's SHA-256, to be looked up by.
CREATE TABLE document_name (
  document INTEGER NOT NULL REFERENCES document (id),
  hash INTEGER NOT NULL,
  name TEXT NOT NULL
) STRICT;
CREATE INDEX document_name_document ON document_name (document);
CREATE INDEX document_name_hash ON document_name (hash);

-- A version counts from known_from until known_until (exclusive); an empty interval never counts.
CREATE TABLE version (
  id INTEGER PRIMARY KEY,
  document INTEGER NOT NULL REFERENCES document (id),
  number INTEGER NOT NULL,
  blob INTEGER NOT NULL REFERENCES blob (id),
  place INTEGER NOT NULL REFERENCES place (id),
  retrieved TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT,
  reading INTEGER REFERENCES reading (id),
  UNIQUE (document, number)
) STRICT;
CREATE INDEX version_blob ON version (blob);
CREATE INDEX version_place ON version (place);
CREATE INDEX version_reading ON version (reading);

-- What the rules of one day made of a version's bytes; metadata and body (structure and text) are
-- packed, length is that of the body.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  version INTEGER NOT NULL REFERENCES version (id),
  rules TEXT NOT NULL,
  metadata BLOB NOT NULL,
  length INTEGER NOT NULL,
  body BLOB NOT NULL
) STRICT;
CREATE INDEX reading_version ON reading (version);

CREATE TABLE rule (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE authority (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE citation (
  reading INTEGER NOT NULL REFERENCES reading (id),
  ordinal INTEGER NOT NULL,
  start INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule INTEGER NOT NULL REFERENCES rule (id),
  detail TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE citation_authority (
  authority INTEGER NOT NULL REFERENCES authority (id),
  reading INTEGER NOT NULL REFERENCES reading (id),
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (authority, reading, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX citation_authority_reading ON citation_authority (reading);

CREATE TABLE obligation (
  reading INTEGER NOT NULL REFERENCES reading (id),
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule INTEGER NOT NULL REFERENCES rule (id),
  modality TEXT NOT NULL,
  force TEXT NOT NULL,
  bearer TEXT,
  due TEXT,
  detail TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX obligation_id ON obligation (id);

CREATE TABLE obligation_authority (
  authority INTEGER NOT NULL REFERENCES authority (id),
  reading INTEGER NOT NULL REFERENCES reading (id),
  ordinal INTEGER NOT NULL,
  PRIMARY KEY (authority, reading, ordinal)
) STRICT, WITHOUT ROWID;
CREATE INDEX obligation_authority_reading ON obligation_authority (reading);

CREATE TABLE measure (
  reading INTEGER NOT NULL REFERENCES reading (id),
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule INTEGER NOT NULL REFERENCES rule (id),
  detail TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
  reading INTEGER NOT NULL REFERENCES reading (id),
  ordinal INTEGER NOT NULL,
  id TEXT NOT NULL,
  start INTEGER NOT NULL,
  quote TEXT NOT NULL,
  rule INTEGER NOT NULL REFERENCES rule (id),
  type TEXT NOT NULL,
  detail TEXT NOT NULL,
  PRIMARY KEY (reading, ordinal)
) STRICT, WITHOUT ROWID;

-- Bytes at path, taken from place, that no reader could read.
CREATE TABLE failure (
  path TEXT NOT NULL,
  place INTEGER NOT NULL REFERENCES place (id),
  reason TEXT NOT NULL,
  action TEXT NOT NULL,
  sha256 BLOB,
  at TEXT NOT NULL,
  PRIMARY KEY (place, path)
) STRICT, WITHOUT ROWID;

-- whole: the change this one is a part of.
CREATE TABLE change (
  id INTEGER PRIMARY KEY,
  whole INTEGER REFERENCES change (id),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  before TEXT,
  after TEXT,
  quote TEXT,
  document TEXT,
  why TEXT NOT NULL,
  ours INTEGER NOT NULL
) STRICT;
CREATE INDEX change_at ON change (at);
CREATE INDEX change_document ON change (document);
CREATE INDEX change_whole ON change (whole);

CREATE TABLE run (
  id INTEGER PRIMARY KEY,
  command TEXT NOT NULL,
  started TEXT NOT NULL,
  ended TEXT,
  detail TEXT NOT NULL
) STRICT;

CREATE TABLE review (
  id INTEGER PRIMARY KEY,
  finding TEXT NOT NULL,
  decision TEXT NOT NULL,
  note TEXT NOT NULL,
  reviewer TEXT NOT NULL,
  at TEXT NOT NULL,
  quote TEXT NOT NULL
) STRICT;
CREATE INDEX review_finding ON review (finding);

CREATE TABLE watch (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  query TEXT NOT NULL,
  frequency TEXT NOT NULL,
  channel TEXT NOT NULL,
  created TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 1;
