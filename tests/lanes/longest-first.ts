import { basename } from 'node:path'
import { BaseSequencer, type TestSequencerConstructor, type TestSpecification } from 'vitest/node'

/**
 * Long files first, so that the end is not one core waiting for the other. `longest` names them for a clone that has not
 * measured any yet; afterwards the last run tells.
 */
export function longestFirst(longest: readonly string[]): TestSequencerConstructor {
  const placeOf = ({ moduleId }: TestSpecification): number => {
    const place = longest.indexOf(basename(moduleId).replace(/(?:\.long)?\.test\.tsx?$/, ''))
    return place === -1 ? longest.length : place
  }
  return class extends BaseSequencer {
    override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
      const sorted = await super.sort(files)
      const isMeasured = files.every((file) => this.ctx.cache.getTestSpecificationResult(file) !== undefined)
      return isMeasured ? sorted : sorted.toSorted((first, second) => placeOf(first) - placeOf(second))
    }
  }
}
