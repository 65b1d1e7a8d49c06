-- Who may use a record over the network. Stays in the record and goes into no export and no copy.

CREATE TABLE users (
  name TEXT PRIMARY KEY,
  role TEXT NOT NULL,
  -- A salted hash with its cost; never the password.
  password TEXT NOT NULL,
  made TEXT NOT NULL
);

CREATE TABLE sessions (
  -- Of the cookie's value: who reads the table cannot come in with it.
  hash TEXT PRIMARY KEY,
  user_name TEXT NOT NULL REFERENCES users (name) ON DELETE CASCADE,
  csrf TEXT NOT NULL,
  made TEXT NOT NULL,
  expires TEXT NOT NULL
);

CREATE TABLE tokens (
  hash TEXT PRIMARY KEY,
  label TEXT NOT NULL,
  user_name TEXT NOT NULL REFERENCES users (name) ON DELETE CASCADE,
  scopes TEXT NOT NULL,
  made TEXT NOT NULL,
  expires TEXT NOT NULL
);

-- Append-only: who came in, was turned away, took a copy out.
CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  user_name TEXT,
  what TEXT NOT NULL,
  detail TEXT
);
