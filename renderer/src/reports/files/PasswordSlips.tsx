import { createPortal } from 'react-dom'
import { passwordSlips as text } from '../../../../shared/words/papers/password-slips.ts'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import type { ShownPasswords } from './made-files.ts'
import styles from './password-slips.module.css'

/**
 * The passwords as a paper of the Center's, a strip for each employer to be cut off; nothing of it is on the screen. The window
 * prints it itself and nothing of it becomes a job of the print queue, since what that draws lies in the database.
 */
export function PasswordSlips({ shown: { askedAt, passwords } }: { shown: ShownPasswords }) {
  const { fair, heldOn, isRehearsal, deleteBy, files, leftOut } = passwords
  return createPortal(
    <article className={styles['paper']} lang="vi" aria-hidden>
      <header>
        {isRehearsal && <strong>{text.rehearsal}</strong>}
        <h1>{text.title}</h1>
        <p>{text.cut}</p>
        {leftOut.length > 0 && <p>{text.leftOut(leftOut.join('; '))}</p>}
      </header>
      {files.map(({ employerId, employer, booth, fileName, password }) => (
        <section key={employerId} className={styles['slip']}>
          <div className={styles['whose']}>
            <strong>{employer}</strong>
            {booth !== null && <span>{text.booth(booth)}</span>}
          </div>
          <div className={styles['opens']}>
            <span>{text.password}</span>
            <strong>{password}</strong>
          </div>
          <div className={styles['about']}>
            <span className={styles['file']}>{fileName}</span>
            <span>{text.deleteBefore(dayWritten(deleteBy))}</span>
            <span>
              {text.madeOf(fair, dayWritten(heldOn), timeOf(askedAt), dayWritten(dayOf(askedAt)))}
              {isRehearsal && ` ${text.rehearsal}`}
            </span>
          </div>
        </section>
      ))}
    </article>,
    document.body,
  )
}
