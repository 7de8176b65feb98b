/** A chart with the words that must stand in its picture. */
export interface PictureSource {
  /** The drawn part of the panel. */
  readonly picture: HTMLElement;
  readonly title: string;
  readonly message: string;
  /** Period, source and time; says that figures are samples where they are. */
  readonly footer: string;
}

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** What a mark looks like; everything else is left to the program that opens the file. */
const LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;
const PADDING = 20;
const LINE = 18;
/** Letters of 13 px that fit into a pixel of width, on the narrow side. */
const LETTERS_PER_PIXEL = 1 / 7;

/** The chart as one SVG of its own: looks written into the marks, title, finding, period and source as text. */
export function viewSvg(source: PictureSource): string {
  const { picture } = source;
  // Every colour of the product has a light and a dark value; a file has the light ones.
  const before = picture.style.colorScheme;
  picture.style.colorScheme = 'light';
  try {
    return drawn(source);
  } finally {
    picture.style.colorScheme = before;
  }
}

function drawn({ picture, title, message, footer }: PictureSource): string {
  const drawings = [...picture.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
  const width = Math.max(320, ...drawings.map((svg) => svg.getBoundingClientRect().width)) + 2 * PADDING;
  const outer = document.createElementNS(NAMESPACE, 'svg');
  outer.setAttribute('xmlns', NAMESPACE);
  outer.setAttribute('font-family', 'Arial, sans-serif');
  let y = PADDING;
  const write = (text: string, size: number, weight: string, fill: string) => {
    for (const line of linesOf(text, ((width - 2 * PADDING) * LETTERS_PER_PIXEL * 13) / size)) {
      y += LINE;
      const element = document.createElementNS(NAMESPACE, 'text');
      for (const [name, value] of Object.entries({
        x: PADDING,
        y,
        fill,
        'font-size': size,
        'font-weight': weight,
      }))
        element.setAttribute(name, String(value));
      element.textContent = line;
      outer.append(element);
    }
  };
  const { ink, muted, card } = inkOf(picture);
  write(title, 17, '600', ink);
  write(message, 13, '400', muted);
  y += 12;
  // Layers of one picture lie over each other; pictures that follow each other go below.
  const top = picture.getBoundingClientRect().top;
  for (const drawing of drawings) {
    const copy = styledCopy(drawing);
    const box = drawing.getBoundingClientRect();
    copy.setAttribute('x', String(PADDING + box.left - picture.getBoundingClientRect().left));
    copy.setAttribute('y', String(y + box.top - top));
    outer.append(copy);
  }
  for (const text of writtenOutside(picture)) {
    text.setAttribute('transform', `translate(${PADDING} ${y})`);
    outer.append(text);
  }
  y += picture.getBoundingClientRect().height + 6;
  write(footer, 12, '400', muted);
  const height = y + PADDING;
  outer.setAttribute('width', String(width));
  outer.setAttribute('height', String(height));
  outer.setAttribute('viewBox', `0 0 ${width} ${height}`);
  const ground = document.createElementNS(NAMESPACE, 'rect');
  for (const [name, value] of Object.entries({ width, height, fill: card }))
    ground.setAttribute(name, String(value));
  outer.prepend(ground);
  return new XMLSerializer().serializeToString(outer);
}

/** Where the baseline of a line of text lies in its box. */
const BASELINE = 0.76;

/** The words of keys and legends, which are no part of a drawing, as text where they stand. */
function writtenOutside(picture: HTMLElement): SVGTextElement[] {
  const { left, top } = picture.getBoundingClientRect();
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
  const texts: SVGTextElement[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const parent = node.parentElement;
    if (!parent || parent.closest('svg') || !node.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    const box = range.getBoundingClientRect();
    const style = getComputedStyle(parent);
    // Words for screen readers alone are squeezed into a pixel.
    if (box.width < 2 || parent.getBoundingClientRect().width < 2) continue;
    const text = document.createElementNS(NAMESPACE, 'text');
    const looks = {
      x: box.left - left,
      y: box.top - top + box.height * BASELINE,
      fill: style.color,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    };
    for (const [name, value] of Object.entries(looks)) text.setAttribute(name, String(value));
    text.textContent = node.textContent.trim();
    texts.push(text);
  }
  return texts;
}

/** A drawing whose looks stand in the marks themselves: classes mean nothing outside the page. */
function styledCopy(drawing: SVGSVGElement): SVGSVGElement {
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  const copies = [copy, ...copy.querySelectorAll('*')];
  [drawing, ...drawing.querySelectorAll('*')].forEach((original, index) => {
    const target = copies[index];
    if (!target) return;
    const style = getComputedStyle(original);
    for (const look of LOOKS) {
      const value = style.getPropertyValue(look);
      if (value) target.setAttribute(look, value);
    }
    target.removeAttribute('class');
    target.removeAttribute('style');
  });
  // Some drawings have their size from the styles of the page.
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return copy;
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
