// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ControlChart } from '#src/charts/ControlChart.tsx';
import { HeatMap } from '#src/charts/HeatMap.tsx';
import { StackedBars } from '#src/charts/StackedBars.tsx';
import { controlPoints } from './controlSeries.ts';

const CANVAS = { width: 960, activeKey: null };
const percent = (rate: number) => `${Math.round(rate * 100)}%`;

/** What the pointer can read, in the order of the picture. */
function pointsOf(picture: HTMLElement): (string | null)[] {
  return [...picture.querySelectorAll('[data-point]')].map((mark) => mark.getAttribute('data-point'));
}

function textOf(picture: HTMLElement, point: string): string {
  return picture.querySelector(`[data-point="${point}"]`)?.textContent ?? '';
}

describe('a control chart', () => {
  it('has a point to read for every period, a gap included', () => {
    const points = controlPoints(3, (place) => (place === 1 ? { value: null } : {}));
    const { container } = render(<ControlChart canvas={CANVAS} points={points} formatTick={percent} />);
    expect(pointsOf(container)).toEqual(['2024-1', '2024-2', '2024-3']);
  });

  it('explains in words the signals and the open period that it draws, and no others', () => {
    const points = controlPoints(3, (place) =>
      place === 1 ? { tone: 'concern', value: 0.9 } : { isProvisional: place === 2 },
    );
    const { container } = render(<ControlChart canvas={CANVAS} points={points} formatTick={percent} />);
    expect(container).toHaveTextContent('Đáng lo');
    expect(container).toHaveTextContent('tạm tính');
    expect(container).not.toHaveTextContent('Cải thiện');
  });

  it('names the target beside its line, and in the key where there is no room', () => {
    for (const width of [960, 340]) {
      const { container, unmount } = render(
        <ControlChart
          canvas={{ width, activeKey: null }}
          points={controlPoints(6)}
          formatTick={percent}
          target={0.97}
          targetLabel="Mục tiêu 97%"
        />,
      );
      expect(container.textContent?.match(/Mục tiêu 97%/g)).toHaveLength(1);
      unmount();
    }
  });
});

describe('stacked bars', () => {
  const parts = [
    { key: 'onTime', label: 'Đúng hạn', tone: 'accentSoft' },
    { key: 'late', label: 'Trễ hạn', tone: 'bad' },
  ] as const;
  const row = { isMarked: false, note: '' };

  it('have a point for each part that is there, and say what is missing in place of a bar', () => {
    const { container } = render(
      <StackedBars
        canvas={CANVAS}
        parts={parts}
        scale="share"
        rows={[
          { ...row, key: 'a', label: 'Phước Long', values: [9, 1], total: 10, note: '90% · 9/10' },
          { ...row, key: 'b', label: 'Châu Bình', values: [4, 0], total: 4 },
          {
            ...row,
            key: 'c',
            label: 'Hưng Lễ',
            values: [null, null],
            total: null,
            missingText: 'Chưa báo cáo',
          },
        ]}
      />,
    );
    expect(pointsOf(container)).toEqual(['a', 'a onTime', 'a late', 'b', 'b onTime', 'c']);
    expect(textOf(container, 'a')).toContain('90% · 9/10');
    expect(textOf(container, 'c')).toContain('Chưa báo cáo');
  });

  it('name every part once above the bars', () => {
    const { container } = render(<StackedBars canvas={CANVAS} parts={parts} scale="count" rows={[]} />);
    expect(container).toHaveTextContent(/^Đúng hạnTrễ hạn$/);
  });
});

describe('a heat map', () => {
  const columns = [
    { key: 'land', name: 'Đất đai', note: '' },
    { key: 'civil', name: 'Hộ tịch', note: '' },
  ];
  const steps = [{ label: 'từ 99%', level: 0 }] as const;

  it('has a point and a figure for every cell, and the reason of a gap', () => {
    const { container } = render(
      <HeatMap
        canvas={CANVAS}
        columns={columns}
        steps={steps}
        scaleLabel="Tỷ lệ"
        rows={[
          {
            key: 'a',
            label: 'Phước Long',
            isMarked: false,
            cells: [
              { level: 4, text: '81,2%', isSmall: false },
              { level: null, text: 'Chưa báo cáo', isSmall: false },
            ],
          },
        ]}
      />,
    );
    expect(pointsOf(container)).toEqual(['a land', 'a civil']);
    expect(textOf(container, 'a land')).toBe('81,2%');
    expect(textOf(container, 'a civil')).toBe('Chưa báo cáo');
    expect(container).not.toHaveTextContent('Ít trường hợp');
  });

  it('says what its hatch means where there are few cases, and what a gap means where its reason has no room', () => {
    const { container } = render(
      <HeatMap
        canvas={{ width: 100, activeKey: null }}
        columns={columns}
        steps={steps}
        scaleLabel="Tỷ lệ"
        rows={[
          {
            key: 'a',
            label: 'Phước Long',
            isMarked: false,
            cells: [
              { level: 4, text: '81,2%', isSmall: true },
              { level: null, text: 'Chưa báo cáo', isSmall: false },
            ],
          },
        ]}
      />,
    );
    expect(textOf(container, 'a civil')).toBe('');
    expect(container).toHaveTextContent('Ít trường hợp');
    expect(container).toHaveTextContent('Chưa có số liệu');
  });
});
