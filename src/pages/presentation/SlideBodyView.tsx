import { STAGE_TEXT } from '#src/text/presentation.ts';
import type { SlideBody, SlideFigure } from '#src/ui/slide.ts';
import { CHART_ENLARGEMENT, CHART_WIDTH } from '#src/ui/slideRoom.ts';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import { PictureBody } from './PictureBody.tsx';
import styles from './SlideBodyView.module.css';

interface SlideBodyViewProps {
  readonly body: SlideBody;
  readonly activeKey: string | null;
}

/** What stands below the title, kind by kind. */
export function SlideBodyView({ body, activeKey }: SlideBodyViewProps) {
  switch (body.kind) {
    case 'cover':
      return body.lines.map((line) => (
        <p key={line} className={styles.coverLine}>
          {line}
        </p>
      ));
    case 'figures':
      return <FiguresBody figures={body.figures} />;
    case 'table':
      return <TableBody body={body} />;
    case 'list':
      return (
        <ul className={`${styles.list} ${isDense(body.items) ? styles.dense : ''}`}>
          {body.items.map(({ key, name, text }) => (
            <li key={key}>
              <strong className={styles.name}>{name}</strong> {text}
            </li>
          ))}
        </ul>
      );
    case 'chart':
      return (
        <div className={styles.chart} style={{ zoom: CHART_ENLARGEMENT }}>
          <VisuallyHidden>{body.summary}</VisuallyHidden>
          {body.draw({ width: CHART_WIDTH, activeKey })}
        </div>
      );
    case 'picture':
      return <PictureBody svg={body.svg} summary={body.summary} />;
  }
}

const MOST_LARGE_ITEMS = 6;
const MOST_LARGE_LETTERS = 420;

/** True for a list that needs the smaller letters. */
function isDense(items: readonly { readonly name: string; readonly text: string }[]): boolean {
  const letters = items.reduce((sum, { name, text }) => sum + name.length + text.length, 0);
  return items.length > MOST_LARGE_ITEMS || letters > MOST_LARGE_LETTERS;
}

/** Two full rows rather than one and a rest. */
function figureColumns(count: number): number {
  return count <= 4 ? Math.max(1, count) : Math.ceil(count / 2);
}

/** From so many columns on a figure has smaller digits. */
const NARROW_FROM = 4;

function FiguresBody({ figures }: { readonly figures: readonly SlideFigure[] }) {
  const columns = figureColumns(figures.length);
  return (
    <dl
      className={`${styles.figures} ${columns >= NARROW_FROM ? styles.narrow : ''}`}
      style={{ gridTemplateColumns: `repeat(${columns}, minmax(0, 1fr))` }}
    >
      {figures.map((figure) => (
        <FigureView key={figure.label} figure={figure} />
      ))}
    </dl>
  );
}

const TONE_MARKS = { improvement: '✓', concern: '!', plain: '' } as const;

/** A reason in the place of a figure is words, which need more room. */
const HAS_DIGIT = /\d/;

/** The tone of a figure is a sign and a word as well as a colour. */
function FigureView({ figure: { label, value, verdict, note, tone } }: { readonly figure: SlideFigure }) {
  return (
    <div className={styles.figure}>
      <dt className={styles.label}>{label}</dt>
      <dd className={`${styles.value} ${HAS_DIGIT.test(value) ? '' : styles.words}`}>{value}</dd>
      <dd className={`${styles.note} ${styles[tone]}`}>
        {tone !== 'plain' && (
          <>
            <span className={styles.mark} aria-hidden="true">
              {TONE_MARKS[tone]}
            </span>
            <VisuallyHidden>{STAGE_TEXT[tone]}: </VisuallyHidden>
          </>
        )}
        {verdict ?? note}
      </dd>
      {verdict !== undefined && <dd className={styles.note}>{note}</dd>}
    </div>
  );
}

/** Up to so many rows have the room to stand apart. */
const MOST_ROOMY_ROWS = 7;

function TableBody({ body }: { readonly body: Extract<SlideBody, { kind: 'table' }> }) {
  const { columns, rows } = body;
  return (
    <table className={`${styles.table} ${rows.length <= MOST_ROOMY_ROWS ? styles.roomy : ''}`}>
      <thead>
        <tr>
          {columns.map(({ name, align }) => (
            <th key={name} scope="col" className={styles[align]}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells, isConcern }) => (
          <tr key={key} className={isConcern ? styles.concernRow : undefined}>
            {columns.map(({ name, align }, index) => (
              <td key={name} className={styles[align]}>
                {isConcern && index === 0 && (
                  <>
                    <span className={styles.mark} aria-hidden="true">
                      {TONE_MARKS.concern}
                    </span>
                    <VisuallyHidden>{STAGE_TEXT.concern} </VisuallyHidden>
                  </>
                )}
                {cells[index]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
