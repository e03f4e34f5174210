import langSonOldUnits from '../../resources/places/lang-son-old-units.json' with { type: 'json' }
import langSon from '../../resources/places/lang-son.json' with { type: 'json' }
import provinces from '../../resources/places/provinces.json' with { type: 'json' }
import { buildGazetteer } from '../../shared/places/gazetteer.ts'

export { langSon, langSonOldUnits, provinces }

/** The places as the product has them. */
export const gazetteer = buildGazetteer({ langSon, langSonOldUnits, provinces })

/** The day the tests take for today. */
export const today = '2026-11-24'
