/** The parts of the room of employers: who came to hire, paper that is typed afterwards, what booths see. */
export const officeParts = {
  label: 'Parts of Employers and vacancies',
  employers: 'Employers and vacancies',
  sheets: 'Paper sheets',
  booths: 'Booth settings',
}
