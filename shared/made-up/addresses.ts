import { communesOf, splitKind } from '../places/gazetteer.ts'
import type { Commune, Gazetteer } from '../places/gazetteer.ts'
import type { Random } from './random.ts'

const VILLAGES = (
  'Nà Thử,Nà Pò,Khuổi Mẫu,Pò Cại,Bản Cáu,Nà Lùng,Khau Đấng,Pác Luồng,Nà Chuông,Bó Củng,Khòn Sè,Cốc Lùng,Bản Quầy,' +
  'Nà Khoang,Pá Danh,Tềnh Chè,Khuổi Kìn,Nà Mìu,Lũng Vài,Co Măn,Hang Riềng,Đồng Ý,Tân Lập,Hợp Tiến'
).split(',')

/** Where a made-up person lives, written as their card has it and as it is today. */
export type MadeUpAddress = {
  address: string
  village: string
  /** Today's commune; null where a former commune was split and only the person knows. */
  communeCode: string | null
}

function madeUpVillage(random: Random): string {
  const kind = random.pick(['Thôn', 'Thôn', 'Thôn', 'Bản', 'Khu', 'Khối'])
  return kind.startsWith('Kh') ? `${kind} ${random.between(1, 12)}` : `${kind} ${random.pick(VILLAGES)}`
}

/** The units made-up people may live in, found once for all of them. */
export type Dwellings = {
  today: readonly Commune[]
  /** The 194 units of 12/2024 to 6/2025. */
  later: Gazetteer['formerUnits']
  /** The 200 units of before. */
  former: Gazetteer['formerUnits']
}

/** The home province's units, or those that are the given communes today. */
export function dwellingsOf(gazetteer: Gazetteer, communes: readonly string[] | undefined): Dwellings {
  const isWanted = (code: string): boolean => communes === undefined || communes.includes(code)
  const former = gazetteer.formerUnits.filter(({ now }) => now.every(isWanted))
  return {
    today: communesOf(gazetteer, gazetteer.homeProvince).filter(({ code }) => isWanted(code)),
    later: former.filter(({ until }) => until >= '2025-06-30'),
    former,
  }
}

/**
 * Makes up an address in the units of the card's day: 200 until 11/2024, 194
 * until 6/2025, 65 since.
 */
export function madeUpAddress(random: Random, { today, later, former }: Dwellings, issuedOn: string): MadeUpAddress {
  const village = madeUpVillage(random)
  const says = random.chance(0.4)
  const units = issuedOn >= '2025-07-01' ? [] : issuedOn >= '2024-12-01' ? later : former
  if (units.length === 0) {
    const { code, name } = random.pick(today)
    return { address: `${village}, ${name}, ${says ? 'Tỉnh ' : ''}Lạng Sơn`, village, communeCode: code }
  }
  const unit = random.pick(units)
  const [code = null, other] = unit.now
  const written = says ? [unit.name, unit.district] : [splitKind(unit.name).bare, splitKind(unit.district).bare]
  return {
    address: [village, ...written, says ? 'Tỉnh Lạng Sơn' : 'Lạng Sơn'].join(', '),
    village,
    communeCode: other === undefined ? code : null,
  }
}
