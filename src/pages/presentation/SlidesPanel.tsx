import { useLayoutEffect, useRef, useState } from 'react';
import { movedOrder, toggled } from '#src/state/deckArrangement.ts';
import { DECK_TEXT, deckCount, movedTo } from '#src/text/presentationDeck.ts';
import { Panel } from '#src/ui/Panel.tsx';
import { SelectField } from '#src/ui/SelectField.tsx';
import { VisuallyHidden } from '#src/ui/VisuallyHidden.tsx';
import styles from './DeckPage.module.css';
import { DeckRow } from './DeckRow.tsx';
import { type DeckEntry, unitOfSlide, unitSlideId } from './deck.model.ts';
import type { Presentation } from './usePresentation.ts';
import { useRowDrag } from './useRowDrag.ts';

interface SlidesPanelProps {
  readonly presentation: Presentation;
  readonly onStart: (slideId: string) => void;
}

interface MovedSlide {
  readonly id: string;
  /** The button that moved it, by its steps; null where a pointer put it. */
  readonly button: 1 | -1 | null;
}

/** The slides in order, each with what can be done with it. */
export function SlidesPanel({ presentation, onStart }: SlidesPanelProps) {
  const { entries, slides, deck, context, units, meeting } = presentation;
  const [moved, setMoved] = useState<MovedSlide | null>(null);
  const list = useRef<HTMLOListElement>(null);
  const ids = entries.map(({ slide }) => slide.id);
  const movedPlace = ids.indexOf(moved?.id ?? '');

  useLayoutEffect(() => {
    // A row that changes its place in the document loses the focus; the next press is to go on from there.
    if (moved?.button)
      list.current
        ?.querySelector<HTMLElement>(`[data-row="${CSS.escape(moved.id)}"] [data-steps="${moved.button}"]`)
        ?.focus();
  }, [moved]);

  const move = (id: string, steps: number, button: MovedSlide['button']) => {
    deck.change((current) => ({ ...current, order: movedOrder(ids, current.order, id, steps) }));
    setMoved({ id, button });
  };
  const drag = useRowDrag({ list, ids, onDrop: (id, steps) => move(id, steps, null) });
  const hide = (id: string) =>
    deck.change((current) => ({ ...current, hidden: toggled(current.hidden, id) }));
  const pin = (code: string) =>
    deck.change((current) =>
      current.pinnedUnits.includes(code)
        ? current
        : { ...current, pinnedUnits: [...current.pinnedUnits, code] },
    );
  const remove = ({ slide, pictureId }: DeckEntry) =>
    deck.change((current) => ({
      ...current,
      ...(pictureId !== null
        ? { pictures: current.pictures.filter(({ id }) => id !== pictureId) }
        : { pinnedUnits: current.pinnedUnits.filter((code) => unitSlideId(code) !== slide.id) }),
    }));
  const addable = units.filter(({ code }) => !ids.includes(unitSlideId(code)));

  return (
    <Panel
      title={DECK_TEXT.slides}
      message={deckCount(slides.length, entries.length - slides.length)}
      footer={
        <span>
          {context.place} · {context.period} · {context.asOf}
        </span>
      }
    >
      <VisuallyHidden>
        <span role="status">
          {moved &&
            movedPlace !== -1 &&
            movedTo(entries[movedPlace]?.slide.title ?? '', movedPlace + 1, ids.length)}
        </span>
      </VisuallyHidden>
      <ol className={styles.list} ref={list}>
        {entries.map((entry, index) => (
          <DeckRow
            key={entry.slide.id}
            entry={entry}
            context={context}
            place={index + 1}
            count={entries.length}
            isStart={entry.slide.id === meeting.slideId}
            handle={drag.handleOf(entry.slide.id)}
            dragMarks={drag.marksOf(index)}
            onMove={(steps) => move(entry.slide.id, steps, steps)}
            onHide={() => hide(entry.slide.id)}
            onStart={() => onStart(entry.slide.id)}
            onRemove={() => remove(entry)}
            onPin={() => pin(unitOfSlide(entry.slide.id) ?? '')}
          />
        ))}
      </ol>
      {addable.length > 0 && (
        <SelectField
          label={DECK_TEXT.addUnit}
          value=""
          options={[
            { value: '', label: DECK_TEXT.chooseUnit },
            ...addable.map(({ code, label }) => ({ value: code, label })),
          ]}
          onChange={(code) => code !== '' && pin(code)}
        />
      )}
    </Panel>
  );
}
