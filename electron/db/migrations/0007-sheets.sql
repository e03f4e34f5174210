-- Whether anybody stands on a register written by hand, and who stands on one, is asked for every list and every sheet.
CREATE INDEX attendance_sheet ON attendance (fair, sheet) WHERE sheet IS NOT NULL;
