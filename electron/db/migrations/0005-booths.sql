-- Booths: employers and vacancies in full, what an interview ended in, paired devices, paper that is typed afterwards.

-- 'center': the Center's own table, where counsellors sit; null reads as 'employer'.
ALTER TABLE employer ADD COLUMN kind TEXT;
ALTER TABLE employer ADD COLUMN tax_code TEXT;
ALTER TABLE employer ADD COLUMN address TEXT;
ALTER TABLE employer ADD COLUMN contact TEXT;
ALTER TABLE employer ADD COLUMN phone TEXT;
ALTER TABLE employer ADD COLUMN authorises_center INTEGER;

-- Wages in đồng a month.
ALTER TABLE vacancy ADD COLUMN job_group TEXT;
ALTER TABLE vacancy ADD COLUMN wage_from INTEGER;
ALTER TABLE vacancy ADD COLUMN wage_to INTEGER;
ALTER TABLE vacancy ADD COLUMN place_kind TEXT;
ALTER TABLE vacancy ADD COLUMN place TEXT;
ALTER TABLE vacancy ADD COLUMN skilled INTEGER;
ALTER TABLE vacancy ADD COLUMN age_from INTEGER;
ALTER TABLE vacancy ADD COLUMN age_to INTEGER;
ALTER TABLE vacancy ADD COLUMN education TEXT;
ALTER TABLE vacancy ADD COLUMN qualification TEXT;
ALTER TABLE vacancy ADD COLUMN requirements TEXT;
ALTER TABLE vacancy ADD COLUMN benefits TEXT;
ALTER TABLE vacancy ADD COLUMN retired_at INTEGER;

-- tags: a JSON list. sheet, sheet_row: the paper it was typed from. withdrawn_at: taken back; it leaves every list and total.
ALTER TABLE interview ADD COLUMN appointment_at INTEGER;
ALTER TABLE interview ADD COLUMN appointment_place TEXT;
ALTER TABLE interview ADD COLUMN reason TEXT;
ALTER TABLE interview ADD COLUMN rating INTEGER;
ALTER TABLE interview ADD COLUMN tags TEXT;
ALTER TABLE interview ADD COLUMN sheet INTEGER;
ALTER TABLE interview ADD COLUMN sheet_row INTEGER;
ALTER TABLE interview ADD COLUMN withdrawn_at INTEGER;

-- employer: the table (of the Center) that gave it. A handout of no person is one that was just counted.
ALTER TABLE service ADD COLUMN employer TEXT;
ALTER TABLE service ADD COLUMN badge TEXT;
ALTER TABLE service ADD COLUMN station TEXT;
ALTER TABLE service ADD COLUMN withdrawn_at INTEGER;
ALTER TABLE handout ADD COLUMN employer TEXT;
ALTER TABLE handout ADD COLUMN badge TEXT;
ALTER TABLE handout ADD COLUMN station TEXT;
ALTER TABLE handout ADD COLUMN withdrawn_at INTEGER;

-- The paper register it was typed from.
ALTER TABLE attendance ADD COLUMN sheet INTEGER;

CREATE INDEX service_fair ON service (fair, employer);
CREATE INDEX handout_fair ON handout (fair, employer);
CREATE INDEX interview_sheet ON interview (fair, sheet) WHERE sheet IS NOT NULL;

-- What the organizer lets booths see and write (shared/contract/booth.ts, boothSettingsShape), one row a fair, as JSON.
CREATE TABLE booth_settings (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, settings TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- Local tables.

-- A paired device says of itself what waits in it. outbox_key: 32 bytes under which it keeps that sealed.
ALTER TABLE station ADD COLUMN fair TEXT;
ALTER TABLE station ADD COLUMN letter TEXT;
ALTER TABLE station ADD COLUMN pairing TEXT;
ALTER TABLE station ADD COLUMN outbox_key BLOB;
ALTER TABLE station ADD COLUMN last_heard_at INTEGER;
ALTER TABLE station ADD COLUMN unsent INTEGER;
ALTER TABLE station ADD COLUMN oldest_unsent_at INTEGER;

-- What lets a device in. A booth's: for as many phones as come, until it is closed or the fair ends. A desk's or office's: once, until `ends_at`.
CREATE TABLE pairing (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT NOT NULL,
  role TEXT NOT NULL,
  employer TEXT,
  token TEXT NOT NULL UNIQUE,
  code TEXT NOT NULL UNIQUE,
  made_at INTEGER NOT NULL,
  ends_at INTEGER,
  used_at INTEGER,
  closed_at INTEGER
) STRICT, WITHOUT ROWID;

-- Who waits at a booth; left_at: interviewed or taken off.
CREATE TABLE waiting (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT NOT NULL,
  employer TEXT NOT NULL,
  badge TEXT NOT NULL,
  joined_at INTEGER NOT NULL,
  called_at INTEGER,
  left_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX waiting_fair ON waiting (fair, employer) WHERE left_at IS NULL;

-- Numbered sheets of paper. kind: 'interviews' of one booth, 'register' of a desk. vacancies: a JSON list of the ids
-- behind the numbers printed on it.
CREATE TABLE paper_sheet (
  fair TEXT NOT NULL,
  number INTEGER NOT NULL,
  kind TEXT NOT NULL,
  employer TEXT,
  vacancies TEXT,
  rows INTEGER NOT NULL,
  issued_at INTEGER NOT NULL,
  finished_at INTEGER,
  PRIMARY KEY (fair, number)
) STRICT, WITHOUT ROWID;

-- Blocks of counters a thin desk may use under its own letter; both ends inclusive.
CREATE TABLE badge_lease (
  fair TEXT NOT NULL,
  station TEXT NOT NULL,
  first INTEGER NOT NULL,
  last INTEGER NOT NULL,
  leased_at INTEGER NOT NULL,
  PRIMARY KEY (fair, station, first)
) STRICT, WITHOUT ROWID;

-- A paper other than badges (shared/paper-documents.ts), as JSON: what it is of, never what stands on it.
ALTER TABLE print_job ADD COLUMN document TEXT;
