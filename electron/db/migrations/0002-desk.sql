-- What the registration desk needs beyond the house: wishes, lists made ahead, villages, children counted, undo.

ALTER TABLE person ADD COLUMN occupation TEXT;
ALTER TABLE person ADD COLUMN wage_wanted INTEGER;
ALTER TABLE person ADD COLUMN work_place TEXT;
-- 1: everything was asked, and what is missing the person would not or could not tell.
ALTER TABLE person ADD COLUMN rest_declined INTEGER;

-- 1: stood on a list before the day; arrived_at stays null until they come.
ALTER TABLE attendance ADD COLUMN ahead INTEGER;

-- Villages are being re-organised (NĐ 185/2026): the list is the Center's own.
CREATE TABLE village (
  id TEXT NOT NULL PRIMARY KEY,
  commune TEXT, name TEXT, retired_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- A small child who came along, counted without a name.
CREATE TABLE child (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, counted_at INTEGER, station TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- Which entries of the change log a command wrote (arrival numbers, both inclusive), so that it can be undone.
ALTER TABLE receipt ADD COLUMN station TEXT;
ALTER TABLE receipt ADD COLUMN first_change INTEGER;
ALTER TABLE receipt ADD COLUMN last_change INTEGER;
ALTER TABLE receipt ADD COLUMN undone_at INTEGER;

CREATE INDEX village_commune ON village (commune);
CREATE INDEX child_fair ON child (fair);
CREATE INDEX person_commune ON person (commune_code);
-- The history of rows that are nobody's own; a person's is found by change_person.
CREATE INDEX change_shared ON change (row_id) WHERE person IS NULL;
