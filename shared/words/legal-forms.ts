/** What companies' names begin with, the longest first; in a narrow list all of them alike, and what tells them apart is cut. */
const legalForms = [
  'Công ty trách nhiệm hữu hạn một thành viên',
  'Công ty trách nhiệm hữu hạn',
  'Công ty TNHH một thành viên',
  'Công ty TNHH MTV',
  'Công ty TNHH',
  'Công ty cổ phần',
  'Công ty CP',
  'Công ty',
].map((form) => form.toLocaleLowerCase('vi'))

/** A company's name without its legal form: *Công ty TNHH May Bắc Giang* is *May Bắc Giang*. */
export function withoutLegalForm(name: string): string {
  const whole = name.normalize('NFC').trim()
  const lower = whole.toLocaleLowerCase('vi')
  const form = legalForms.find((each) => lower.startsWith(`${each} `))
  return form === undefined ? whole : whole.slice(form.length).trim()
}
