-- The print queue as the clerk sees it. Local: what this machine was asked to print, and how far it got.

CREATE TABLE print_job_next (
  id TEXT NOT NULL PRIMARY KEY,
  kind TEXT NOT NULL,
  -- Empty: the system's own choice, not known yet.
  printer TEXT NOT NULL,
  format TEXT NOT NULL,
  start_at INTEGER NOT NULL,
  -- The order of the queue; a retried job goes behind what waits.
  place INTEGER NOT NULL,
  status TEXT NOT NULL,
  reason TEXT,
  batch TEXT,
  station TEXT NOT NULL,
  -- The fair whose badges these are; badges without a name: their counters, both inclusive.
  fair TEXT,
  first_blank INTEGER,
  last_blank INTEGER,
  -- The system's own name for the job, to ask it what became of it.
  system_job TEXT,
  waited INTEGER NOT NULL,
  queued_at INTEGER NOT NULL,
  sent_at INTEGER,
  confirmed_at INTEGER,
  confirmed_by TEXT,
  handed_at INTEGER
) STRICT, WITHOUT ROWID;

-- by_hand: this one of the job was written by hand and is left out when the job is drawn.
CREATE TABLE print_job_badge (
  job TEXT NOT NULL,
  position INTEGER NOT NULL,
  badge TEXT NOT NULL,
  by_hand INTEGER NOT NULL,
  PRIMARY KEY (job, position)
) STRICT, WITHOUT ROWID;

INSERT INTO print_job_next (id, kind, printer, format, start_at, place, status, reason, station, waited, queued_at, sent_at)
SELECT id, 'first', coalesce(printer, ''), format, 0, row_number() OVER (ORDER BY queued_at, id),
  CASE status WHEN 'queued' THEN 'failed' ELSE status END,
  CASE WHEN status = 'queued' THEN 'interrupted' WHEN reason = 'printer-gone' THEN 'gone' WHEN reason IS NOT NULL THEN 'refused' END,
  '', 0, queued_at, sent_at
FROM print_job;
INSERT INTO print_job_badge (job, position, badge, by_hand)
SELECT print_job.id, one.key, one.value, 0 FROM print_job, json_each(print_job.badges) one;
DROP TABLE print_job;
ALTER TABLE print_job_next RENAME TO print_job;

CREATE INDEX print_job_badge_badge ON print_job_badge (badge);
CREATE INDEX print_job_place ON print_job (place);
CREATE INDEX print_job_open ON print_job (place) WHERE status IN ('queued', 'sending', 'sent', 'failed');
CREATE INDEX print_job_call ON print_job (place) WHERE waited = 1 AND handed_at IS NULL;
CREATE INDEX print_job_batch ON print_job (batch) WHERE batch IS NOT NULL;

-- Counters of badges without a name lie in a range of their own (shared/badge-number.ts).
ALTER TABLE badge_counter ADD COLUMN last_blank INTEGER NOT NULL DEFAULT 0;

-- Codes of badges without a name that were given to people since erased: no name, no time, only that they are used up.
CREATE TABLE spent_blank (code TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;

-- Replicated: the letter a station writes on its badges at a fair, told once. A stack it printed is given out elsewhere.
CREATE TABLE desk (
  id TEXT NOT NULL PRIMARY KEY,
  fair TEXT, station TEXT, letter TEXT,
  created_at INTEGER, clock TEXT
) STRICT, WITHOUT ROWID;
