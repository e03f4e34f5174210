import { randomUUID } from 'node:crypto'
import type { Caller } from '../../electron/core/ports.ts'
import { type DocumentOrder, isDocumentOrder } from '../../shared/document-face.ts'
import type { PaperDocument } from '../../shared/paper-documents.ts'
import { fakeLan } from './fake-lan.ts'
import { openPrintDesk, type PrintDesk } from './print-desk.ts'

/** A fair with two booths and a counsellors' table, its local network open, and a printer. */
export async function openHall() {
  const lan = fakeLan()
  const desk = await openPrintDesk({ lan })
  const booth = async (name: string, number: string, fields: { kind?: 'center'; phone?: string } = {}) => {
    const id = desk.id()
    await desk.tell('employer.save', { id, name, booth: number, ...fields })
    return id
  }
  const sewing = await booth('Công ty cổ phần May Mẫu Sơn', '5', { phone: '0205 000 001' })
  const chips = await booth('Công ty TNHH Linh kiện Hữu Lũng', '6')
  const center = await booth('Bàn tư vấn của Trung tâm', '1', { kind: 'center' })
  const vacancyId = desk.id()
  await desk.tell('vacancy.save', { id: vacancyId, employerId: sewing, title: 'Công nhân may', wanted: 40 })
  await desk.tell('lan.open', { id: desk.id() })
  /** Somebody was given an appointment at a booth; the interview. */
  async function appointment(employerId: string, name = 'Nông Thị Mẫu') {
    const badge = await desk.arrive(name)
    await desk.tell('booth.sit', { employerId })
    const { id } = await desk.tell('interview.log', {
      id: desk.id(),
      badgeText: badge.number,
      vacancyId: employerId === sewing ? vacancyId : null,
      outcome: 'appointment',
      note: '',
      scannedAt: desk.clock.now,
    })
    const appointed = { appointment_at: desk.clock.now, appointment_place: 'Cổng số 2, khu công nghiệp Đồng Bành' }
    desk.store.atomically(() => desk.store.changes.update('interview', id, appointed))
    await desk.tell('booth.sit', { employerId: null })
    return { interviewId: id, badge }
  }
  const print = (document: PaperDocument, caller?: Caller, printer: string | null = null) =>
    desk.call('document.print', { id: desk.id(), document, printer }, caller)
  /** What was drawn last. */
  function drawn(): DocumentOrder {
    const order = [...desk.paper.jobs.values()].at(-1)?.order
    if (order === undefined || !isDocumentOrder(order)) throw new Error('nothing but badges was drawn')
    return order
  }
  return { ...desk, lan, sewing, chips, center, vacancyId, appointment, print, drawn }
}

/** The phone of a booth. */
export function phoneOf({ store, clock }: Pick<PrintDesk, 'store' | 'clock'>, employer: string): Caller {
  const id = randomUUID()
  store.stations.pair(id, 'Điện thoại 1', 'booth', id, clock.now)
  store.stations.sitPaired(id, employer)
  return { door: 'browser', stationId: id, role: 'booth' }
}
