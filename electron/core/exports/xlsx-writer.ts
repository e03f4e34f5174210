import { on } from 'node:events'
import { type MessagePort, Worker } from 'node:worker_threads'
import { Refusal } from '../../../shared/failure.ts'
import type { Book, Tally } from './sheet.ts'
import { givingWay, type RightOfWay } from '../works/right-of-way.ts'
import { type RowsTold, writeBatches } from './xlsx.ts'
import { type Batch, inBatches, type SheetFrame, type SheetInBatches } from './xlsx-rows.ts'

/** What a thread that writes one workbook is started with. No key and no database: it is handed its rows. */
export type WriterOrder = { writes: readonly SheetFrame[]; createdAt: number; way: RightOfWay }

/** What it is told then, sheet by sheet: all batches, then what was counted over them. */
type WriterTold = { kind: 'rows'; batch: Batch } | { kind: 'tally'; tally: Tally }

/** What it says: how many rows are written, and the file. */
type WriterSays = { kind: 'written'; rows: number } | { kind: 'file'; body: Uint8Array<ArrayBuffer> }

/** So many rows may be on their way: enough that neither side waits for the other, and never the whole list. */
const mostUnderWay = 2_000

export type WriterPlace = {
  /** The file a thread begins with. */
  entry: string
  /** What the thread may hold, in MB. */
  mostMemory: number
  way: RightOfWay
}

/**
 * The same file as `writeXlsx` makes, written by a thread beside this one, which meanwhile reads the rows: a long list is
 * done in the time its writing takes. The thread ends with this call or with the thread that calls.
 *
 * @throws Refusal `work-too-big` where the thread needs more memory than there is
 */
export async function writeXlsxBeside(
  { entry, mostMemory, way }: WriterPlace,
  { sheets }: Pick<Book, 'sheets'>,
  createdAt: number,
  tell: RowsTold = () => undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  const giveWay = givingWay(way)
  const ready = sheets.map((sheet) => inBatches(sheet, giveWay))
  const workerData: WriterOrder = { writes: ready.map(({ frame }) => frame), createdAt, way }
  const resourceLimits = { maxOldGenerationSizeMb: mostMemory }
  const writer = new Worker(entry, { workerData, name: 'write xlsx', resourceLimits })
  try {
    return await handOver(ready, writer, tell)
  } catch (error) {
    const isTooBig = error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    throw isTooBig ? new Refusal({ code: 'work-too-big' }) : error
  } finally {
    await writer.terminate()
  }
}

async function handOver(
  sheets: readonly ReturnType<typeof inBatches>[],
  writer: Worker,
  tell: RowsTold,
): Promise<Uint8Array<ArrayBuffer>> {
  const hear = hearing<WriterSays>(writer)
  const send = (told: WriterTold): void => writer.postMessage(told, [])
  let sent = 0
  let written = 0
  const waitFor = async (rows: number): Promise<void> => {
    while (written < rows) {
      const said = await hear()
      if (said.kind === 'written') tell((written = said.rows))
    }
  }
  for (const { batches, tally } of sheets) {
    for (const batch of batches) {
      send({ kind: 'rows', batch })
      sent += batch.rows.length
      await waitFor(sent - mostUnderWay)
    }
    send({ kind: 'tally', tally: tally() })
  }
  await waitFor(sent)
  for (;;) {
    const said = await hear()
    if (said.kind === 'file') return said.body
  }
}

/** In the thread: writes what it is handed. */
export async function writeHandedOver(port: MessagePort, { writes, createdAt, way }: WriterOrder): Promise<void> {
  const hear = hearing<WriterTold>(port)
  const say = (said: WriterSays, transfer: ArrayBuffer[] = []): void => port.postMessage(said, transfer)
  const sheets = writes.map((frame) => asHandedOver(frame, hear))
  const body = await writeBatches(sheets, createdAt, (rows) => say({ kind: 'written', rows }), givingWay(way))
  say({ kind: 'file', body }, [body.buffer])
}

function asHandedOver(frame: SheetFrame, hear: () => Promise<WriterTold>): SheetInBatches {
  let counted: Tally = { rows: 0, totals: [] }
  async function* batches(): AsyncGenerator<Batch> {
    for (let told = await hear(); ; told = await hear()) {
      if (told.kind === 'tally') {
        counted = told.tally
        return
      }
      yield told.batch
    }
  }
  return { frame, batches: batches(), tally: () => counted }
}

/** What the other side says, one after the other. Rejects with what the thread failed with, or once it is gone. */
function hearing<Said>(other: Worker | MessagePort): () => Promise<Said> {
  const heard = on(other as NodeJS.EventEmitter, 'message', { close: ['exit', 'close'] })
  return async () => {
    const next = (await heard.next()) as IteratorResult<[Said], undefined>
    if (next.done) throw new Error('the other thread is gone')
    return next.value[0]
  }
}
