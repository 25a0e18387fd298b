-- Who follows a finding up, by when, on what evidence, and what a person corrected in it.
ALTER TABLE review ADD COLUMN owner TEXT;
ALTER TABLE review ADD COLUMN due TEXT;
ALTER TABLE review ADD COLUMN evidence TEXT NOT NULL DEFAULT '';
ALTER TABLE review ADD COLUMN corrections TEXT NOT NULL DEFAULT '';
PRAGMA user_version = 2;
