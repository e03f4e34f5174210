-- The search index anew (derived, filled again from the rows at the next opening). One entry for each
-- attendee (root) instead of one for each record, and the entry's number is its place in the Vietnamese
-- order of names: FTS5 finds in the order of its rowid, so that nothing has to be sorted, however much
-- of the table a single letter matches.

DROP TABLE person_search;
DROP TABLE person_index;

-- entry: leaves gaps for names to come (db/index-places.ts).
CREATE TABLE person_index (
  entry INTEGER PRIMARY KEY,
  root TEXT NOT NULL UNIQUE,
  sort_key TEXT NOT NULL
) STRICT;
CREATE INDEX person_index_order ON person_index (sort_key, root);

-- Nothing asks for places of words or for ranks: without them the index is a third as large.
CREATE VIRTUAL TABLE person_search USING fts5 (
  words, prefix = '1 2 3', detail = none, columnsize = 0, tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);

-- Every word of names and villages in the index, once: what a mistyped word may have meant.
CREATE TABLE search_word (
  word TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;
