import { toBlob } from 'html-to-image';
import type { ReportPicture } from '#src/domain/report.ts';

/** A chart with the words that must stand in its picture. */
export interface PictureSource {
  /** The drawn part of the panel. */
  readonly picture: HTMLElement;
  readonly title: string;
  readonly message: string;
  /** Period, source and time; says that figures are samples where they are. */
  readonly footer: string;
}

/** Pictures are enlarged so much, so that they stay sharp on paper and on a projector. */
const PIXEL_RATIO = 2;
const PADDING = 24;

/**
 * The picture of a chart as PNG, in light colours whatever the theme, with title, finding, period and source inside.
 *
 * @throws when the browser cannot draw it
 */
export async function viewPicture(source: PictureSource): Promise<ReportPicture> {
  await document.fonts.ready;
  const sheet = pictureSheet(source);
  document.body.append(sheet);
  try {
    const { width, height } = sheet.getBoundingClientRect();
    const png = await toBlob(sheet, {
      pixelRatio: PIXEL_RATIO,
      // The sheet stands outside the window; its copy must not.
      style: { left: '0', top: '0' },
    });
    if (!png) throw new Error('the browser gave no picture');
    return { png, width, height };
  } finally {
    sheet.remove();
  }
}

/** A copy of the chart with its words, outside the window and always light. */
function pictureSheet({ picture, title, message, footer }: PictureSource): HTMLElement {
  const sheet = document.createElement('div');
  Object.assign(sheet.style, {
    position: 'fixed',
    left: '-20000px',
    top: '0',
    width: `${picture.getBoundingClientRect().width + 2 * PADDING}px`,
    padding: `${PADDING}px`,
    colorScheme: 'light',
    background: 'var(--card)',
    color: 'var(--ink)',
  });
  sheet.append(
    words('h2', title, { fontSize: '18px', fontWeight: '600' }),
    words('p', message, { fontSize: '13px', color: 'var(--muted)', marginBottom: '12px' }),
    picture.cloneNode(true),
    words('p', footer, { fontSize: '12px', color: 'var(--muted)', marginTop: '12px' }),
  );
  return sheet;
}

function words(tag: 'h2' | 'p', text: string, style: Partial<CSSStyleDeclaration>): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  Object.assign(element.style, style);
  return element;
}
