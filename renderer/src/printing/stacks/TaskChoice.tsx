import { useId } from 'react'
import partStyles from '../../parts/parts.module.css'
import { usePrintingWords } from '../words.ts'
import styles from './stacks.module.css'

export type Task = 'ahead' | 'blanks' | 'chosen'
const tasks: readonly Task[] = ['ahead', 'blanks', 'chosen']

/** The three ways to print many badges, each with what it is for. */
export function TaskChoice({ task, onChoose }: { task: Task; onChoose: (task: Task) => void }) {
  const text = usePrintingWords().stacks
  const name = useId()
  return (
    <fieldset className={styles['tasks']}>
      <legend className={partStyles['visuallyHidden']}>{text.task}</legend>
      {tasks.map((one) => (
        <label key={one} className={styles['taskChoice']}>
          <input
            type="radio"
            name={name}
            checked={one === task}
            autoFocus={one === task}
            aria-describedby={`${name}-${one}`}
            aria-label={text.tasks[one]}
            onChange={() => onChoose(one)}
          />
          <strong>{text.tasks[one]}</strong>
          <span id={`${name}-${one}`}>{text.taskNotes[one]}</span>
        </label>
      ))}
    </fieldset>
  )
}
