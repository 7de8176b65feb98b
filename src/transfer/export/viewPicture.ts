import type { ReportPicture } from '#src/domain/report.ts';
import { type PictureSource, viewSvg } from './viewSvg.ts';

/** Pictures are enlarged so much, so that they stay sharp on paper and on a projector. */
const PIXEL_RATIO = 2;

/**
 * The picture of a chart as PNG: its SVG, painted. The source is read at once, for a picture that was drawn anew is
 * there for this moment only.
 *
 * @throws when the browser cannot paint it
 */
export async function viewPicture(source: PictureSource): Promise<ReportPicture> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(viewSvg(source))}`;
  await image.decode();
  const { naturalWidth: width, naturalHeight: height } = image;
  const canvas = document.createElement('canvas');
  canvas.width = width * PIXEL_RATIO;
  canvas.height = height * PIXEL_RATIO;
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!png) throw new Error('the browser painted nothing');
  return { png, width, height };
}
