import type { Words } from '../vi.ts'

const size = (millimetres: number) => millimetres.toLocaleString('en-GB')

/** The layout editor. */
export const design: Words['design'] = {
  title: 'Badge design',
  notYours: 'Only the organizers’ machine changes the design. It can be looked at here.',
  fields: 'What the badge shows',
  field: {
    fullName: 'Full name',
    commune: 'Commune',
    needs: 'Needs',
    fairName: 'Name of the fair',
    date: 'Date',
  },
  always: 'The given name in large letters, the number and the QR code are always there.',
  logo: 'The Center’s logo',
  logoShown: 'Print the logo on badges',
  logoChoose: 'Choose a logo file',
  logoChange: 'Change the logo',
  logoRemove: 'Take the logo away',
  logoNone: 'No logo yet. Bold lines on white print best.',
  logoAlt: 'The logo as it will be printed',
  greyNote: 'Pictures are made black and white, so that every printer prints them clearly.',
  back: 'Back',
  backs: {
    none: 'Not printed',
    booths: 'List of booths',
    programme: 'Programme',
    picture: 'Map or picture',
  },
  backNote: {
    none: 'Badges are printed on one side.',
    booths: 'From Employers and vacancies (F5): booth, employer, number of vacancies.',
    programme: 'One item a line, for example: 8:00 Opening.',
    picture: 'For example a map of the booths in the hall.',
  },
  backTurn: 'Two-sided: turn the sheet over its long edge.',
  programme: 'Programme on the back',
  programmeLeft: (count) => `${count.toLocaleString('en-GB')} characters left`,
  pictureChoose: 'Choose a picture',
  pictureChange: 'Change the picture',
  pictureRemove: 'Take the picture away',
  pictureNone: 'No picture yet; the back stays empty.',
  pictureAlt: 'The picture as it will be printed on the back',
  pictureFault: {
    'not-a-picture': (file) =>
      `“${file}” cannot be read as a picture. Choose a PNG, JPEG or SVG file; the picture in use stays.`,
    'too-big': (file) =>
      `“${file}” is too big. Choose a picture under 25 MB and under 80 megapixels; the picture in use stays.`,
    empty: (file) =>
      `“${file}” is almost white, nothing of it would be seen on paper. Choose one with bolder lines; the picture in use stays.`,
  },
  preview: 'Preview',
  format: 'Format shown',
  ownFormat: 'This is this machine’s format.',
  useFormat: 'Use this format on this machine',
  realSize: (width, height) => `Real size: ${size(width)} × ${size(height)} mm.`,
  oneSided: 'A roll is printed on one side; it has no back.',
  samples: {
    ordinary: 'An ordinary badge',
    long: 'A very long name',
    blank: 'Preprinted, no name yet',
  },
  sampleName: 'Hoàng Thị Đượm',
  sampleLongName: 'Nguyễn Thị Hoàng Thiên Kim Ngọc Bảo Trân Phương Quỳnh An Thư',
  unsaved: 'Not saved yet; lost when the app is closed.',
  undo: 'Discard changes',
  save: 'Save the design',
  saved: 'The design is saved. Badges printed from now on follow it.',
}
