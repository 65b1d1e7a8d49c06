-- SQLite orders text by code point already; the number is kept so that both databases count alike.

SELECT 1;
