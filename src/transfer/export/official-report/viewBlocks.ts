import type { Paragraph, Table } from 'docx';
import type { ReportView } from '#src/domain/report.ts';
import {
  OFFICIAL_TEXT,
  partHeading,
  partTitle,
  pictureCaption,
  sectionHeading,
  tableCaption,
} from '#src/text/officialReport.ts';
import { chartPicture } from './chartPicture.ts';
import { figureTable } from './figureTable.ts';
import type { Block } from './pageSections.ts';
import { textWidth } from './paper.ts';
import {
  bodyParagraph,
  captionParagraph,
  headingParagraph,
  noteParagraph,
  partHeadingParagraph,
} from './paragraphs.ts';
import type { ReportPart } from './reportParts.ts';
import { type PaperTable, paperTable } from './tableParts.ts';

/** The numbers that the next section, table and picture get. */
export interface Numbering {
  readonly section: number;
  readonly table: number;
  readonly picture: number;
}

export interface NumberedBlocks {
  readonly blocks: readonly Block[];
  readonly next: Numbering;
}

/** A view as a section, and the views below it as its numbered parts. */
export async function partBlocks(
  { view, parts }: ReportPart,
  isSample: boolean,
  numbers: Numbering,
): Promise<NumberedBlocks> {
  const heading = headingParagraph(sectionHeading(numbers.section, headingOf(view)));
  const section = await viewBlocks(view, heading, isSample, numbers);
  const blocks = [...section.blocks];
  let { next } = section;
  for (const [index, part] of parts.entries()) {
    const written = await viewBlocks(
      part,
      partHeadingParagraph(partHeading(index + 1, headingOf(part))),
      isSample,
      next,
    );
    blocks.push(...written.blocks);
    next = written.next;
  }
  return { blocks, next: { ...next, section: numbers.section + 1 } };
}

/** One view: its finding, its chart, and its table, which turns the page where it is wide. */
async function viewBlocks(
  view: ReportView,
  heading: Paragraph,
  isSample: boolean,
  numbers: Numbering,
): Promise<NumberedBlocks> {
  const picture = await chartPicture(view, isSample);
  const table = view.table && view.table.columns.length > 0 ? view.table : null;
  const opening: (Paragraph | Table)[] = [heading];
  // What a heading and its finding announce stands on their page.
  if (view.message) opening.push(bodyParagraph(view.message, picture !== null || table !== null));
  const notes = [view.footer, picture ? view.drawing : ''].filter(Boolean).join(' · ');
  const isNoteNext = table === null && notes !== '';
  if (picture)
    opening.push(
      picture,
      captionParagraph(pictureCaption(numbers.picture, view.title, isSample), isNoteNext),
    );
  const paper = table ? paperTable(table) : null;
  const figures = [
    ...(paper ? captionedParts(paper, numbers.table, view, isSample) : []),
    ...(notes ? [noteParagraph(notes)] : []),
  ];
  const next = {
    section: numbers.section,
    table: numbers.table + (table ? 1 : 0),
    picture: numbers.picture + (picture ? 1 : 0),
  };
  const sides = paper?.orientation ?? 'portrait';
  // Words alone would leave an upright page almost empty; they go with their table.
  if (sides === 'portrait' || !picture)
    return { blocks: [{ orientation: sides, children: [...opening, ...figures] }], next };
  return {
    blocks: [
      { orientation: 'portrait', children: opening },
      { orientation: sides, children: figures },
    ],
    next,
  };
}

function headingOf({ topic, title }: ReportView): string {
  return topic ?? title;
}

/** The table under its caption; where it stands in parts, each says which it is. */
function captionedParts(
  { orientation, parts }: PaperTable,
  number: number,
  { title, footer }: ReportView,
  isSample: boolean,
): (Paragraph | Table)[] {
  return parts.flatMap((part, index) => {
    const name = parts.length > 1 ? partTitle(title, index + 1, parts.length) : title;
    const hasNote = index === parts.length - 1 && footer !== '';
    return [
      captionParagraph(tableCaption(number, name, isSample), true),
      part.rows.length > 0
        ? figureTable(part, textWidth(orientation), hasNote)
        : bodyParagraph(OFFICIAL_TEXT.noRows),
    ];
  });
}
