import { randomUUID } from 'node:crypto'
import type { InputOf, OutputOf, ProcedureName } from '../../shared/contract.ts'
import type { Result } from '../../shared/failure.ts'
import { madeUpFair } from '../../shared/made-up/fair.ts'
import { createFrontDoor } from '../../electron/core/front-door.ts'
import { openHouse } from '../../electron/core/house.ts'
import { createWeb } from '../../electron/web/app.ts'
import type { Certificate } from '../../electron/web/certificate.ts'
import { createLan } from '../../electron/web/lan/open-lan.ts'
import { createPrintOrders } from '../../electron/web/print-orders.ts'
import { noPaper } from '../support/no-paper.ts'
import { madeUpInputs } from './people.ts'

/** A fair in full swing whose door to the network is open: booths with a vacancy each, and people with badges. */
export type BoothFair = {
  port: number
  /** Of each booth's card, in the order of `vacancies`. */
  tokens: string[]
  vacancies: string[]
  badges: string[]
  close(): Promise<void>
}

type Wanted = {
  file: string
  key: Uint8Array
  certificate: Certificate
  booths: number
  people: number
  boothFolder?: string
}

/** The whole house on disk, as main.ts composes it, without a window. */
export async function openBoothFair({ file, key, certificate, booths, people, ...more }: Wanted): Promise<BoothFair> {
  const web = Promise.withResolvers<ReturnType<typeof createWeb>>()
  const lan = createLan({
    web: web.promise,
    certificate: () => Promise.resolve(certificate),
    noteRefusal: (kind) => console.error(`refused: ${kind}`),
    log: console.error,
  })
  const house = openHouse({ file, key, paper: noPaper(), lan, thirdPartyElectron: false, log: console.error })
  const vault = {
    look: () => Promise.resolve({ state: 'known' as const, keeper: 'key-file' as const, key }),
    create: () => Promise.reject(new Error('there is a key')),
    unlock: () => Promise.reject(new Error('there is a key')),
    prove: () => Promise.reject(new Error('nothing is locked')),
  }
  const door = createFrontDoor({ vault, openHouse: () => house, log: console.error, now: Date.now })
  web.resolve(createWeb({ door, uiFolder: '/nowhere', ...more, orders: createPrintOrders(), log: console.error }))
  await door.start()

  const tell = async <Name extends ProcedureName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> => {
    const answer = (await house.dispatch(name, input, house.windowCaller())) as Result<OutputOf<Name>>
    if (!answer.ok) throw new Error(`${name}: ${answer.failure.code}`)
    return answer.value
  }
  const heldOn = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(Date.now())
  await tell('fair.found', { ...madeUpFair, id: randomUUID(), communes: [...madeUpFair.communes], heldOn, letter: 'A' })
  const vacancies: string[] = []
  const employers: string[] = []
  for (let booth = 1; booth <= booths; booth += 1) {
    const employer = await tell('employer.save', {
      ...anEmployer,
      id: randomUUID(),
      name: `Công ty ${booth}`,
      booth: `B${booth}`,
    })
    const vacancy = { id: randomUUID(), employerId: employer.id, title: 'Công nhân may', wanted: 40 }
    await tell('vacancy.save', vacancy)
    employers.push(employer.id)
    vacancies.push(vacancy.id)
  }
  const badges: string[] = []
  for (const input of madeUpInputs(20_261_126, people))
    badges.push((await tell('attendee.register', input)).attendee.badge?.code ?? '')
  const cards = new Map((await tell('booth-card.list', {})).map(({ employerId, path }) => [employerId, path]))
  const { port } = await tell('lan.open', { id: randomUUID() })
  return {
    port: port ?? 0,
    tokens: employers.map((employer) => cards.get(employer)?.split('#')[1] ?? ''),
    vacancies,
    badges,
    async close() {
      await lan.close()
      house.close()
    },
  }
}

const anEmployer = {
  kind: 'employer',
  taxCode: null,
  address: null,
  contact: null,
  phone: null,
  authorisesCenter: false,
} as const
