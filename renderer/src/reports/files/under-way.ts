import type { Work } from '../../../../shared/contract/works.ts'

/** Waiting or running. A button whose file is under way keeps the keyboard, so it is not disabled: it does nothing. */
export function isUnderWay(work: Work | undefined): boolean {
  return work?.state === 'running' || work?.state === 'waiting'
}
