-- The words of each statement by their stems, as `terms.ts` makes them. No text search
-- configuration of the server has a part in it, so both databases find the same.

CREATE TABLE statement_words (
  number INTEGER PRIMARY KEY,
  words TSVECTOR NOT NULL
);

CREATE INDEX statement_words_words ON statement_words USING gin (words);
