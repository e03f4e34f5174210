import { Component, type ContextType, type ReactNode } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { WordsContext } from '../../session/words.ts'
import { Button } from '../Button.tsx'

/** A broken screen says so and opens again by a press: what waits lies outside it, and the page itself may not be able to load anew. */
export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  static override contextType = WordsContext
  declare context: ContextType<typeof WordsContext>
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    if (!this.state.broken) return this.props.children
    const { common } = this.context
    return (
      <Notice
        tone="bad"
        title={common.brokenScreen}
        action={<Button onClick={() => this.setState({ broken: false })}>{common.openAgain}</Button>}
      />
    )
  }
}
