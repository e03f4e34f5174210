import { lazy, type ComponentType, type LazyExoticComponent } from 'react'

/**
 * A part of a screen that is fetched when it is first shown and that the screen can do without: where it cannot be fetched,
 * since the host went away a moment before, nothing is shown in its place. A `lazy` alone would take the whole screen with
 * it, and what is being typed there.
 */
export function optional<Props extends object>(
  fetchPart: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    fetchPart().then(
      (part) => ({ default: part }),
      () => ({ default: Nothing }),
    ),
  )
}

function Nothing(): null {
  return null
}
