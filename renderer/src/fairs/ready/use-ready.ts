import { useState } from 'react'
import { readCitizenCard } from '../../../../shared/citizen-card/read.ts'
import type { ReadinessEntry } from '../../../../shared/contract/readiness.ts'
import { sound } from '../../parts/sound.ts'
import { useScan } from '../../scan/hub.ts'
import { isBadgeCode } from '../../scan/kind.ts'
import { usePreferences } from '../../session/preferences.ts'
import { today } from '../../session/vietnam-time.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { useTell } from '../../talk/use-tell.ts'
import { readBattery } from './battery.ts'

/** What was found so far, and the hands that look again. */
export function useReady() {
  const { value, failure } = useAsk('readiness.read', {})
  const checking = useTell('readiness.check')
  const printing = useTell('readiness.print-badge')
  const noting = useTell('readiness.note')
  const { printer, format } = usePreferences()
  const badge = value?.entries.find(({ name }) => name === 'badge')
  const wrong = useTrials(badge, noting.tell)

  async function check(): Promise<void> {
    await noting.tell({ of: { name: 'power', battery: await readBattery() } })
    await checking.tell({ printer })
  }

  return {
    readiness: value,
    check: () => void check(),
    printBadge: () => void printing.tell({ printer, format }),
    noteRecovery: (kept: boolean) => void noting.tell({ of: { name: 'recovery', kept } }),
    checking: checking.busy,
    printing: printing.busy,
    /** A badge was scanned that is not the one just printed. */
    wrongBadge: wrong,
    failure: failure ?? checking.failure ?? printing.failure ?? (wrong ? null : noting.failure),
  }
}

/**
 * Every scan on this page is a trial, citizen cards too: before the doors open they are the organizer's own. Nothing of a
 * card is kept but that it arrived whole.
 */
function useTrials(
  badge: ReadinessEntry | undefined,
  note: ReturnType<typeof useTell<'readiness.note'>>['tell'],
): boolean {
  const [wrongFor, setWrongFor] = useState<string | null>(null)

  async function trial(text: string, way: 'keyboard' | 'serial' | 'camera'): Promise<void> {
    const isBadge = isBadgeCode(text)
    const card = isBadge ? null : readCitizenCard(text, { today: today() })
    const code = isBadge ? 'badge' : card?.kind === 'refused' ? 'other' : 'citizen-card'
    const damaged = card?.kind === 'damaged'
    await note({ of: { name: 'scanner', way, code, damaged } })
    if (!isBadge || badge?.finding !== 'badge-printing') return sound(damaged ? 'attention' : 'good')
    const answer = await note({ of: { name: 'badge', text } })
    setWrongFor(!answer.ok && answer.failure.code === 'bad-input' ? (badge.facts.number ?? null) : null)
    sound(answer.ok ? 'good' : 'bad')
  }

  useScan(({ text, from = 'keyboard' }) => {
    void trial(text, from)
    return true
  })
  return wrongFor !== null && badge?.finding === 'badge-printing' && badge.facts.number === wrongFor
}
