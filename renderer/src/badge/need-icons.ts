import {
  mdiAirplane,
  mdiBus,
  mdiDotsHorizontalCircle,
  mdiHammerWrench,
  mdiHandCoin,
  mdiHomeMapMarker,
  mdiScaleBalance,
  mdiUmbrella,
} from '@mdi/js'
import { viAtStart } from '../../../shared/words/vi-at-start.ts'

const icons: Readonly<Record<string, string>> = {
  'job-in-province': mdiHomeMapMarker,
  'job-other-province': mdiBus,
  'job-abroad': mdiAirplane,
  'vocational-training': mdiHammerWrench,
  'labour-law-advice': mdiScaleBalance,
  'unemployment-insurance': mdiUmbrella,
  loan: mdiHandCoin,
  other: mdiDotsHorizontalCircle,
}
const labels: Readonly<Record<string, string>> = viAtStart.badge.needs

/** What somebody looks for, as a filled glyph on 24 × 24 and in two or three words; a code without either is left out. */
export function drawnNeeds(codes: readonly string[]): { path: string; label: string }[] {
  return codes.flatMap((code) => {
    const [path, label] = [icons[code], labels[code]]
    return path === undefined || label === undefined ? [] : [{ path, label }]
  })
}
