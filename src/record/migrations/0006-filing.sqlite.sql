-- What large records need to stay quick. "filing" is the day of the report and a number in one:
-- the order in which things are filed, and the key of their words, so that the newest come first
-- without sorting. Days count from 1970; undated things come last, as "~" does.

ALTER TABLE statements ADD COLUMN filing INTEGER NOT NULL DEFAULT 0;
UPDATE statements SET filing = number + 1073741824 *
  coalesce(CAST(strftime('%s', substr(filed, 1, 10)) AS INTEGER) / 86400, 4194303);

DROP INDEX statements_filed;
DROP INDEX statements_speaker;
DROP INDEX statements_party;
DROP INDEX statements_issue;
DROP INDEX statements_act;
DROP INDEX statements_outlet;
DROP INDEX statements_status;

-- All that a search narrows, counts and orders by, without the quotations between.
CREATE UNIQUE INDEX statements_filing ON statements
  (filing, speaker_name, party, issue, act, outlet, status, filed, number);
CREATE INDEX statements_speaker ON statements (speaker_name, filing);
CREATE INDEX statements_party ON statements (party, issue, filing);
CREATE INDEX statements_issue ON statements (issue, filing);
CREATE INDEX statements_act ON statements (act, filing);
CREATE INDEX statements_outlet ON statements (outlet, filing);
CREATE INDEX statements_status ON statements (status, filing);

ALTER TABLE reports ADD COLUMN number INTEGER NOT NULL DEFAULT 0;
ALTER TABLE reports ADD COLUMN filing INTEGER NOT NULL DEFAULT 0;
UPDATE reports SET number = rowid;
UPDATE reports SET filing = number + 1073741824 *
  coalesce(CAST(strftime('%s', substr(filed, 1, 10)) AS INTEGER) / 86400, 4194303);

CREATE INDEX reports_filing ON reports (filing, outlet, id);
CREATE INDEX reports_number ON reports (number);
CREATE INDEX reports_standing ON reports (filed, origin) WHERE forgotten IS NULL;
CREATE INDEX versions_bare ON versions (report, version) WHERE store <> 'full';

-- What tells the findings of one list apart: how public a position is, what a movement rests on,
-- what a link says.
ALTER TABLE findings ADD COLUMN kind TEXT;
ALTER TABLE findings ADD COLUMN from_statement TEXT;
ALTER TABLE findings ADD COLUMN to_statement TEXT;
UPDATE findings SET kind = CASE
  WHEN json_extract(body, '$.private') THEN 'private'
  WHEN json_extract(body, '$.fresh') THEN 'public'
  ELSE 'repeated' END WHERE list = 'positions';
UPDATE findings SET kind = json_extract(body, '$.basis') WHERE list = 'movements';
UPDATE findings SET kind = json_extract(body, '$.type'), from_statement = json_extract(body, '$.from'),
  to_statement = json_extract(body, '$.to') WHERE list = 'links';

DROP INDEX findings_party;
CREATE INDEX findings_party ON findings (list, party, issue, kind, date DESC, number);
CREATE INDEX findings_issue ON findings (list, issue, kind, number);
CREATE INDEX findings_date ON findings (list, date);
CREATE INDEX findings_from ON findings (from_statement) WHERE from_statement IS NOT NULL;
CREATE INDEX findings_to ON findings (to_statement) WHERE to_statement IS NOT NULL;

-- The words are put in again when the record is next opened.
DROP TABLE statement_words;
CREATE VIRTUAL TABLE statement_words USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0'
);
CREATE VIRTUAL TABLE report_words USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO settings (name, value) SELECT 'words', 'due' WHERE EXISTS (SELECT 1 FROM reports);
