import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core'

/** One accent: the blue of the province's official papers, deep enough for white text in glare. */
const fair: MantineColorsTuple = [
  '#e8f3f9',
  '#d2e6f1',
  '#a5cde3',
  '#77b3d4',
  '#4c9ac5',
  '#2681b0',
  '#146a97',
  '#0a567e',
  '#084868',
  '#063a54',
]

/** Our look on the component library: type scale, one accent, corners, focus always visible. */
export const theme = createTheme({
  primaryColor: 'fair',
  primaryShade: { light: 7, dark: 3 },
  colors: { fair },
  autoContrast: true,
  luminanceThreshold: 0.32,
  fontFamily: "'Be Vietnam Pro', 'Segoe UI', sans-serif",
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.125rem', xl: '1.375rem' },
  lineHeights: { xs: '1.35', sm: '1.4', md: '1.45', lg: '1.45', xl: '1.35' },
  defaultRadius: 6,
  focusRing: 'auto',
  cursorType: 'pointer',
  respectReducedMotion: true,
  // Named, so that tokens.css can tell the main button from the others.
  components: { Button: { defaultProps: { variant: 'filled' } } },
})

/** Points the library's own colours at our tokens (tokens.css), so that there is one palette. */
export const variables: CSSVariablesResolver = () => {
  const colours = {
    '--mantine-color-body': 'var(--ground)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--bad)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-default': 'var(--paper)',
    '--mantine-color-default-hover': 'var(--hover)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--edge)',
    '--mantine-color-anchor': 'var(--accent)',
  }
  return { variables: {}, light: colours, dark: colours }
}
