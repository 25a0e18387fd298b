-- On what a person decided and where its words stood, from which day that counts as known, and what
-- follows from all decisions: derived within the transaction that adds one.
ALTER TABLE review ADD COLUMN kind TEXT NOT NULL DEFAULT 'obligation';
ALTER TABLE review ADD COLUMN document TEXT;
ALTER TABLE review ADD COLUMN start INTEGER NOT NULL DEFAULT 0;
ALTER TABLE review ADD COLUMN known_from TEXT NOT NULL DEFAULT '';
CREATE INDEX review_document ON review (document);

UPDATE review SET kind = 'event'
  WHERE finding IN (SELECT id FROM event) AND finding NOT IN (SELECT id FROM obligation);
UPDATE review SET
  known_from = substr(at, 1, 10),
  document = coalesce(
    (SELECT d.name FROM obligation f JOIN reading r ON r.id = f.reading
       JOIN version v ON v.id = r.version JOIN document d ON d.id = v.document
       WHERE f.id = review.finding LIMIT 1),
    (SELECT d.name FROM event f JOIN reading r ON r.id = f.reading
       JOIN version v ON v.id = r.version JOIN document d ON d.id = v.document
       WHERE f.id = review.finding LIMIT 1)),
  start = coalesce(
    (SELECT f.start FROM obligation f WHERE f.id = review.finding LIMIT 1),
    (SELECT f.start FROM event f WHERE f.id = review.finding LIMIT 1),
    0);

-- Where each subject of decisions stands now.
CREATE TABLE standing (
  finding TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  verdict TEXT NOT NULL,
  owner TEXT,
  due TEXT,
  document TEXT
) STRICT, WITHOUT ROWID;
INSERT INTO standing (finding, kind, verdict, owner, due, document)
  SELECT finding, kind, decision, owner, due, document FROM review
  WHERE id IN (SELECT max(id) FROM review GROUP BY finding);

-- A norm as people's word has it, by days of knowledge; until is exclusive. Without a row the norm
-- stands as it was found. A rejected norm has no detail.
CREATE TABLE ruled_obligation (
  finding TEXT NOT NULL,
  known_from TEXT NOT NULL,
  known_until TEXT,
  rejected INTEGER NOT NULL,
  modality TEXT,
  force TEXT,
  bearer TEXT,
  due TEXT,
  detail TEXT,
  PRIMARY KEY (finding, known_from)
) STRICT, WITHOUT ROWID;
INSERT INTO ruled_obligation (finding, known_from, rejected)
  SELECT finding, known_from, 1 FROM review
  WHERE kind = 'obligation' AND decision = 'rejected'
    AND id IN (SELECT max(id) FROM review GROUP BY finding);

CREATE TABLE ruled_authority (
  authority INTEGER NOT NULL REFERENCES authority (id),
  finding TEXT NOT NULL,
  known_from TEXT NOT NULL,
  PRIMARY KEY (authority, finding, known_from)
) STRICT, WITHOUT ROWID;
PRAGMA user_version = 4;
