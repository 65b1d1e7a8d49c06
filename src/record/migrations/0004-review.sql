-- What a reviewer does in one go is one step, and is undone as one: the number of its first change.

ALTER TABLE history ADD COLUMN step INTEGER;

CREATE INDEX history_step ON history (step);
