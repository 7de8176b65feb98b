import type { ReportPlane, SeriesTone } from '#src/domain/report.ts';
import { FUNNEL_CHART_TEXT } from '#src/text/funnelChart.ts';
import type { FunnelCurvePoint, FunnelDot } from './funnelLayout.ts';

/** In the order of the key. */
const TONES: readonly (readonly [place: FunnelDot['place'], tone: SeriesTone])[] = [
  ['farBelow', 'badFull'],
  ['below', 'badSoft'],
  ['within', 'accentSoft'],
  ['above', 'good'],
  ['farAbove', 'good'],
  ['few', 'neutral'],
];

/**
 * A funnel as a plane that a presentation program draws: units by their cases and their rate, those outside the limits
 * named, between the limits of 95 and of 99.8 %.
 *
 * @param centre the rate of all units together, 0–1
 */
export function funnelPlane(
  dots: readonly FunnelDot[],
  curve: readonly FunnelCurvePoint[],
  centre: number,
  names: { readonly across: string; readonly up: string },
): ReportPlane {
  const limit = (isFar: boolean, name: string, rateAt: (point: FunnelCurvePoint) => number) => ({
    name,
    look: isFar ? ('dashed' as const) : ('dotted' as const),
    points: curve.map((point) => [point.count, rateAt(point)] as const),
  });
  const [first, last] = [curve[0], curve.at(-1)];
  return {
    kind: 'plane',
    across: { name: names.across, format: 'count' },
    up: { name: names.up, format: 'share' },
    groups: TONES.flatMap(([place, tone]) => {
      const own = dots.filter((dot) => dot.place === place);
      return own.length === 0
        ? []
        : [
            {
              name: FUNNEL_CHART_TEXT[place],
              tone,
              dots: own.map(({ label, count, rate, isMarked }) => ({
                name: label,
                across: count,
                up: rate,
                isNamed: isMarked || (place !== 'within' && place !== 'few'),
              })),
            },
          ];
    }),
    lines: [
      ...(first && last
        ? [
            {
              name: FUNNEL_CHART_TEXT.centre,
              look: 'solid' as const,
              points: [[0, centre] as const, [last.count, centre] as const],
            },
          ]
        : []),
      ...(curve.length > 0
        ? [
            limit(false, FUNNEL_CHART_TEXT.near, ({ near }) => near.lower),
            limit(false, FUNNEL_CHART_TEXT.near, ({ near }) => near.upper),
            limit(true, FUNNEL_CHART_TEXT.far, ({ far }) => far.lower),
            limit(true, FUNNEL_CHART_TEXT.far, ({ far }) => far.upper),
          ]
        : []),
    ],
  };
}
