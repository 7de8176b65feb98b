import { type ReactNode, useId } from 'react';
import { STRIP_TEXT } from '#src/text/procedureStrip.ts';
import { PartHatch, PartMark } from './PartMark.tsx';
import styles from './ProcedureStrip.module.css';
import type { StripMark } from './stripMarks.ts';

interface ProcedureStripKeyProps {
  readonly marks: readonly StripMark[];
}

/** What the marks of the strips mean; the figures say the same to those who do not see them. */
export function ProcedureStripKey({ marks }: ProcedureStripKeyProps) {
  const hatch = useId();
  return (
    <div className={styles.key} aria-hidden="true">
      {marks.map((mark) => (
        <KeyItem key={mark} label={STRIP_TEXT[mark]}>
          <Sample mark={mark} hatch={hatch} />
        </KeyItem>
      ))}
    </div>
  );
}

function Sample({ mark, hatch }: { readonly mark: StripMark; readonly hatch: string }) {
  switch (mark) {
    case 'median':
      return <StripMedian x={10} y={8} isBeyond={false} isSmall={false} />;
    case 'medianBeyond':
      return <StripMedian x={10} y={8} isBeyond isSmall={false} />;
    case 'small':
      return <StripMedian x={10} y={8} isBeyond={false} isSmall />;
    case 'untilP90':
      return <rect className={styles.within} y="3" width="20" height="10" />;
    case 'limit':
      return <line className={styles.limit} x1="10" x2="10" y2="16" />;
    case 'beyond':
      return (
        <>
          <PartHatch id={hatch} />
          <PartMark tone="bad" x={0} y={3} width={20} height={10} hatch={hatch} />
        </>
      );
    case 'openEnd':
      return (
        <>
          <line className={styles.openEnd} x2="16" y1="8" y2="8" />
          <path className={styles.arrow} d="M12 3l6 5l-6 5" />
        </>
      );
  }
}

function KeyItem({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <span>
      <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true">
        {children}
      </svg>
      {label}
    </span>
  );
}

interface StripMedianProps {
  readonly x: number;
  readonly y: number;
  readonly isBeyond: boolean;
  readonly isSmall: boolean;
}

/** The day by which half are done: a dot, beyond the limit a diamond, hollow where it rests on few cases. */
export function StripMedian({ x, y, isBeyond, isSmall }: StripMedianProps) {
  const shape = isBeyond ? styles.diamond : styles.dot;
  const className = `${shape} ${isSmall ? styles.hollow : ''}`;
  return isBeyond ? (
    <path className={className} d={`M${x} ${y - 7}l7 7l-7 7l-7 -7Z`} />
  ) : (
    <circle className={className} cx={x} cy={y} r="5.5" />
  );
}
