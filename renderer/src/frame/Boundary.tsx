import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { Notice } from '../parts/Notice.tsx'
import { WordsContext } from '../session/words.ts'

/** Keeps a broken screen from taking the others with it: what was saved is in the database, what was typed is in the draft. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  static override contextType = WordsContext
  declare context: React.ContextType<typeof WordsContext>
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const words = this.context
    return (
      <div style={{ padding: 24 }}>
        <Notice
          tone="bad"
          title={words.common.brokenScreen}
          action={<Button onClick={() => this.setState({ broken: false })}>{words.common.openAgain}</Button>}
        />
      </div>
    )
  }
}
