-- The words of each statement by their stems, as `terms.ts` makes them; the row is the statement's
-- number. Stems stand as they are: the tokenizer only parts them at blanks.

CREATE VIRTUAL TABLE statement_words USING fts5 (
  words,
  content = '',
  contentless_delete = 1,
  tokenize = 'unicode61 remove_diacritics 0'
);
