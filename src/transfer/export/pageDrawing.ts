const NAMESPACE = 'http://www.w3.org/2000/svg';

/** What a mark takes from the mark around it unless it has its own. */
const INHERITED_LOOKS = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'dominant-baseline',
  'visibility',
] as const;
const OPAQUE = '1';
/** Where the baseline of a line of text lies in its box. */
const BASELINE = 0.76;
/** A computed colour of which nothing is seen. */
const NOTHING_SEEN = /^(?:none|transparent)$|,\s*0\)$/;

/** What is drawn on a page within an element, as marks that stand by themselves, measured from its left upper corner. */
export interface PageDrawing {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly SVGElement[];
}

export function svgElement<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[Name] {
  const element = document.createElementNS(NAMESPACE, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  return element;
}

/**
 * Copies the drawings of an element with the words and swatches beside them. Looks are written into the marks: classes
 * and tokens mean nothing outside the page.
 *
 * @param isWanted asked of each mark and each word as it stands on the page; what it refuses is left out
 */
export function pageDrawing(
  picture: HTMLElement,
  isWanted: (mark: Element | Range) => boolean = () => true,
): PageDrawing {
  const ground = picture.getBoundingClientRect();
  const drawings = drawingsIn(picture);
  const copies = drawings.map((drawing) => {
    const copy = copyOf(drawing, isWanted);
    const { left, top } = drawing.getBoundingClientRect();
    copy.setAttribute('x', String(round(left - ground.left)));
    copy.setAttribute('y', String(round(top - ground.top)));
    return copy;
  });
  const rights = drawings.map((drawing) => drawing.getBoundingClientRect().right - ground.left);
  return {
    width: Math.max(0, ...rights),
    height: ground.height,
    marks: [...swatches(picture, isWanted), ...copies, ...writtenOutside(picture, isWanted)],
  };
}

/** Reads it in light colours: every colour of the product has a light and a dark value, and a file has the light one. */
export function inLightColours<Read>(picture: HTMLElement, read: () => Read): Read {
  const before = picture.style.colorScheme;
  picture.style.colorScheme = 'light';
  try {
    return read();
  } finally {
    picture.style.colorScheme = before;
  }
}

/** Layers of one picture lie over each other, and none is part of another. */
function drawingsIn(picture: HTMLElement): SVGSVGElement[] {
  return [...picture.querySelectorAll('svg')].filter((svg) => !svg.parentElement?.closest('svg'));
}

/** Whether a computed colour is seen. */
export function isPaint(colour: string): boolean {
  return !NOTHING_SEEN.test(colour);
}

/** The words of keys and legends, which are no part of a drawing, as text where they stand. */
function writtenOutside(picture: HTMLElement, isWanted: (mark: Range) => boolean): SVGTextElement[] {
  const ground = picture.getBoundingClientRect();
  return wordsOutside(picture).flatMap(({ range, parent }) => {
    if (!isWanted(range)) return [];
    const box = range.getBoundingClientRect();
    const style = getComputedStyle(parent);
    const text = svgElement('text', {
      x: round(box.left - ground.left),
      y: round(box.top - ground.top + box.height * BASELINE),
      fill: style.color,
      'font-size': style.fontSize,
      'font-weight': style.fontWeight,
    });
    text.textContent = range.toString().trim();
    return [text];
  });
}

function wordsOutside(picture: HTMLElement): { readonly range: Range; readonly parent: Element }[] {
  const walker = document.createTreeWalker(picture, NodeFilter.SHOW_TEXT);
  const words: { readonly range: Range; readonly parent: Element }[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (!parent || parent.closest('svg') || !walker.currentNode.textContent?.trim()) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    // Words for screen readers alone are squeezed into a pixel.
    if (range.getBoundingClientRect().width < 2 || parent.getBoundingClientRect().width < 2) continue;
    words.push({ range, parent });
  }
  return words;
}

/** The coloured boxes of keys, which are drawn by the styles of the page. */
function swatches(picture: HTMLElement, isWanted: (mark: Element) => boolean): SVGRectElement[] {
  const ground = picture.getBoundingClientRect();
  return [...picture.querySelectorAll('span')].flatMap((span) => {
    const { backgroundColor, borderTopColor, borderTopWidth } = getComputedStyle(span);
    const line = Number.parseFloat(borderTopWidth) || 0;
    if (span.textContent || (!isPaint(backgroundColor) && line === 0) || !isWanted(span)) return [];
    const box = span.getBoundingClientRect();
    return [
      svgElement('rect', {
        x: round(box.left - ground.left + line / 2),
        y: round(box.top - ground.top + line / 2),
        width: round(box.width - line),
        height: round(box.height - line),
        fill: backgroundColor,
        ...(line > 0 ? { stroke: borderTopColor, 'stroke-width': line } : {}),
      }),
    ];
  });
}

function copyOf(drawing: SVGSVGElement, isWanted: (mark: Element) => boolean): SVGSVGElement {
  const copy = drawing.cloneNode(false) as SVGSVGElement;
  copyInto(copy, drawing, null, isWanted);
  // Some drawings have their size from the styles of the page.
  const { width, height } = drawing.getBoundingClientRect();
  copy.setAttribute('width', String(round(width)));
  copy.setAttribute('height', String(round(height)));
  return copy;
}

/**
 * @param around the looks of the mark around it, which are not written again
 */
function copyInto(
  copy: Element,
  original: Element,
  around: CSSStyleDeclaration | null,
  isWanted: (mark: Element) => boolean,
): void {
  const style = getComputedStyle(original);
  for (const look of INHERITED_LOOKS) {
    const value = style.getPropertyValue(look);
    if (value && (copy.hasAttribute(look) || value !== around?.getPropertyValue(look)))
      copy.setAttribute(look, value);
  }
  if (style.opacity && style.opacity !== OPAQUE) copy.setAttribute('opacity', style.opacity);
  copy.removeAttribute('class');
  copy.removeAttribute('style');
  for (const child of original.childNodes) {
    if (!(child instanceof Element)) {
      copy.append(child.cloneNode());
      continue;
    }
    if (!isWanted(child)) continue;
    const one = child.cloneNode(false) as Element;
    copyInto(one, child, style, isWanted);
    copy.append(one);
  }
}

/** A hundredth of a pixel is seen by nobody. */
function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
