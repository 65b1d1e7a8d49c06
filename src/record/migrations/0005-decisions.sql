-- People decide on actors, add and split statements and code blind; a program that does not know of
-- it would lay such decisions over statements, so the record asks for one that does. What each
-- author did is found by its kind and name.

CREATE INDEX history_by ON history (by_kind, by_name, number);
