-- Replicated tables. Changes arrive from other stations in any order and must all be storable, so
-- nothing here can refuse a row but the primary key: no foreign key, no UNIQUE, no NOT NULL.
-- A row is visible once its creating change has set created_at. Times ..._at are ms UTC.
-- clock: the hybrid logical clock of every field (db/row-clock.ts).

CREATE TABLE center (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT, province_code TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE fair (
  id TEXT NOT NULL PRIMARY KEY,
  center TEXT, name TEXT, held_on TEXT, place TEXT, status TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE fair_commune (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, commune TEXT, position INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE operator (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT, role TEXT, retired_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE employer (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, name TEXT, booth TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE vacancy (
  id TEXT NOT NULL PRIMARY KEY,
  employer TEXT, title TEXT, wanted INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  full_name TEXT, birth_date TEXT, sex TEXT,
  id_number TEXT, old_id_number TEXT, id_issued_on TEXT, without_papers INTEGER,
  phone TEXT, phone_owner TEXT,
  commune_code TEXT, village TEXT, address TEXT,
  ethnicity TEXT, household TEXT, household_year INTEGER, disability INTEGER,
  education TEXT, qualification TEXT, employment TEXT, needs TEXT,
  guardian_name TEXT, guardian_phone TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- Which card numbers a person has shown; digest = HMAC of the number with the Center's secret.
CREATE TABLE person_key (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT, digest TEXT, withdrawn_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- What a clerk decided of two persons; the id is made from the pair, so the newest decision stands.
CREATE TABLE person_link (
  id TEXT NOT NULL PRIMARY KEY,
  first TEXT, second TEXT, decision TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE attendance (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, person TEXT, arrived_at INTEGER, left_at INTEGER, station TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE badge (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, person TEXT, station TEXT, letter TEXT, counter INTEGER, code TEXT,
  issued_at INTEGER, voided_at INTEGER, void_reason TEXT, replaces TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE consent (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, person TEXT, purpose TEXT, given INTEGER, method TEXT, text_version TEXT,
  answered_at INTEGER, withdrawn_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE interview (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, person TEXT, badge TEXT, employer TEXT, vacancy TEXT, outcome TEXT, note TEXT,
  scanned_at INTEGER, station TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE service (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, person TEXT, kind TEXT, given_at INTEGER, note TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE handout (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, person TEXT, title TEXT, copies INTEGER, given_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE follow_up (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, person TEXT, interview TEXT, due_on TEXT, asked_at INTEGER, result TEXT, note TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE snapshot (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, number INTEGER, figures TEXT, frozen_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- Whose data must be nowhere; holds the random id and nothing that says who it was.
CREATE TABLE erasure (
  id TEXT NOT NULL PRIMARY KEY,
  erased_person TEXT, erased_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- The change log: audit trail, undo, sync feed and proof in one. arrival is this station's own order.
-- person: whose data the patch holds, so that an erasure reaches changes that arrive after it.
-- patch: a JSON object of field values; NULL once the person is erased.
CREATE TABLE change (
  arrival INTEGER PRIMARY KEY,
  hlc TEXT NOT NULL UNIQUE,
  operator TEXT,
  table_name TEXT NOT NULL,
  row_id TEXT NOT NULL,
  person TEXT,
  patch TEXT
) STRICT;

-- Derived tables: rebuilt from the rows above at any time, never sent anywhere.

-- The root of every person who is not their own root.
CREATE TABLE person_root (
  person TEXT NOT NULL PRIMARY KEY,
  root TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Persons an erasure has been heard of, also where only an emptied change has arrived yet.
CREATE TABLE erased_person (
  person TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- Ties a person to its row number in the search index; sort_key is the folded given name first.
CREATE TABLE person_index (
  entry INTEGER PRIMARY KEY,
  person TEXT NOT NULL UNIQUE,
  exact TEXT NOT NULL,
  sort_key TEXT NOT NULL
) STRICT;

CREATE VIRTUAL TABLE person_search USING fts5 (words, prefix = '1 2 3', tokenize = 'unicode61 remove_diacritics 0');
INSERT INTO person_search (person_search, rank) VALUES ('secure-delete', 1);

-- Local tables: this machine's own affairs.

CREATE TABLE this_station (
  only INTEGER PRIMARY KEY CHECK (only = 1),
  id TEXT NOT NULL,
  letter TEXT,
  secret BLOB NOT NULL,
  current_fair TEXT,
  booth_employer TEXT,
  created_at INTEGER NOT NULL
) STRICT;

-- Paired devices: browsers on this machine now, phones and laptops on the local network.
CREATE TABLE station (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL,
  role TEXT NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  employer TEXT,
  paired_at INTEGER NOT NULL,
  revoked_at INTEGER
) STRICT, WITHOUT ROWID;

CREATE TABLE print_job (
  id TEXT NOT NULL PRIMARY KEY,
  badges TEXT NOT NULL,
  printer TEXT,
  format TEXT NOT NULL,
  status TEXT NOT NULL,
  reason TEXT,
  queued_at INTEGER NOT NULL,
  sent_at INTEGER
) STRICT, WITHOUT ROWID;

-- Who read, exported or printed what (NĐ 356/2025 art. 4, 5); ids only, no personal content.
CREATE TABLE access_log (
  entry INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  station TEXT NOT NULL,
  operator TEXT,
  action TEXT NOT NULL,
  person TEXT,
  rows INTEGER
) STRICT;

CREATE TABLE setting (
  name TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What became of a command (ids and codes, nothing of a person), so that the same command again is
-- not done again and gets the same answer.
CREATE TABLE receipt (
  id TEXT NOT NULL PRIMARY KEY,
  procedure TEXT NOT NULL,
  outcome TEXT NOT NULL,
  answered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
  station TEXT NOT NULL,
  screen TEXT NOT NULL,
  content TEXT NOT NULL,
  kept_at INTEGER NOT NULL,
  PRIMARY KEY (station, screen)
) STRICT, WITHOUT ROWID;

-- The last badge counter of this station at each fair; outlives erased badges, so no number comes twice.
CREATE TABLE badge_counter (
  fair TEXT NOT NULL PRIMARY KEY,
  last INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE INDEX fair_commune_fair ON fair_commune (fair);
CREATE INDEX employer_fair ON employer (fair);
CREATE INDEX vacancy_employer ON vacancy (employer);
CREATE INDEX person_key_person ON person_key (person);
CREATE INDEX person_key_digest ON person_key (digest);
CREATE INDEX person_link_first ON person_link (first);
CREATE INDEX person_link_second ON person_link (second);
CREATE INDEX attendance_person ON attendance (person);
CREATE INDEX attendance_fair ON attendance (fair, arrived_at);
CREATE INDEX badge_person ON badge (person);
CREATE INDEX badge_code ON badge (code);
CREATE INDEX badge_number ON badge (fair, letter, counter);
CREATE INDEX consent_person ON consent (person);
CREATE INDEX interview_person ON interview (person);
CREATE INDEX interview_fair ON interview (fair, employer);
CREATE INDEX service_person ON service (person);
CREATE INDEX handout_person ON handout (person);
CREATE INDEX follow_up_person ON follow_up (person);
CREATE INDEX change_person ON change (person) WHERE person IS NOT NULL;
CREATE INDEX person_root_root ON person_root (root);
