import { unlockXlsx } from '../exports/lock-file.ts'
import { packFile } from '../imports/packed.ts'
import { readList } from '../imports/read-list.ts'
import type { WorkInputs, WorkOutcome, WorkPlace } from '../works/port.ts'

/** Reads a file beside the desk; its value is a `PackedFile`. */
export async function readWork(
  { bytes, fileName, password }: WorkInputs['read-list'],
  { tell }: WorkPlace,
): Promise<WorkOutcome> {
  const file = await readList(password === undefined ? bytes : await unlockXlsx(bytes, password), fileName, {
    onProgress: ({ done, total }) => tell(done, total),
  })
  return { file: null, value: packFile(file), accesses: [] }
}
