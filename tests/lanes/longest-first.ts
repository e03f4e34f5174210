import { basename } from 'node:path'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The files that take longest, for a clone that has not measured any yet: whoever comes last must be short. */
const longest = ['scanner-keyboards', 'documents-drawn', 'badge-formats']

/** Long files first, so that the end is not one lane waiting for the other. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files)
    const known = files.every((file) => this.ctx.cache.getTestSpecificationResult(file) !== undefined)
    return known ? sorted : sorted.toSorted((first, second) => placeOf(first) - placeOf(second))
  }
}

function placeOf({ moduleId }: TestSpecification): number {
  const place = longest.indexOf(basename(moduleId).replace('.test.ts', ''))
  return place === -1 ? longest.length : place
}
