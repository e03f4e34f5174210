import type { EmployerFilesOrder } from '../../../shared/contract/exports.ts'
import { currentFair } from '../context.ts'
import type { Access, WorkOutcome, WorkPlace } from '../works/port.ts'
import { plainZip, type ZipEntry } from './lock-file.ts'
import { makeExport } from './make-export.ts'
import { fileNamed, mediaTypes } from './media-types.ts'

/**
 * Makes the files of all employers in one archive: each is what it would be by itself, locked with its own password, with
 * its own line in the access log. How far it is counts employers.
 */
export async function makeEmployerFiles({ months, files }: EmployerFilesOrder, place: WorkPlace): Promise<WorkOutcome> {
  const entries: ZipEntry[] = []
  const accesses: Access[] = []
  const quiet = { ...place, tell: () => undefined }
  for (const [at, { employerId, password }] of files.entries()) {
    place.tell(at, files.length)
    const order = { name: 'employer-file', format: 'xlsx', employerId, months, password } as const
    const made = await makeExport(order, quiet)
    if (made.file) entries.push(made.file)
    accesses.push(...made.accesses)
  }
  const body = await plainZip(entries, place.now())
  place.tell(files.length, files.length)
  const fileName = fileNamed('danh-sach-cho-cac-don-vi', 'zip', currentFair(place).held_on)
  return { file: { fileName, mediaType: mediaTypes.zip, body }, value: null, accesses }
}
