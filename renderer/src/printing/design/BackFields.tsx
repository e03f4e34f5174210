import { Textarea } from '@mantine/core'
import { badgeBacks } from '../../../../shared/contract/badge-design.ts'
import { Choice } from '../../parts/Choice.tsx'
import { FieldNote } from '../../parts/Notice.tsx'
import { Panel } from '../../parts/Page.tsx'
import { usePrintingWords } from '../words.ts'
import styles from './design.module.css'
import { PictureField } from './PictureField.tsx'
import type { Drafted, DesignWork } from './use-design.ts'

/** The contract's most letters of a programme. */
const mostLetters = 1000

/** What the back of every badge shows. */
export function BackFields({ shown, work }: { shown: Drafted; work: DesignWork }) {
  const text = usePrintingWords().design
  const { design, backPicture } = shown
  return (
    <Panel title={text.back}>
      <Choice
        label={text.back}
        hideLabel
        options={badgeBacks.map((value) => ({ value, label: text.backs[value] }))}
        value={design.back}
        onChoose={(back) => work.changeDesign({ back })}
      />
      <p className={styles['soft']}>
        {text.backNote[design.back]} {design.back !== 'none' && text.backTurn}
      </p>
      {design.back === 'programme' && (
        <Textarea
          size="md"
          rows={6}
          label={text.programme}
          description={text.programmeLeft(mostLetters - design.programme.length)}
          inputWrapperOrder={['label', 'input', 'description']}
          value={design.programme}
          maxLength={mostLetters}
          onChange={(event) => work.changeDesign({ programme: event.currentTarget.value })}
        />
      )}
      {design.back === 'picture' && (
        <>
          <PictureField
            picture={backPicture}
            trim={false}
            words={{
              choose: text.pictureChoose,
              change: text.pictureChange,
              remove: text.pictureRemove,
              none: '',
              alt: text.pictureAlt,
            }}
            onChange={(picture) => work.change({ backPicture: picture })}
          />
          {backPicture === null && <FieldNote>{text.pictureNone}</FieldNote>}
        </>
      )}
    </Panel>
  )
}
