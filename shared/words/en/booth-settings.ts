/** What the organizer lets booths see and write. */
export const boothSettings = {
  show: 'Booths may see',
  showNote:
    'Only of those who agreed to share. Name and sex are always shown. No booth sees ID number, ethnicity or household status.',
  field: {
    birthYear: 'Birth year',
    commune: 'Commune',
    phone: 'Phone number',
    needs: 'Needs and work wanted',
    education: 'Education',
  },
  write: 'Booths also write down',
  rating: 'A rating from 0 to 5',
  tags: 'Tags to choose from',
  tagsNote: 'One a line, at most 30. For example: First choice, Call back.',
  tagsWrong: 'At most 30 tags of at most 60 letters.',
  counsellors: 'The Center’s counselling table',
  handbooks: 'Handbooks handed out',
  handbooksNote: 'One title a line, at most 50.',
  handbooksWrong: 'At most 50 titles of at most 120 letters.',
  save: 'Save settings',
  saved: 'Saved. Booths use it from their next scan.',
}
