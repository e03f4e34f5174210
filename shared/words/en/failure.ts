import type { Words } from '../vi.ts'

/** What went wrong and what to do, for every failure the house can answer with. */
export const failure: Words['failure'] = {
  'bad-input': () => 'A field is not right. Check the marked field and save again.',
  'not-allowed': () => 'This device may not do that. Ask the organizers.',
  'station-unknown': () => 'This device is not connected to the host. Enter the connection code to continue.',
  'unknown-procedure': () => 'The application here differs from the host. Close it and open it again.',
  sealed: () => 'The data are locked. Enter the passphrase to open them.',
  'passphrase-wrong': () => 'Wrong passphrase. Check Caps Lock and the Vietnamese typing tool, then enter it again.',
  'passphrase-short': ({ detail }) => `The passphrase is too short. Use at least ${detail ?? '8'} characters.`,
  'sign-in-code-wrong': () => 'The connection code is wrong or has expired. Get a new one on the host.',
  'too-many-tries': () => 'Too many wrong tries. Wait a minute and try again.',
  'no-fair': () => 'No job fair has been set up on this machine.',
  'fair-exists': () => 'This machine already has a fair. Close the application and open it again.',
  'not-found': () => 'Not found. It may just have been changed on another machine.',
  'person-erased': () => "This person's data were erased at their request.",
  'id-number-taken': () =>
    'This ID number belongs to another record. Check the number, or open that record under Attendees.',
  'commune-not-in-list': () => 'This commune is not in the list. Choose again from the list.',
  'file-forgotten': () => 'This machine no longer keeps that file. Choose it again to go on.',
  'list-waits': ({ detail, field }) =>
    `The list ${detail} is half written${field === 'disk-full' ? ' since the disk is full' : ''} and comes first. See what to do beside it where a file is chosen, among the lists of another fair or of this one.`,
  'question-overtaken': () => 'The list is being looked through again after the last change.',
  'import-stopped': () => 'Stopped; no line was taken. Choose the file again to import it.',
  'badge-unreadable': () => 'The badge could not be read. Scan again, or type the number on the badge.',
  'badge-foreign': () => 'That is not a badge. Scan the QR on the badge.',
  'badge-other-fair': () => 'This badge is from another fair. Send the person to the registration desk for a new one.',
  'badge-forged': () => 'The code on this badge is not valid. Send the person to the registration desk.',
  'badge-not-arrived': () =>
    'The badge is right, but the record has not yet arrived from the desk that issued it. Try again in some minutes.',
  'badge-two-stations': ({ detail }) =>
    `Two desks with one letter printed ${detail ? `badge ${detail}` : 'this number'}. Scan the QR code on the badge to know whose it is.`,
  'badge-blank': ({ detail }) =>
    `${detail ? `Badge ${detail}` : 'This badge'} has not been given to anybody. Send this person to the registration desk.`,
  'badge-taken': ({ detail }) =>
    `${detail ? `Badge ${detail}` : 'This badge'} belongs to somebody else. Take the next badge of the stack and scan it.`,
  'badge-two-people': ({ detail }) =>
    `Two desks gave ${detail ? `badge ${detail}` : 'this badge'} to two people. Send this person to the registration desk for another badge.`,
  'blanks-used-up': ({ detail }) =>
    detail && detail !== '0'
      ? `Only ${detail} numbers are left for preprinted badges at this fair. Enter a smaller count and print again.`
      : 'No numbers are left for preprinted badges at this fair. Use those already printed, or print on another machine.',
  'badge-voided': ({ detail }) =>
    detail
      ? `This badge is void; badge ${detail} replaces it. Scan that one.`
      : 'This badge no longer counts. Send the person to the registration desk.',
  'no-booth': () => 'No employer has been chosen for this booth.',
  'vacancy-not-yours': () => 'This vacancy belongs to another employer. Choose again.',
  'interview-not-yours': () => 'Another employer logged this interview; it cannot be corrected here.',
  'same-person': () => 'These two records are already one person.',
  'single-record': () => 'This record was not merged from several; there is nothing to separate.',
  'consent-missing': () => 'Consent to be registered is missing. Open this person’s form and ask purpose 1.',
  'changed-since': () =>
    'Cannot undo: the record was changed afterwards. Open it under Attendees and correct it there.',
  'already-undone': () => 'This has been undone already.',
  'not-undoable': () => 'This cannot be undone. Open the record under Attendees and correct it there.',
  locked: () => 'The screen is locked. Type the PIN to open it; what was typed is still there.',
  'pin-wrong': () => 'The PIN is wrong. Type it again.',
  'pin-shape': () => 'A PIN has 4 to 8 digits.',
  'scanner-gone': ({ detail }) =>
    detail
      ? `No scanner at port ${detail}. Plug it in again, or choose another port under Scanner check.`
      : 'No scanner was found. Plug it in again, or choose another port under Scanner check.',
  'scanner-busy': ({ detail }) =>
    `Port ${detail ?? 'of the scanner'} is in use by another program. Close that program and choose again.`,
  'scanner-refused': ({ detail }) =>
    `The system does not let us open port ${detail ?? 'of the scanner'}. Ask the technician for the right to use it.`,
  'printer-gone': ({ detail }) =>
    detail
      ? `Printer “${detail}” was not found. Switch it on, or choose another under Print badges (F6).`
      : 'The printer was not found. Switch it on, or choose another under Print badges (F6).',
  'print-failed': ({ detail }) =>
    detail === 'pdf'
      ? 'The PDF could not be drawn, so no file was made. Make it again; if it stays so, close the application and open it again.'
      : 'The printer did not take the job. Check paper and cable, then print again.',
  'disk-full': () =>
    'The disk is full and nothing was saved. Delete some files and save again; what you typed is still here.',
  'disk-read-only': () => 'The disk cannot be written. Call the technician; what you typed is still here.',
  'database-busy': () => 'The machine is busy writing. Wait some seconds and save again; what you typed is still here.',
  'database-damaged': () => 'The data file is damaged. Stop entering on this machine and restore the last backup.',
  'schema-newer': () => 'A newer version of the application made these data. Install the new version to open them.',
  'pairing-closed': () =>
    'This booth card is closed or the fair has ended. Ask the organizer to open it or print a new card.',
  'device-revoked': () =>
    'This device has been disconnected. Scan the booth card to connect again, or ask the organizer.',
  'too-fast': () =>
    'The host is getting too many requests from this device. Wait a few seconds; what waits is sent by itself.',
  'port-taken': ({ detail }) =>
    `Port ${detail ?? ''} is used by another program. Close it and open the local network again.`,
  'no-network': () => 'This machine is on no network. Turn on its own hotspot, or join the hall’s Wi-Fi.',
  'sheet-unknown': ({ detail }) =>
    `There is no sheet ${detail ?? ''} at this fair. Look at the number in the corner of the paper.`,
  'sheet-row-taken': ({ detail }) => `This row of the sheet was typed for badge ${detail ?? ''}. Check the row number.`,
  'lease-not-yours': () =>
    'This badge number is not in the block leased to this device. Connect to the host for a new block.',
  'lease-used': ({ detail }) =>
    `Badge number ${detail ?? ''} is somebody else's. Throw this handwritten badge away and save again for a new number.`,
  'rescue-unreadable': () => 'The transfer code could not be read. Enlarge it on the phone and scan again.',
  'rescue-other-fair': () => 'This transfer code belongs to another fair.',
  'slip-not-yours': () => 'This booth can only print slips of people it interviewed.',
  'not-center-table': () => 'This can only be done at the Center’s own table.',
  'file-too-large': ({ detail }) =>
    `The file is larger than ${detail ?? '30'} MB. Take out pictures, or part the list into several files, and choose again.`,
  'file-empty': () => 'There is nothing in the file. Check the original, or ask the sender to save and send it again.',
  'file-folder': () => 'This is a folder. Open it and choose the lists in it one by one.',
  'file-several': () =>
    'Several files were dropped at once. Choose or drop one file at a time; the next one when this one is imported.',
  'file-in-use': () => 'The file is open in another program. Save and close it in Excel, then choose it again.',
  'file-gone': () =>
    'The file is no longer where it was chosen. Plug the stick in or find the file, and choose it again.',
  'file-lock': () =>
    'This is a temporary file that Excel makes while a list is open. Choose the file of the same name without “~” before it.',
  'file-sealed': () => 'The file has a password. Open it in Excel, take the password off, save, and choose it again.',
  'file-old-format': ({ detail }) =>
    `The file is of the ${detail ?? 'older'} kind. Open it in Excel, save it as .xlsx, and choose the new file.`,
  'file-word': () => 'This is a Word document. Copy its table into Excel, save as .xlsx, and choose again.',
  'file-not-a-list': ({ detail }) =>
    `${{ pdf: 'This is a PDF', picture: 'This is a picture', archive: 'This is an archive' }[detail ?? ''] ?? 'This file is no table'}. Ask the sender for an Excel (.xlsx) or CSV file; what there is on paper only is typed at the desk.`,
  'file-damaged': () =>
    'The file is damaged and cannot be read. Open it in Excel and save it as .xlsx; if it does not open, ask for it again.',
  'file-swollen': () =>
    'The file holds an unusual amount of data and was not opened. Copy the list into a new file and choose that.',
  'file-no-rows': () => 'There are no lines in the file. Check that the list was saved into it.',
  'file-too-many-rows': ({ detail }) =>
    `The file has more than ${new Intl.NumberFormat('en').format(Number(detail ?? 20_000))} lines. Part it into several files, one for each commune.`,
  'template-wrong': ({ detail }) =>
    `A template of a list is wrong; no file was made. ${detail ?? ''} Correct it, or tell whoever looks after the computers.`,
  'work-cancelled': () => 'This was stopped; no file was made.',
  'work-too-big': () => 'This computer has too little memory for this. Close other programs and try again.',
  'closing-open': ({ detail }) =>
    `${detail ?? 'Some'} points are still open. Settle each, or write down why it may stay open, then freeze the figures.`,
  'host-away': () =>
    'The host cannot be reached. Leave this screen as it is and try again; what you typed is still here.',
  'fair-stage': () => 'The fair cannot go to this step. Look at its status again.',
  'fair-another-open': ({ detail }) =>
    `${detail ?? 'Another fair'} is open. Close that one first, or open this one beside it.`,
  'fair-has-people': () => 'Somebody has come to this fair, so it cannot be a draft again. It can be closed.',
  'fair-archived': () =>
    'The fair is archived and read only. To change it, take it out of the archive in Job fairs (Alt+0).',
  'fair-not-rehearsal': () => 'This is no rehearsal, so it is not erased.',
  'rehearsal-exists': ({ detail }) =>
    `A rehearsal${detail ? ` of ${detail}` : ''} has not been erased yet. Erase it, then rehearse again.`,
  'rehearsal-real-person': () =>
    'This is a real person or a real card and is not taken into a rehearsal. Open the real fair and register there, or use a sample card.',
  'card-rehearsal': () =>
    'This is a sample card or somebody of a rehearsal and is not taken into a real fair. If they are real: erase the rehearsal in Job fairs (Alt+0), then register them again.',
  'badge-rehearsal': () =>
    'This badge is of a rehearsal and does not count at the real fair. Take it back and send its holder to the desk.',
  'badge-real-fair': () =>
    'This badge is of the real fair and does not count in a rehearsal. Open the real fair and scan again.',
  internal: ({ reference }) =>
    reference
      ? `Unexpected error (reference ${reference}). Try again; if it persists, give this reference to the technician.`
      : 'Unexpected error. Try again; if it persists, tell the technician.',
}
