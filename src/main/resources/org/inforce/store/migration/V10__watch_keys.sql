-- Whoever knows a watch's key may end it: it stands in the messages the watch sends, and nowhere
-- else.
ALTER TABLE watch ADD COLUMN key TEXT NOT NULL DEFAULT '';
UPDATE watch SET key = lower(hex(randomblob(16)));
PRAGMA user_version = 10;
