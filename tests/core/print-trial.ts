import { expect } from 'vitest'
import type { PrintJobRow } from '../../electron/db/print-job-row.ts'
import { breakingPaper } from '../support/breaking-paper.ts'
import { openPrintDesk, type PrintDesk } from '../support/print-desk.ts'
import type { PrintStep } from './print-histories.ts'
import { afterRestart, isAhead, isDeliberate, isRevived, rowsOf, story } from './print-trial-rows.ts'

const printers = ['Badge', 'Office', 'Thermal'] as const
type Badge = Awaited<ReturnType<PrintDesk['arrive']>>

/**
 * Plays a history at a desk, over restarts, and holds the house to its word at every step: the order of a printer,
 * on disk before it is sent, nothing printed again but by somebody's wish, nothing lost.
 */
export async function openPrintTrial(file: string) {
  const paper = breakingPaper()
  for (const name of printers.slice(1)) paper.add(name)
  const { print } = paper.paper
  const overtaken: PrintJobRow[][] = []
  paper.paper.print = (order, printer) => {
    const rows = rowsOf(desk).filter((row) => row.printer === printer)
    const [sending, ...others] = rows.filter(({ status }) => status === 'sending')
    const before = rows.filter((row) => row.status === 'queued' && row.reason === null && isAhead(row, sending))
    // A refusal thrown here would be taken for the printer's.
    if (!sending || others.length > 0 || before.length > 0) overtaken.push(rows)
    return print(order, printer)
  }

  let desk = await openPrintDesk({ file, paper })
  const badges: Badge[] = []
  for (let index = 0; index < 12; index++) badges.push(await desk.arrive())
  /** How often a badge may be handed to a printer, by the wishes of people. */
  const wished = new Map<string, number>()
  /** How often it had been when its number was written by hand. */
  const byHand = new Map<string, number>()
  const batches: string[] = []
  const going: Promise<void>[] = []

  const numberOf = (badge: string) => badges.find(({ id }) => id === badge)?.number ?? ''
  const timesHanded = (badge: string) => paper.handed.filter(({ numbers }) => numbers.includes(numberOf(badge))).length
  /** Badges of jobs on their way, those that wait, and those called off. */
  const badgesInQueue = () =>
    (['sending', 'queued', 'cancelled'] as const).flatMap((status) =>
      rowsOf(desk)
        .filter((row) => row.status === status)
        .flatMap(({ id }) => desk.store.printJobs.badgesOf(id)),
    )
  const wish = (badgeIds: readonly string[]) => {
    for (const id of badgeIds) wished.set(id, (wished.get(id) ?? 0) + 1)
  }
  const pick = <Value>(from: readonly Value[], nth: number): Value | undefined => from[nth % from.length]
  const printerAt = (nth: number | null) => (nth === null ? null : (printers[nth % printers.length] ?? null))

  async function askFor(step: Extract<PrintStep, { kind: 'print' }>) {
    const badgeIds = [...new Set(step.who.map((nth) => pick(badges, nth)?.id ?? ''))]
    const { printJobs } = desk.store
    const given = badgeIds.filter((id) => printJobs.isGiven(id) && printJobs.inStackOnly(id).length === 0)
    const id = desk.id()
    const order = { id, badgeIds, printer: printerAt(step.printer), format: 'a4-8up' as const, reprint: step.reprint }
    const answer = await desk.call('badge.print', order)
    if (!answer.ok) return
    const asked = desk.store.printJobs.badgesOf(id)
    expect(asked).toEqual(step.reprint ? badgeIds : badgeIds.filter((badge) => !given.includes(badge)))
    expect([answer.value.queued, answer.value.already]).toEqual([asked.length, badgeIds.length - asked.length])
    wish(asked)
    if (step.reprint) for (const badge of asked) byHand.delete(badge)
    expect(await desk.tell('badge.print', order)).toMatchObject({ queued: asked.length })
  }

  async function askStack(printer: string | null) {
    const free = badges.map(({ id }) => id).filter((id) => !desk.store.printJobs.isGiven(id))
    const chosen = await desk.queue.choose(printer)
    const batchId = desk.id()
    if (free.length > 0) batches.push(batchId)
    desk.store.atomically(() => {
      for (let from = 0; from < free.length; from += 2)
        desk.queue.add({
          id: desk.id(),
          kind: 'batch',
          printer: chosen.printer,
          format: 'a4-8up',
          startAt: 0,
          station: desk.window.stationId,
          fair: null,
          badgeIds: free.slice(from, from + 2),
          batchId,
        })
    })
    wish(free)
  }

  /** A command by which people want to see printed again what has ended or is stuck. */
  async function deliberate(command: () => Promise<unknown>) {
    const before = new Map(rowsOf(desk).map(({ id, status }) => [id, status]))
    await command()
    for (const { id, status } of rowsOf(desk))
      if (status === 'queued' && before.get(id) !== 'queued') wish(desk.store.printJobs.badgesOf(id))
  }

  /** A whole turn; or, where a printer hangs, as far as it gets. */
  async function turn() {
    going.push(desk.turn())
    if (!paper.isHanging()) await Promise.all(going.splice(0))
    else for (let wait = 0; wait < 20; wait++) await new Promise((resolve) => setImmediate(resolve))
  }

  async function letGo(...names: readonly string[]) {
    for (const name of names) paper.letGo(name)
    if (!paper.isHanging()) await Promise.all(going.splice(0))
  }

  async function restart(isCrash: boolean) {
    if (isCrash) {
      for (const name of printers) paper.hang(name)
      await turn()
    }
    const before = rowsOf(desk)
    const beforeId = desk.id()
    desk.close()
    await letGo(...printers)
    const { clock } = desk
    desk = await openPrintDesk({ file, paper })
    desk.clock.now = Math.max(clock.now, desk.clock.now) + 1
    expect(beforeId < desk.id()).toBe(true)
    desk.queue.begin()
    expect(rowsOf(desk).map(story)).toEqual(before.map(afterRestart).map(story))
  }

  async function play(step: PrintStep): Promise<void> {
    switch (step.kind) {
      case 'print':
        return askFor(step)
      case 'stack':
        return askStack(printerAt(step.printer))
      case 'by-hand': {
        const badge = pick([...badgesInQueue(), ...badges.map(({ id }) => id)], step.who) ?? ''
        const underWay = paper.heldUp().filter((number) => number === numberOf(badge)).length
        const answer = await desk.call('badge.by-hand', { id: desk.id(), badgeId: badge })
        if (answer.ok) byHand.set(badge, timesHanded(badge) + underWay)
        if (answer.ok) expect(desk.store.printJobs.isGiven(badge)).toBe(true)
        return
      }
      case 'void':
        return void (await desk.call('badge.replace', {
          id: desk.id(),
          badgeId: pick(badges, step.who)?.id ?? '',
          reason: 'lost',
        }))
      case 'erase':
        return void (await desk.call('attendee.erase', {
          id: desk.id(),
          attendeeId: pick(badges, step.who)?.root ?? '',
        }))
      case 'job': {
        // What is open concerns people most.
        const rows = [...desk.store.printJobs.openRows().toReversed(), ...rowsOf(desk)]
        const jobIds = step.which.flatMap((nth) => pick(rows, nth)?.id ?? [])
        if (jobIds.length === 0) return
        return deliberate(() => desk.about(`print-job.${step.does}`, ...jobIds))
      }
      case 'move':
        return deliberate(() =>
          desk.call('print-queue.move', {
            id: desk.id(),
            from: printers[step.from] ?? '',
            to: printers[step.to] ?? 'Badge',
          }),
        )
      case 'resume':
        return void (await desk.tell('print-queue.resume', { id: desk.id() }))
      case 'batch': {
        const batchId = pick(batches, step.which)
        if (batchId === undefined) return
        return deliberate(() => desk.call(`print-batch.${step.does}`, { id: desk.id(), batchId }))
      }
      case 'mood': {
        const name = printers[step.printer] ?? 'Badge'
        if (step.standing === 'gone') paper.remove(name)
        else paper.set(name, { standing: step.standing, isMute: step.isMute, isDefault: name === 'Badge' })
        return
      }
      case 'comes-out':
        return paper.comeOut(printers[step.printer])
      case 'loses':
        return paper.lose(printers[step.printer])
      case 'forgets':
        return paper.forget()
      case 'refuses':
        return paper.refuseNext(step.how ?? new Error('the page fell over'))
      case 'arrives':
        return void badges.push(await desk.arrive())
      case 'turn':
        return turn()
      case 'hangs':
        return paper.hang(printers[step.printer] ?? 'Badge')
      case 'lets-go':
        return letGo(printers[step.printer] ?? 'Badge')
      case 'restart':
        return restart(step.isCrash)
    }
  }

  return {
    async play(step: PrintStep): Promise<void> {
      const before = new Map(rowsOf(desk).map((row) => [row.id, row]))
      await play(step)
      const after = rowsOf(desk)
      expect(overtaken).toEqual([])
      expect([...before.keys()].filter((id) => !after.some((row) => row.id === id))).toEqual([])
      expect(after.filter(isMisheard)).toEqual([])
      if (!isDeliberate(step)) expect(after.filter((row) => isRevived(before.get(row.id), row))).toEqual([])
      for (const [badge, times] of byHand) expect([badge, timesHanded(badge) <= times]).toEqual([badge, true])
      for (const { id } of badges) expect([id, timesHanded(id) <= (wished.get(id) ?? 0)]).toEqual([id, true])
    },
    /** All printers are well again and everything is wanted: nothing may be left that nobody can see. */
    async settle(): Promise<void> {
      await letGo(...printers)
      for (const name of printers) paper.set(name, { standing: 'ready', isMute: false, isDefault: name === 'Badge' })
      await desk.tell('print-queue.resume', { id: desk.id() })
      for (let turn = 0; turn < 12; turn++) {
        await desk.turn()
        for (const name of printers) paper.comeOut(name)
      }
      await desk.turn()
      const left = rowsOf(desk).filter(({ status }) => status === 'queued' || status === 'sending')
      expect(left).toEqual([])
      for (const badge of badges) expect(await isAccountedFor(badge)).toBe(true)
    },
    async close(): Promise<void> {
      desk.close()
      await letGo(...printers)
    },
  }

  /** The queue says of a job what the system never said. */
  function isMisheard({ system_job: job, status, reason, confirmed_by: witness }: PrintJobRow): boolean {
    const outcome = job === null ? undefined : paper.jobs.get(job)?.outcome
    if (outcome === undefined) return false
    return (
      (reason === 'lost' && outcome !== 'lost') ||
      (status === 'confirmed' && witness === 'system' && outcome !== 'done')
    )
  }

  /** Asked for and not void or erased: on paper, by hand, or in the list as failed or called off. */
  async function isAccountedFor({ id }: Badge): Promise<boolean> {
    if (!wished.has(id) || desk.store.badges.byId(id)?.voided_at !== null) return true
    const rows = rowsOf(desk).filter((row) => desk.store.printJobs.countBadges(row.id) > 0)
    const own = rows.filter((row) => desk.store.printJobs.badgesOf(row.id).includes(id) || row.status === 'by-hand')
    // A clerk's word that it is there is believed.
    const isOut = own.some(
      (row) => row.status === 'sent' || (row.confirmed_by !== null && row.confirmed_by !== 'clerk'),
    )
    return own.length > 0 && (!isOut || timesHanded(id) > 0)
  }
}
