import type { Page } from '@playwright/test';

export interface SlideMeasures {
  readonly id: string;
  readonly titleSize: number;
  /** Words smaller than what can be read from the back of the room, with their size. */
  readonly smallTexts: readonly string[];
  /** Words that do not stand out from what is behind them, with their contrast. */
  readonly faintTexts: readonly string[];
  /** Widths of the lines that carry figures. */
  readonly lineWidths: readonly number[];
  readonly rowCount: number;
  /** True when something does not fit its place. */
  readonly isCutOff: boolean;
}

const SMALLEST_TEXT = 20;
const LEAST_CONTRAST = 4.5;

/** What a reader at the back of the room has of the slide on stage. The window is 1280 × 720: a pixel is a pixel. */
export async function slideMeasures(page: Page): Promise<SlideMeasures> {
  return page.locator('dialog [data-slide]').evaluate(
    (slide, { smallest, least }) => {
      /** CSS zoom enlarges what the computed style does not tell. */
      const enlargement = (element: Element) => element.currentCSSZoom;
      /** A picture is drawn in units of its own and fitted to its place. */
      const fitting = (element: Element) => {
        let drawing = element instanceof SVGElement ? element.ownerSVGElement : null;
        while (drawing?.ownerSVGElement) drawing = drawing.ownerSVGElement;
        const { width = 0, height = 0 } = drawing?.viewBox.baseVal ?? {};
        if (!drawing || width === 0) return 1;
        const place = drawing.getBoundingClientRect();
        return Math.min(place.width / width, place.height / height) / enlargement(element);
      };
      const sizeOf = (element: Element) =>
        Number.parseFloat(getComputedStyle(element).fontSize) * enlargement(element) * fitting(element);
      const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
      const luminance = (colour: string) => {
        const [red = 0, green = 0, blue = 0] = channels(colour).map((value) => {
          const share = value / 255;
          return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
        });
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const groundOf = (element: Element | null): string => {
        if (!element) return 'rgb(255, 255, 255)';
        const colour = getComputedStyle(element).backgroundColor;
        const [, , , opacity = 1] = channels(colour);
        return opacity === 1 ? colour : groundOf(element.parentElement);
      };
      const contrastOf = (element: Element) => {
        const style = getComputedStyle(element);
        const ink = luminance(element instanceof SVGElement ? style.fill : style.color);
        const ground = luminance(groundOf(element));
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      };
      const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT);
      const texts: { readonly words: string; readonly element: Element }[] = [];
      while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const words = (walker.currentNode.textContent ?? '').trim();
        // Words for those who do not see are clipped to a pixel.
        if (element && words !== '' && element.getBoundingClientRect().width > 2)
          texts.push({ words, element });
      }
      const overflows = (selector: string) =>
        [...slide.querySelectorAll(selector)].some(
          (part) => part.scrollWidth > part.clientWidth + 1 || part.scrollHeight > part.clientHeight + 1,
        );
      const title = slide.querySelector('h1');
      const lines = [...slide.querySelectorAll('svg path')].filter((path) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(path);
        const isLine = fill === 'none' && stroke !== 'none' && strokeDasharray === 'none';
        return isLine && path.getBoundingClientRect().width > 200;
      });
      return {
        id: slide.getAttribute('data-slide') ?? '',
        titleSize: title ? sizeOf(title) : 0,
        smallTexts: texts
          .filter(({ element }) => sizeOf(element) < smallest)
          .map(({ words, element }) => `${words}: ${sizeOf(element)}`),
        faintTexts: texts
          .filter(({ element }) => contrastOf(element) < least)
          .map(({ words, element }) => `${words}: ${contrastOf(element).toFixed(2)}`),
        lineWidths: lines.map(
          (line) => Number.parseFloat(getComputedStyle(line).strokeWidth) * enlargement(line) * fitting(line),
        ),
        rowCount: Math.max(slide.querySelectorAll('tbody tr').length, slide.querySelectorAll('li').length),
        isCutOff: overflows('[data-part="body"]') || overflows('footer span'),
      };
    },
    { smallest: SMALLEST_TEXT, least: LEAST_CONTRAST },
  );
}
