import { useRef, useState } from 'react'
import { Notice } from '../parts/Notice.tsx'
import { deliver } from '../scan/hub.ts'
import { readPhoto } from '../scan/qr-reader.ts'
import { Button } from './Button.tsx'
import styles from './camera.module.css'
import { feel } from './feel.ts'
import { useBoothWords } from './house.ts'

type Result = 'reading' | 'empty' | 'broken' | null

/** A photograph in a scan's place, where the page may not use the camera: the phone's own camera app takes it. It is read here and kept nowhere. */
export function PhotoScan() {
  const words = useBoothWords().booth.camera
  const input = useRef<HTMLInputElement>(null)
  const [result, say] = useState<Result>(null)

  async function read(file: File): Promise<void> {
    say('reading')
    try {
      const text = await readPhoto(file)
      say(text === null ? 'empty' : null)
      if (text === null) feel('bad')
      else deliver({ text, at: performance.now() })
    } catch {
      say('broken')
      feel('bad')
    }
  }

  return (
    <>
      <Button busy={result === 'reading'} onClick={() => input.current?.click()}>
        {result === 'reading' ? words.photoReading : words.photo}
      </Button>
      <input
        ref={input}
        className={styles['file']}
        type="file"
        accept="image/*"
        capture="environment"
        tabIndex={-1}
        aria-label={words.photo}
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? []
          // The same photograph chosen again is a new try.
          currentTarget.value = ''
          if (file) void read(file)
        }}
      />
      {(result === 'empty' || result === 'broken') && (
        <Notice tone="attention">{result === 'empty' ? words.photoEmpty : words.photoBroken}</Notice>
      )}
    </>
  )
}
