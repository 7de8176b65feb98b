import { STAGE_TEXT, slidePeriod } from '#src/text/presentation.ts';
import styles from './ControlBar.module.css';
import { unitOfSlide, unitSlideId } from './deck.model.ts';
import type { Presentation } from './usePresentation.ts';

interface MeetingSwitcherProps {
  readonly presentation: Presentation;
  readonly onUsed: () => void;
}

/** Another month or another commune in the middle of a meeting. Both stand in the address, as everywhere. */
export function MeetingSwitcher({ presentation, onUsed }: MeetingSwitcherProps) {
  const { catalog, period, units, meeting, slides, place } = presentation;
  const periods = catalog.periods
    .filter(({ kind }) => kind === period.kind)
    .toSorted((a, b) => (a.from < b.from ? 1 : -1));
  const shownUnit = unitOfSlide(slides[place]?.id ?? '');
  return (
    <>
      <select
        className={styles.select}
        aria-label={STAGE_TEXT.month}
        value={period.id}
        onChange={({ target }) => {
          // The commune that is spoken of is spoken of in the other month too, whether or not it stands out there.
          const units = shownUnit === null ? {} : { unitCodes: [shownUnit] };
          meeting.act({ periodId: target.value, ...units });
          onUsed();
        }}
      >
        {periods.map((one) => (
          <option key={one.id} value={one.id}>
            {slidePeriod(one)}
          </option>
        ))}
      </select>
      <select
        className={styles.select}
        aria-label={STAGE_TEXT.unit}
        value={shownUnit ?? ''}
        onChange={({ target }) => {
          const code = target.value;
          if (code !== '') meeting.act({ unitCodes: [code], slideId: unitSlideId(code), isBlank: false });
          onUsed();
        }}
      >
        <option value="">{STAGE_TEXT.chooseUnit}</option>
        {units.map(({ code, label }) => (
          <option key={code} value={code}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
}
