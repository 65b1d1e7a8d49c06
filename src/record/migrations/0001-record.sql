-- The record. Runs on SQLite and on PostgreSQL. A statement ends with ";" at the end of a line.
-- Texts that must come back code unit for code unit stand in `body`, as JSON; the columns beside a
-- body repeat parts of it for searching and are never read back into the contract.

CREATE TABLE settings (
  name TEXT PRIMARY KEY,
  value TEXT NOT NULL
);

-- One row a report, whatever became of it. The id is made of its address, so that an edited report
-- comes back to its row.
CREATE TABLE reports (
  id TEXT PRIMARY KEY,
  version INTEGER NOT NULL,
  origin TEXT NOT NULL,
  title TEXT,
  outlet TEXT,
  url TEXT,
  published TEXT,
  -- The published date, or "~" without one: undated reports come last.
  filed TEXT NOT NULL,
  -- JSON: what is shown of a report without its text.
  heading TEXT NOT NULL,
  forgotten TEXT
);

CREATE INDEX reports_filed ON reports (filed, id);
CREATE INDEX reports_outlet ON reports (outlet);

-- The report as it was read, every version; never changed but by `forget`.
CREATE TABLE versions (
  report TEXT NOT NULL REFERENCES reports (id),
  version INTEGER NOT NULL,
  hash TEXT NOT NULL,
  -- The hash of the body, when a name was blotted out in it; "hash" stays that of what came in.
  blotted TEXT,
  store TEXT NOT NULL,
  kept TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (report, version)
);

CREATE INDEX versions_hash ON versions (hash);
CREATE INDEX versions_blotted ON versions (blotted);

-- What one method (model, program and codebook) took from the current version.
CREATE TABLE readings (
  report TEXT PRIMARY KEY REFERENCES reports (id),
  version INTEGER NOT NULL,
  method TEXT NOT NULL,
  attributions TEXT NOT NULL,
  gleaned TEXT NOT NULL
);

CREATE INDEX readings_method ON readings (method);

-- What all reports tell together, as the contract prints it; made anew when reports come in.
CREATE TABLE statements (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  report TEXT NOT NULL REFERENCES reports (id),
  place INTEGER NOT NULL,
  speaker TEXT,
  speaker_name TEXT,
  party TEXT,
  issue TEXT,
  act TEXT,
  stance TEXT,
  outlet TEXT,
  date TEXT,
  filed TEXT NOT NULL,
  status TEXT NOT NULL,
  confidence REAL NOT NULL,
  quote TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE INDEX statements_report ON statements (report, place);
CREATE INDEX statements_filed ON statements (filed, number);
CREATE INDEX statements_speaker ON statements (speaker_name, filed);
CREATE INDEX statements_party ON statements (party, filed);
CREATE INDEX statements_issue ON statements (issue, filed);
CREATE INDEX statements_act ON statements (act, filed);
CREATE INDEX statements_outlet ON statements (outlet, filed);
CREATE INDEX statements_status ON statements (status, filed);

-- The other lists of the contract: actors, meetings, proposals, positions, ...
CREATE TABLE findings (
  list TEXT NOT NULL,
  number INTEGER NOT NULL,
  id TEXT,
  party TEXT,
  issue TEXT,
  date TEXT,
  body TEXT NOT NULL,
  PRIMARY KEY (list, number)
);

CREATE INDEX findings_id ON findings (id);
CREATE INDEX findings_party ON findings (list, party, issue);

-- Statements the current reading no longer has: "orphaned" when their words are gone from the
-- report's current version, "superseded" when another method did not find them.
CREATE TABLE retired (
  id TEXT PRIMARY KEY,
  report TEXT NOT NULL REFERENCES reports (id),
  version INTEGER NOT NULL,
  reason TEXT NOT NULL,
  body TEXT NOT NULL
);

CREATE INDEX retired_report ON retired (report);

-- Append-only: who or what gave a field another value, when and why. `undoes` names a row undone.
CREATE TABLE history (
  number INTEGER PRIMARY KEY,
  subject TEXT NOT NULL,
  report TEXT,
  field TEXT NOT NULL,
  before TEXT,
  after TEXT,
  by_kind TEXT NOT NULL,
  by_name TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT,
  undoes INTEGER
);

CREATE INDEX history_subject ON history (subject, number);
CREATE INDEX history_report ON history (report, number);

-- What was erased for law or safety: that it was, and when, without its content.
CREATE TABLE erasures (
  number INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  subject TEXT NOT NULL,
  at TEXT NOT NULL,
  reason TEXT
);
