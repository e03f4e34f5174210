import { expect, test } from 'vitest'
import { onlyNamed, type Attendee } from '../../shared/contract/attendee.ts'
import { changesOf, formOf, problemsOf } from '../../renderer/src/desk/attendees/correct-form.ts'

const today = '2026-11-24'
const attendee: Attendee = {
  ...onlyNamed('Nông Thi Mẫu'),
  birthDate: '1995-03-04',
  idNumber: '020195000001',
  idIssuedOn: '2021-04-12',
  phone: '0912345678',
  phoneOwner: 'own',
  wageWanted: 7_000_000,
  needs: ['loan'],
  id: '0198b0c0-0000-7000-8000-000000000001',
  persons: ['0198b0c0-0000-7000-8000-000000000001'],
  attendanceId: null,
  arrivedAt: null,
  leftAt: null,
  ahead: true,
  visitor: false,
  badge: null,
  consents: [],
  interviews: 0,
}

test('a form opened and saved as it is changes nothing of the person', () => {
  const form = formOf(attendee)
  expect(problemsOf(form, today)).toEqual([])
  expect(changesOf(attendee, form, today)).toEqual({})
})

test('only what was put right is sent, however people write dates, numbers and money', () => {
  const form = {
    ...formOf(attendee),
    fullName: ' Nông Thị Mẫu ',
    birthDate: '5.3.95',
    idIssuedOn: '13-04-2021',
    idNumber: '0201 9500 0002',
    phone: '+84 987 654 321',
    wageWanted: '8.500.000 đ',
    needs: ['loan', 'other'],
  }
  expect(problemsOf(form, today)).toEqual([])
  expect(changesOf(attendee, form, today)).toEqual({
    fullName: 'Nông Thị Mẫu',
    birthDate: '1995-03-05',
    idIssuedOn: '2021-04-13',
    idNumber: '020195000002',
    phone: '0987654321',
    wageWanted: 8_500_000,
    needs: ['loan', 'other'],
  })
})

test('an emptied field becomes unknown, and is not left as it was', () => {
  const form = { ...formOf(attendee), birthDate: '', phone: ' ', idIssuedOn: '', wageWanted: '' }
  expect(problemsOf(form, today)).toEqual([])
  expect(changesOf(attendee, form, today)).toEqual({
    birthDate: null,
    phone: null,
    idIssuedOn: null,
    wageWanted: null,
  })
})

test('every field that is not right is named, in the order of the form', () => {
  const form = {
    ...formOf(attendee),
    fullName: '  ',
    birthDate: '31/02/1990',
    idNumber: '0201',
    oldIdNumber: '12',
    idIssuedOn: 'hôm qua',
    phone: 'không có',
    guardianPhone: 'mẹ',
    householdYear: '26',
    wageWanted: 'bảy triệu',
  }
  expect(problemsOf(form, today)).toEqual([
    'fullName',
    'birthDate',
    'idNumber',
    'oldIdNumber',
    'idIssuedOn',
    'phone',
    'guardianPhone',
    'householdYear',
    'wageWanted',
  ])
})
