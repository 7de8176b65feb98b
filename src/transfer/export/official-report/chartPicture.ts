import { AlignmentType, ImageRun, Paragraph } from 'docx';
import type { ReportPicture, ReportView } from '#src/domain/report.ts';
import { pictureDescription } from '#src/text/officialReport.ts';
import { plainText } from '../plainText.ts';
import { TWIPS_PER_PIXEL, textWidth } from './paper.ts';

/** Leaves room on the page for heading, finding and caption, in CSS pixels. */
const TALLEST = 720;

/** The picture of a chart within the margins, with its finding for those who do not see it; null where there is none. */
export async function chartPicture(view: ReportView, isSample: boolean): Promise<Paragraph | null> {
  const { picture } = view;
  if (!picture || picture.png.size === 0) return null;
  const data = await picture.png.arrayBuffer();
  const title = plainText(view.title);
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    // The caption below stays with it.
    keepNext: true,
    spacing: { before: 120 },
    children: [
      new ImageRun({
        type: 'png',
        data,
        transformation: pictureSize(picture),
        altText: { name: title, title, description: plainText(pictureDescription(view, isSample)) },
      }),
    ],
  });
}

/** In CSS pixels: as large as on the page, smaller where it would not fit, never stretched. */
function pictureSize({ width, height }: Pick<ReportPicture, 'width' | 'height'>): {
  width: number;
  height: number;
} {
  const widest = textWidth('portrait') / TWIPS_PER_PIXEL;
  const scale = Math.min(1, widest / width, TALLEST / height);
  return { width: Math.floor(width * scale), height: Math.floor(height * scale) };
}
