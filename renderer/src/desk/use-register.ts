import { useState } from 'react'
import type { Registered } from '../outbox/thin-desk.ts'
import { thinDesk } from '../outbox/thin.ts'
import { type Told, useTell } from '../talk/use-tell.ts'
import type { DeskForm } from './form.ts'

/** Sends a registration. In a browser the desk goes on without its host; in the host's own window there is nobody to wait for. */
export function useRegister() {
  const { tell, busy } = useTell('attendee.register')
  const [isWaiting, setWaiting] = useState(false)

  async function send(told: Told<'attendee.register'>, form: DeskForm): Promise<Registered> {
    const thin = thinDesk()
    if (thin === null) return { kind: 'answered', result: await tell(told) }
    setWaiting(true)
    const registered = await thin.register(told, form)
    setWaiting(false)
    return registered
  }

  return { send, busy: busy || isWaiting }
}

/** What the host would not take was put right in this form and is over. */
export function dropRefused({ away }: DeskForm): void {
  if (away !== null) void thinDesk()?.outbox.drop(away.entry)
}

/** Whether the person holds their badge already, so that none is printed by itself. */
export function hasBadgeInHand({ badge, away }: DeskForm): boolean {
  return badge !== null || (away !== null && away.leased !== null)
}
