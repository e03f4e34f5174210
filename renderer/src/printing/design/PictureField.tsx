import { Button } from '@mantine/core'
import { useRef, useState, type DragEvent } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { usePrintingWords } from '../words.ts'
import { useTurn } from '../../talk/use-turn.ts'
import styles from './design.module.css'
import { readPicture, type PictureFault } from './read-picture.ts'

type Words = { choose: string; change: string; remove: string; none: string; alt: string }
type Reading = { kind: 'reading' } | { kind: 'fault'; fault: PictureFault; file: string } | null

/** A picture taken from a file, chosen or dropped here; a file that is none is explained and changes nothing. */
export function PictureField({
  picture,
  trim,
  words: own,
  onChange,
}: {
  picture: string | null
  trim: boolean
  words: Words
  onChange: (picture: string | null) => void
}) {
  const text = usePrintingWords().design
  const input = useRef<HTMLInputElement>(null)
  const takeTurn = useTurn()
  const [reading, setReading] = useState<Reading>(null)

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return
    const isMine = takeTurn()
    setReading({ kind: 'reading' })
    const read = await readPicture(file, { trim })
    if (!isMine()) return
    if ('picture' in read) onChange(read.picture)
    setReading('picture' in read ? null : { kind: 'fault', fault: read.fault, file: file.name })
  }

  function onDrop(event: DragEvent): void {
    event.preventDefault()
    if (input.current?.matches(':disabled') === true) return
    void take(event.dataTransfer.files[0])
  }

  return (
    <div className={styles['picture']} onDragOver={(event) => event.preventDefault()} onDrop={onDrop}>
      {picture !== null && <img className={styles['pictureShown']} src={picture} alt={own.alt} />}
      <div className={styles['pictureSide']}>
        <input
          ref={input}
          type="file"
          hidden
          accept="image/*"
          onChange={(event) => {
            void take(event.currentTarget.files?.[0])
            // The same file, mended meanwhile, may be chosen again.
            event.currentTarget.value = ''
          }}
        />
        <div className={styles['row']}>
          <Button variant="default" loading={reading?.kind === 'reading'} onClick={() => input.current?.click()}>
            {picture === null ? own.choose : own.change}
          </Button>
          {picture !== null && (
            <Button
              variant="default"
              onClick={() => {
                setReading(null)
                onChange(null)
              }}
            >
              {own.remove}
            </Button>
          )}
        </div>
        {(picture !== null || own.none !== '') && (
          <p className={styles['soft']}>{picture === null ? own.none : text.greyNote}</p>
        )}
      </div>
      {reading?.kind === 'fault' && (
        <div className={styles['pictureFault']}>
          <Notice tone="bad">{text.pictureFault[reading.fault](reading.file)}</Notice>
        </div>
      )}
    </div>
  )
}
