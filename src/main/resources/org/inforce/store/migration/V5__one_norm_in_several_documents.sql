-- subject: who does what about what, the same for every statement of one norm and for its opposite;
-- empty where the words do not tell a norm apart from others. Filled when a version is read anew.
ALTER TABLE obligation ADD COLUMN subject TEXT;
CREATE INDEX obligation_subject ON obligation (subject) WHERE subject IS NOT NULL;
PRAGMA user_version = 5;
