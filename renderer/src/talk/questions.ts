import { type Query, QueryClient } from '@tanstack/react-query'
import type { InputOf, OutputOf, QueryName } from '../../../shared/contract.ts'
import type { Topic } from '../../../shared/contract/procedure.ts'
import type { Failure } from '../../../shared/failure.ts'
import { call } from './call.ts'
import { calmly } from './calmly.ts'

/** What a query throws to TanStack Query when the house refuses. */
export class Refused extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.failure = failure
  }
}

/** Why a question was not answered; null while nothing went wrong. */
export function failureIn(error: Error | null): Failure | null {
  if (error === null) return null
  return error instanceof Refused ? error.failure : { code: 'internal' }
}

/**
 * The one cache of answers. Answers stay good until the host says they are stale, so nothing polls;
 * `networkMode: always`, because these laptops are never online and the host is this machine.
 */
export const questions = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: Infinity,
      retry: false,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
    },
    mutations: { retry: false, networkMode: 'always' },
  },
})

/** What is said of people after the fair, and every figure, change with these. */
const heardAfter = ['follow-ups', 'interviews', 'attendees', 'employers', 'fair'] as const
const figured = [...heardAfter, 'services'] as const

/** Which topics each question shows: when one is stale, the question is asked again. */
const topicsOf: Record<QueryName, readonly Topic[]> = {
  'vault.status': ['vault'],
  'vault.copies': [],
  'copies.read': ['copies'],
  'copies.places': ['copies'],
  'session.read': ['vault', 'fair', 'employers', 'stations', 'lock', 'operators'],
  'lock.read': ['lock'],
  'draft.read': [],
  'attendee.read': ['attendees', 'interviews'],
  'attendee.search': ['attendees'],
  'attendee.latest': ['attendees'],
  'attendee.list': ['attendees'],
  'attendee.likely': ['attendees'],
  'attendee.gaps': ['attendees'],
  'attendee.history': ['attendees', 'interviews'],
  'attendee.records': ['attendees'],
  'attendee.count': ['attendees', 'interviews'],
  'action.list': ['attendees', 'interviews'],
  'village.list': ['attendees'],
  'badge.read': ['attendees', 'interviews'],
  'badge.prints': ['printing'],
  'badge.read-blank': ['attendees'],
  'badge.count-ahead': ['attendees', 'printing'],
  'badge-design.read': ['badge-design'],
  'printer.list': ['printing'],
  'print-job.list': ['printing', 'attendees'],
  'print-job.read': ['printing', 'attendees'],
  'print-queue.read': ['printing'],
  'employer.list': ['employers'],
  'vacancy.board': ['employers', 'interviews'],
  'attendee.match': ['attendees', 'employers', 'interviews'],
  'booth.read': ['employers', 'interviews'],
  'booth-settings.read': ['employers'],
  'waiting.list': ['waiting', 'attendees'],
  'service.list': ['services', 'attendees'],
  'sheet.list': ['sheets', 'employers', 'interviews', 'attendees'],
  'sheet.read': ['sheets', 'interviews', 'attendees'],
  'booth-card.list': ['stations', 'employers', 'fair'],
  'device.list': ['stations', 'devices'],
  'device.read': ['stations'],
  'lan.read': ['lan', 'stations'],
  'lan.test': ['lan'],
  'scanner.list': [],
  'scanner.state': ['scanner'],
  'fair.compare': figured,
  'follow-up.due': heardAfter,
  'follow-up.find': heardAfter,
  'follow-up.held': ['calls', 'devices'],
  'follow-up.taken-files': ['follow-ups', 'attendees', 'employers', 'fair'],
  'follow-up.read': heardAfter,
  'follow-up.results': heardAfter,
  'figures.read': figured,
  'board.read': [...figured, 'sheets', 'stations', 'devices'],
  'office-paper.list': ['fair', 'employers', 'attendees', 'interviews'],
  'list-layout.list': ['fair'],
  'office-paper.settings': ['fair'],
  'work.list': ['works'],
  'import.read': ['imports'],
  'import.begun': ['imports', 'fair'],
  'import.progress': [],
  'import.preview': ['imports', 'fair'],
  'import.list': ['imports', 'fair'],
  'import.elsewhere': ['imports', 'fair'],
  'import.report': ['imports', 'attendees', 'employers'],
  'export.list': ['snapshots', ...figured],
  'employer-file.read': ['attendees', 'interviews', 'employers', 'fair'],
  'fair.list': ['fair', 'attendees', 'employers'],
  'operator.list': ['operators'],
  'kit.read': ['readiness', 'fair', 'employers', 'printing', 'signing', 'sheets', 'attendees', 'badge-design'],
  'kit.takes-a3': ['printing'],
  'readiness.read': ['readiness', 'fair', 'attendees'],
  'rehearsal.read': ['fair', 'attendees', 'employers', 'interviews', 'services', 'printing'],
  'rehearsal.cards': ['fair'],
  'signing.list': ['signing', 'attendees', 'services', 'printing', 'fair'],
  'signing.read': ['signing', 'attendees', 'services', 'printing'],
  'closing.read': [
    'copies',
    'snapshots',
    'signing',
    'sheets',
    'attendees',
    'interviews',
    'employers',
    'printing',
    'stations',
    'devices',
    'fair',
  ],
  'closing.whom': ['attendees', 'interviews', 'signing', 'fair'],
  'snapshot.list': ['snapshots', 'fair'],
  'snapshot.read': ['snapshots'],
  'snapshot.adjustments': ['snapshots', ...figured],
  'interview.list': ['interviews', 'attendees', 'employers'],
}

/** One question to the house in the form TanStack Query wants, shared by screens and by what is asked ahead at start. */
export function question<Name extends QueryName>(procedure: Name, input: InputOf<Name>) {
  return {
    queryKey: [procedure, input] as const,
    queryFn: async ({ signal }: { signal: AbortSignal }): Promise<OutputOf<Name>> => {
      const answer = await call(procedure, input, signal)
      if (answer.ok) return answer.value
      throw new Refused(answer.failure)
    },
  }
}

/** Every figure of a fair: asked again at most once in two seconds, however many people come in them. */
const counting: QueryName = 'board.read'
const countAgain = calmly(() => askAgain((procedure) => procedure === counting), 2_000)

/** Asks again what shows one of these topics. */
export function refresh(topics: readonly Topic[]): void {
  if (topicsOf[counting].some((topic) => topics.includes(topic))) countAgain()
  askAgain((procedure) => procedure !== counting && topicsOf[procedure].some((topic) => topics.includes(topic)))
}

/** Asks again everything on screen, after a time in which no news could be heard. */
export function refreshAll(): void {
  askAgain(() => true)
}

/** Forgets every answer but who this screen is: another fair is worked on from now. */
export function forgetAnswers(): void {
  questions.removeQueries({ predicate: asking((procedure) => procedure !== 'session.read') })
}

function asking(isMeant: (procedure: QueryName) => boolean): (query: Query) => boolean {
  return ({ queryKey: [procedure] }) =>
    typeof procedure === 'string' && procedure in topicsOf && isMeant(procedure as QueryName)
}

/**
 * Makes answers stale and asks again what is on screen. The library lets a first answer that is still on its way stand for
 * the next one, though it may be of before the news: that one is asked again once it is there.
 */
function askAgain(isMeant: (procedure: QueryName) => boolean): void {
  const predicate = asking(isMeant)
  for (const query of questions.getQueryCache().findAll({ predicate })) {
    const { fetchStatus, data } = query.state
    if (fetchStatus === 'fetching' && data === undefined) onceAnswered(query)
  }
  void questions.invalidateQueries({ predicate })
}

const awaited = new WeakSet<Query>()

function onceAnswered(query: Query): void {
  if (awaited.has(query)) return
  awaited.add(query)
  const again = (): void => {
    awaited.delete(query)
    void questions.invalidateQueries({ predicate: (one) => one === query })
  }
  query.promise?.then(again, again)
}
