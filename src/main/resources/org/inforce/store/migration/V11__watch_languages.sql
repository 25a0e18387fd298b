-- The language in which a watch tells what it tells (its BCP 47 tag).
ALTER TABLE watch ADD COLUMN language TEXT NOT NULL DEFAULT 'en';
PRAGMA user_version = 11;
