import { inLightColours, type PageDrawing, pageDrawing, svgElement } from './pageDrawing.ts';

/** A chart with the words that must stand in its picture. */
export interface PictureSource {
  /** The drawn part of the panel. */
  readonly picture: HTMLElement;
  readonly title: string;
  readonly message: string;
  /** Period, source and time; says that figures are samples where they are. */
  readonly footer: string;
}

const PADDING = 20;
const LINE = 18;
const LEAST_WIDTH = 320;
/** Letters of 13 px that fit into a pixel of width, on the narrow side. */
const LETTERS_PER_PIXEL = 1 / 7;

/** The chart as one SVG of its own: looks written into the marks, title, finding, period and source as text. */
export function viewSvg(source: PictureSource): string {
  const { picture } = source;
  return inLightColours(picture, () => framed(source, pageDrawing(picture), inkOf(picture)));
}

function framed(
  { title, message, footer }: PictureSource,
  drawing: PageDrawing,
  { ink, muted, card }: ReturnType<typeof inkOf>,
): string {
  const width = Math.max(LEAST_WIDTH, drawing.width) + 2 * PADDING;
  const outer = svgElement('svg', { 'font-family': 'Arial, sans-serif' });
  let y = PADDING;
  const write = (text: string, size: number, weight: string, fill: string) => {
    for (const line of linesOf(text, ((width - 2 * PADDING) * LETTERS_PER_PIXEL * 13) / size)) {
      y += LINE;
      const element = svgElement('text', { x: PADDING, y, fill, 'font-size': size, 'font-weight': weight });
      element.textContent = line;
      outer.append(element);
    }
  };
  write(title, 17, '600', ink);
  write(message, 13, '400', muted);
  y += 12;
  const place = svgElement('g', { transform: `translate(${PADDING} ${y})` });
  place.append(...drawing.marks);
  outer.append(place);
  y += drawing.height + 6;
  write(footer, 12, '400', muted);
  const height = y + PADDING;
  outer.setAttribute('width', String(width));
  outer.setAttribute('height', String(height));
  outer.setAttribute('viewBox', `0 0 ${width} ${height}`);
  outer.prepend(svgElement('rect', { width, height, fill: card }));
  return new XMLSerializer().serializeToString(outer);
}

function inkOf(picture: HTMLElement): { ink: string; muted: string; card: string } {
  const probe = document.createElement('span');
  picture.append(probe);
  const colour = (token: string) => {
    probe.style.color = `var(${token})`;
    return getComputedStyle(probe).color;
  };
  const colours = { ink: colour('--ink'), muted: colour('--muted'), card: colour('--card') };
  probe.remove();
  return colours;
}

function linesOf(text: string, letters: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && line.length + 1 + word.length > letters) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return line ? [...lines, line] : lines;
}
