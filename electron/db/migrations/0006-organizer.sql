-- The organizer: fairs in full, lists as they came, papers that were signed, figures that stand, what became of people.

-- programme, funding, plan: text of each fair, since programmes end and successors have other names.
-- targets, paper_values: JSON (shared/contract/fair.ts). from_fair: the earlier fair it was copied from, or rehearses.
ALTER TABLE fair ADD COLUMN programme TEXT;
ALTER TABLE fair ADD COLUMN funding TEXT;
ALTER TABLE fair ADD COLUMN plan TEXT;
ALTER TABLE fair ADD COLUMN targets TEXT;
ALTER TABLE fair ADD COLUMN paper_values TEXT;
ALTER TABLE fair ADD COLUMN from_fair TEXT;
ALTER TABLE fair ADD COLUMN opened_at INTEGER;
ALTER TABLE fair ADD COLUMN closed_at INTEGER;

-- What every paper of the Center says of it (JSON): who signs, the higher body, address.
ALTER TABLE center ADD COLUMN paper_values TEXT;

ALTER TABLE operator ADD COLUMN phone TEXT;

-- The list a person was registered ahead from; `list_import` names it.
ALTER TABLE attendance ADD COLUMN list TEXT;
ALTER TABLE employer ADD COLUMN list TEXT;
ALTER TABLE vacancy ADD COLUMN list TEXT;

-- A list that was taken over from a file. digest: SHA-256 of the file; report: JSON of counts and reasons, nothing of a person.
CREATE TABLE list_import (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, kind TEXT, file_name TEXT, digest TEXT, taken_at INTEGER, station TEXT, report TEXT, undone_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- A page to be signed: number and lines never change once they are there, so that signed paper equals every list made later.
-- kind: walk-in (at most 20 lines, in the order of arrival), ahead (a commune's list made beforehand), handbook (of one title).
-- lines: how many it was frozen with; a line that is not there any more was erased.
CREATE TABLE signing_sheet (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, kind TEXT, number INTEGER, letter TEXT, commune TEXT, title TEXT, lines INTEGER, frozen_at INTEGER, station TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- One line of it; id: `sheet/position`, so that an erased one is still known to have been there. printed: JSON of what the
-- paper says of them. Whether it is crossed out follows from the records, so that desks that heard of things in another order agree.
CREATE TABLE signing_line (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, person TEXT, sheet TEXT, position INTEGER, printed TEXT, signed_at INTEGER,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;

-- basis: JSON, the newest stamp heard of each station (32 hex digits) when the figures were frozen; note: why they were frozen again.
-- figures: JSON of figuresShape, figures by employer and what was waved through.
ALTER TABLE snapshot ADD COLUMN basis TEXT;
ALTER TABLE snapshot ADD COLUMN note TEXT;
ALTER TABLE snapshot ADD COLUMN operator TEXT;
ALTER TABLE snapshot ADD COLUMN station TEXT;

-- One row is one attempt to hear of somebody, or what an employer's file or a visit said of them.
-- stage: months after the fair (1, 3, 6). funding: which source pays for the placement, as text.
ALTER TABLE follow_up ADD COLUMN employer TEXT;
ALTER TABLE follow_up ADD COLUMN stage INTEGER;
ALTER TABLE follow_up ADD COLUMN source TEXT;
ALTER TABLE follow_up ADD COLUMN call_again_on TEXT;
ALTER TABLE follow_up ADD COLUMN working_since TEXT;
ALTER TABLE follow_up ADD COLUMN workplace TEXT;
ALTER TABLE follow_up ADD COLUMN wage INTEGER;
ALTER TABLE follow_up ADD COLUMN contract_on TEXT;
ALTER TABLE follow_up ADD COLUMN contract_number TEXT;
ALTER TABLE follow_up ADD COLUMN evidence TEXT;
ALTER TABLE follow_up ADD COLUMN funding TEXT;
ALTER TABLE follow_up ADD COLUMN paid_elsewhere INTEGER;
ALTER TABLE follow_up ADD COLUMN operator TEXT;
ALTER TABLE follow_up ADD COLUMN station TEXT;
ALTER TABLE follow_up ADD COLUMN withdrawn_at INTEGER;

CREATE INDEX signing_sheet_fair ON signing_sheet (fair, number);
CREATE INDEX signing_line_sheet ON signing_line (sheet);
CREATE INDEX signing_line_person ON signing_line (person);
CREATE INDEX follow_up_fair ON follow_up (fair, stage);
CREATE INDEX snapshot_fair ON snapshot (fair);
CREATE INDEX list_import_fair ON list_import (fair);
CREATE INDEX attendance_list ON attendance (list) WHERE list IS NOT NULL;

-- Local tables.

-- What an import did with each line, so that the same file again changes nothing and all of it can be taken back.
-- line: HMAC of the line's identity with the Center's secret; first_change, last_change: the log's arrivals it made.
CREATE TABLE list_line (
  list TEXT NOT NULL,
  line TEXT NOT NULL,
  sheet TEXT NOT NULL,
  row INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  record TEXT,
  PRIMARY KEY (list, sheet, row)
) STRICT, WITHOUT ROWID;

-- The last look at what must work before the doors open: printer, scanner, disk, clock.
CREATE TABLE readiness (
  fair TEXT NOT NULL,
  name TEXT NOT NULL,
  outcome TEXT NOT NULL,
  detail TEXT,
  checked_at INTEGER NOT NULL,
  PRIMARY KEY (fair, name)
) STRICT, WITHOUT ROWID;

-- Who sits at a station now.
ALTER TABLE station ADD COLUMN operator TEXT;

-- The fair digits of rehearsals that were erased: their badges are refused in words.
CREATE TABLE erased_rehearsal (
  digits TEXT NOT NULL PRIMARY KEY,
  erased_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
