-- Ids and dates are ordered by code point, as SQLite orders them, whatever the server's language.

ALTER TABLE reports ALTER COLUMN id TYPE TEXT COLLATE "C";
ALTER TABLE reports ALTER COLUMN filed TYPE TEXT COLLATE "C";
ALTER TABLE statements ALTER COLUMN filed TYPE TEXT COLLATE "C";
ALTER TABLE versions ALTER COLUMN report TYPE TEXT COLLATE "C";
ALTER TABLE retired ALTER COLUMN id TYPE TEXT COLLATE "C";
ALTER TABLE statements ALTER COLUMN report TYPE TEXT COLLATE "C";
ALTER TABLE readings ALTER COLUMN report TYPE TEXT COLLATE "C";
ALTER TABLE retired ALTER COLUMN report TYPE TEXT COLLATE "C";
