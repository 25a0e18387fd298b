-- What watches have to tell: one row for each thing a watch tells of, whatever becomes of it.
-- message names what it was, or is to be, sent with.
CREATE TABLE alert (
  id TEXT PRIMARY KEY,
  watch TEXT NOT NULL,
  at TEXT NOT NULL,
  due TEXT NOT NULL,
  title TEXT NOT NULL,
  detail TEXT NOT NULL,
  reason TEXT NOT NULL,
  path TEXT NOT NULL,
  state TEXT NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  next_try TEXT NOT NULL,
  message TEXT,
  settled TEXT,
  problem TEXT
) STRICT, WITHOUT ROWID;
CREATE INDEX alert_watch ON alert (watch, at);
CREATE INDEX alert_state ON alert (state, next_try);
PRAGMA user_version = 7;
