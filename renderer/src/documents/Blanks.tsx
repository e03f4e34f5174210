import styles from './kit.module.css'

/** Lines somebody writes on. */
export function Blanks({ labels }: { labels: readonly string[] }) {
  return (
    <dl className={styles['blanks']}>
      {labels.map((label) => (
        <div key={label}>
          <dt>{label}:</dt>
          <dd />
        </div>
      ))}
    </dl>
  )
}
