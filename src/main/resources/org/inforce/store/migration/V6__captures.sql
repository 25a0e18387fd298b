-- Answers of publishers as they came: one row for each time an address gave other bytes. headers is
-- a JSON object of lists; answered is the address after redirects.
CREATE TABLE capture (
  id INTEGER PRIMARY KEY,
  address TEXT NOT NULL,
  answered TEXT NOT NULL,
  at TEXT NOT NULL,
  status INTEGER NOT NULL,
  headers TEXT NOT NULL,
  blob INTEGER NOT NULL REFERENCES blob (id)
) STRICT;
CREATE INDEX capture_address ON capture (address);
CREATE INDEX capture_blob ON capture (blob);
PRAGMA user_version = 6;
