import type PptxGenJS from 'pptxgenjs';
import type { ReportPicture } from '#src/domain/report.ts';
import { EXPORT_SLIDES_TEXT } from '#src/text/exportSlides.ts';
import type { Box } from './slideFrame.ts';

/** A letter for each byte; more at once would overflow the call. */
const CHUNK = 8192;

/** The picture as large as it fits, never stretched, in the middle of its box. */
export async function addPicture(
  slide: PptxGenJS.Slide,
  { png, width, height }: ReportPicture,
  box: Box,
  altText: string,
): Promise<void> {
  const scale = Math.min(box.w / width, box.h / height);
  const [w, h] = [width * scale, height * scale];
  slide.addImage({
    data: `image/png;base64,${base64(new Uint8Array(await png.arrayBuffer()))}`,
    x: box.x + (box.w - w) / 2,
    y: box.y + (box.h - h) / 2,
    w,
    h,
    altText,
    objectName: EXPORT_SLIDES_TEXT.picture,
  });
}

function base64(bytes: Uint8Array): string {
  let letters = '';
  for (let from = 0; from < bytes.length; from += CHUNK)
    letters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  return btoa(letters);
}
