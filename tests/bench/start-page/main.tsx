import '@mantine/core/styles.css'
import { MantineProvider, TextInput } from '@mantine/core'
import { createRoot } from 'react-dom/client'

const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <MantineProvider getStyleNonce={() => nonce}>
      <TextInput label="name" name="fullName" />
    </MantineProvider>,
  )
}
