import {
  AlignmentType,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { MARGINS, type Orientation, PAPER } from './paper.ts';
import { LETTERS } from './reportStyles.ts';

/** What stands on pages of one kind. */
export interface Block {
  readonly orientation: Orientation;
  readonly children: readonly (Paragraph | Table)[];
}

/** Pages turned where a block asks for it; neighbours of one kind share theirs. */
export function pageSections(blocks: readonly Block[]): ISectionOptions[] {
  return joined(blocks).map(({ orientation, children }, index) => ({
    properties: {
      type: SectionType.NEXT_PAGE,
      // The first page of the report bears no number.
      titlePage: index === 0,
      page: {
        margin: MARGINS,
        // The library turns the sides round itself.
        size: {
          ...PAPER,
          orientation: orientation === 'landscape' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
      },
    },
    headers: {
      default: pageNumber(),
      ...(index === 0 ? { first: new Header({ children: [new Paragraph({})] }) } : {}),
    },
    children,
  }));
}

function joined(blocks: readonly Block[]): Block[] {
  const sections: Block[] = [];
  for (const block of blocks) {
    const last = sections.at(-1);
    if (last?.orientation === block.orientation)
      sections[sections.length - 1] = { ...last, children: [...last.children, ...block.children] };
    else sections.push(block);
  }
  return sections;
}

/** Centred at the top. */
function pageNumber(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ size: LETTERS.motto, children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}
