import { Document, Packer, type Paragraph } from 'docx';
import type { Report } from '#src/domain/report.ts';
import {
  closingWords,
  OFFICIAL_TEXT,
  openingWords,
  reportSubject,
  sectionHeading,
} from '#src/text/officialReport.ts';
import { footBlock } from './official-report/footBlock.ts';
import { headBlock } from './official-report/headBlock.ts';
import { type Block, pageSections } from './official-report/pageSections.ts';
import { bodyParagraph, factParagraph, headingParagraph, lineToFill } from './official-report/paragraphs.ts';
import { reportParts } from './official-report/reportParts.ts';
import { REPORT_STYLES } from './official-report/reportStyles.ts';
import { type Numbering, partBlocks } from './official-report/viewBlocks.ts';
import { plainText } from './plainText.ts';
import { reportFacts } from './reportFacts.ts';

const LINES_TO_FILL = 3;
/** Writing and packing the file at the end takes most of the time, in one go. */
const COMPOSED = 0.3;

/**
 * A page as an official report ("Báo cáo tình hình") in the layout of Decree 30/2020/NĐ-CP, to be edited, numbered and
 * signed: what only its issuer knows is left blank. Needs no page, so that a worker can run it.
 *
 * @param onProgress told the part that is done, 0–1
 */
export async function officialReport(report: Report, onProgress: (share: number) => void): Promise<Blob> {
  const parts = reportParts(report.views);
  // A first section that says the same in more detail takes the place of the assessment.
  const isAssessed = parts[0]?.view.message === report.headline;
  const blocks: Block[] = [{ orientation: 'portrait', children: openingPart(report, isAssessed) }];
  let numbers: Numbering = { section: isAssessed ? 1 : 2, table: 1, picture: 1 };
  for (const [index, part] of parts.entries()) {
    const written = await partBlocks(part, report.isSample, numbers);
    blocks.push(...written.blocks);
    numbers = written.next;
    onProgress((COMPOSED * (index + 1)) / parts.length);
  }
  blocks.push({ orientation: 'portrait', children: closingPart(report, numbers.section) });
  const title = plainText(reportSubject(report));
  const issuer = plainText(report.locality);
  const file = new Document({
    title,
    creator: issuer,
    lastModifiedBy: issuer,
    styles: REPORT_STYLES,
    sections: pageSections(blocks),
  });
  const blob = await Packer.toBlob(file);
  onProgress(1);
  return blob;
}

/** @param isAssessed whether what follows begins with the assessment */
function openingPart(report: Report, isAssessed: boolean): Block['children'] {
  const assessment = [
    headingParagraph(sectionHeading(1, OFFICIAL_TEXT.assessment)),
    bodyParagraph(report.headline),
  ];
  return [...headBlock(report), bodyParagraph(openingWords(report)), ...(isAssessed ? [] : assessment)];
}

function closingPart(report: Report, section: number): Block['children'] {
  return [
    headingParagraph(sectionHeading(section, OFFICIAL_TEXT.conclusions)),
    ...conclusionParagraphs(report.conclusions ?? []),
    headingParagraph(sectionHeading(section + 1, OFFICIAL_TEXT.sources)),
    ...reportFacts(report).map(([name, value]) => factParagraph(name, value)),
    bodyParagraph(closingWords(report)),
    ...footBlock(report),
  ];
}

function conclusionParagraphs(conclusions: readonly string[]): Paragraph[] {
  const written = conclusions.filter((conclusion) => plainText(conclusion) !== '');
  if (written.length > 0)
    return written.map((conclusion, index) => bodyParagraph(`${index + 1}. ${conclusion}`));
  return Array.from({ length: LINES_TO_FILL }, lineToFill);
}
