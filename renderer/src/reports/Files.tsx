import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { Panel } from '../parts/Page.tsx'
import { useAsk } from '../talk/use-ask.ts'
import { EmployerFiles } from './files/EmployerFiles.tsx'
import { FigureTiles } from './files/FigureTiles.tsx'
import { FileRows } from './files/FileRows.tsx'
import { ListLayouts } from './files/ListLayouts.tsx'
import { Passwords } from './files/Passwords.tsx'
import { useExports } from './files/use-exports.ts'
import { useFileWords } from './files/words.ts'

/** The day's figures and the files that go to the commune, the department and employers; a desk sees those it may make. */
export function Files() {
  const words = useFileWords()
  const { value: offered = [], failure } = useAsk('export.list', {})
  const exports = useExports()
  const lists = offered.filter(({ name }) => name !== 'employer-file')
  return (
    <>
      <FigureTiles />
      <FailureNotice failure={failure ?? exports.failure} />
      <Passwords />
      <Panel title={words.lists}>
        <Notice tone="attention">{words.careful}</Notice>
        <FileRows files={lists} exports={exports} />
      </Panel>
      {lists.length < offered.length && <EmployerFiles exports={exports} />}
      {lists.length < offered.length && <ListLayouts />}
    </>
  )
}
