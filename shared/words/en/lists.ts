import type { Words } from '../vi.ts'

/** Names of what is stored as a code. */
export const lists: Words['lists'] = {
  sex: { male: 'Male', female: 'Female' },
  outcome: {
    met: 'Met',
    'pre-selected': 'Pre-selected',
    appointment: 'Interview appointment',
    hired: 'Hired on the spot',
    considering: 'Considering',
    'not-suitable': 'Not suitable',
    declined: 'Worker declined',
    'no-show': 'No show',
  },
  consent: {
    'register-and-match':
      'I agree that the Employment Service Center records and uses my information to register me at the fair, to advise me and to find work for me.',
    'share-with-employers':
      'I agree that an employer whose booth I visit may see my name, birth year, sex, address, phone and needs for recruiting.',
    'contact-after-fair':
      'I agree that the Center contacts me after the fair to ask how it went and to tell me of new jobs.',
    statistics:
      'I agree that the Center records my ethnicity, household status and disability (sensitive personal data) for statistics, reports and support policies.',
  },
  consentShort: {
    'register-and-match': 'Registration, advice, job matching',
    'share-with-employers': 'Sharing with employers met',
    'contact-after-fair': 'Contact after the fair',
    statistics: 'Statistics on ethnicity, household, disability',
  },
  household: {
    poor: 'Poor household',
    'near-poor': 'Near-poor household',
    escaped: 'Newly escaped from poverty',
    none: 'None of these',
    unknown: 'Not known',
  },
  need: {
    'job-in-province': 'Job in the province',
    'job-other-province': 'Job in another province',
    'job-abroad': 'Contract work abroad',
    'vocational-training': 'Vocational training',
    'labour-law-advice': 'Advice on policy and labour law',
    'unemployment-insurance': 'Unemployment insurance',
    loan: 'Job-creation loan',
    other: 'Other',
  },
  phoneOwnerShort: { relative: 'Relative', none: 'None' },
  phoneOwner: { own: 'Own phone', relative: "Relative's phone", none: 'No phone' },
}
