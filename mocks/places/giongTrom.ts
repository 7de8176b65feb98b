import type { Locality } from '#src/domain/catalog.ts';
import type { YearlySurvey } from '#src/domain/satisfaction.ts';
import type { MockUnit, Provider } from '../builders/provider.ts';

export const GIONG_TROM: Locality = {
  code: '834',
  name: 'Giồng Trôm',
  designation: 'huyện',
  level: 'district',
  unitLevel: 'commune',
};

/** Where the pretend register begins; the real units are older. */
const REGISTER_BEGINS = '2022-01-01';

/** GSO code, name, dossiers in an ordinary month, strength. Codes and names are real, the other two made up. */
const COMMUNES: readonly (readonly [code: string, name: string, dossiers: number, strength: number])[] = [
  ['28984', 'Giồng Trôm', 452, 0.52],
  ['28987', 'Phong Nẫm', 168, -0.12],
  ['28993', 'Mỹ Thạnh', 214, 0.26],
  ['28996', 'Châu Hòa', 236, 0.08],
  ['28999', 'Lương Hòa', 248, 0.16],
  ['29002', 'Lương Quới', 262, 0.4],
  ['29005', 'Lương Phú', 18, 0],
  ['29008', 'Châu Bình', 271, -0.6],
  ['29011', 'Thuận Điền', 205, 0.13],
  ['29014', 'Sơn Phú', 221, 0.15],
  ['29017', 'Bình Hòa', 284, 0.2],
  ['29020', 'Phước Long', 238, 0.45],
  ['29023', 'Hưng Phong', 204, -1],
  ['29026', 'Long Mỹ', 187, 0.03],
  ['29029', 'Tân Hào', 243, -0.22],
  ['29032', 'Bình Thành', 251, 0.3],
  ['29035', 'Tân Thanh', 229, 0.05],
  ['29038', 'Tân Lợi Thạnh', 246, -0.47],
  ['29041', 'Thạnh Phú Đông', 259, -0.08],
  ['29044', 'Hưng Nhượng', 266, 0.28],
  ['29047', 'Hưng Lễ', 224, -0.3],
];

/** The 21 communes of the district. Their population is not known one by one, and none is made up. */
export const GIONG_TROM_UNITS: readonly MockUnit[] = COMMUNES.map(
  ([code, name, dossiersPerMonth, strength], index) => ({
    row: {
      code,
      name,
      kind: code === '28984' ? 'township' : 'commune',
      validFrom: REGISTER_BEGINS,
      validTo: null,
      predecessors: [],
      portalCode: `H07.34.${String(index + 1).padStart(2, '0')}`,
      population: null,
    },
    dossiersPerMonth,
    strength,
  }),
);

/** SIPAS of the province the district lies in. The figures are made up, and their source says so. */
export const GIONG_TROM_SURVEYS: Provider['surveys'] = [
  { survey: sipas('2022', 0.8097), knownIn: ['2022'] },
  { survey: sipas('2023', 0.8265), knownIn: ['2023', '2024'] },
];

function sipas(year: string, rate: number): YearlySurvey {
  return { name: 'SIPAS', year, area: 'tỉnh Bến Tre', rate, source: 'Số liệu mẫu' };
}
