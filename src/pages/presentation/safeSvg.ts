const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Shapes, text and what they are made of. Nothing here runs, loads or holds other markup. */
const ELEMENTS = new Set(
  'svg g defs clipPath mask pattern linearGradient radialGradient stop path rect circle ellipse line polyline polygon text tspan title desc'.split(
    ' ',
  ),
);
const ATTRIBUTES = new Set(
  (
    'id x y x1 x2 y1 y2 cx cy r rx ry dx dy d points width height viewBox preserveAspectRatio transform offset ' +
    'gradientUnits gradientTransform patternUnits patternTransform patternContentUnits clipPathUnits maskUnits ' +
    'fill fill-opacity fill-rule stroke stroke-width stroke-dasharray stroke-opacity stroke-linecap ' +
    'stroke-linejoin paint-order opacity visibility clip-path mask clip-rule stop-color stop-opacity ' +
    'font-family font-size font-weight font-style text-anchor dominant-baseline letter-spacing rotate'
  ).split(' '),
);
/** A reference to a part of the same picture; any other address is one to the outside. */
const OWN_REFERENCE = /^url\(\s*["']?#[\w:.«»-]+["']?\s*\)$/;

/**
 * A picture from a text that anybody may have written, reduced to shapes and words.
 *
 * @param ownId put before the ids of its parts: another picture on the page may have the same ones
 * @returns null for a text that is no SVG document
 */
export function safeSvg(text: string, ownId: string): SVGSVGElement | null {
  const read = new DOMParser().parseFromString(text, 'image/svg+xml');
  const { documentElement: root } = read;
  if (root.namespaceURI !== NAMESPACE || root.localName !== 'svg' || read.querySelector('parsererror'))
    return null;
  reduce(root, ownId);
  const copy = document.importNode(root, true);
  return copy instanceof SVGSVGElement ? copy : null;
}

function reduce(element: Element, ownId: string): void {
  for (const { name, value } of [...element.attributes])
    if (!ATTRIBUTES.has(name) || !isHarmless(value)) element.removeAttribute(name);
    else if (name === 'id') element.setAttribute(name, ownId + value);
    else if (OWN_REFERENCE.test(value.trim())) element.setAttribute(name, value.replace('#', `#${ownId}`));
  for (const child of [...element.childNodes]) {
    if (child.nodeType === Node.TEXT_NODE) continue;
    if (child instanceof Element && child.namespaceURI === NAMESPACE && ELEMENTS.has(child.localName))
      reduce(child, ownId);
    else child.remove();
  }
}

function isHarmless(value: string): boolean {
  if (!/url\s*\(|[\\@]|:\s*\/\/|javascript:/i.test(value)) return true;
  return OWN_REFERENCE.test(value.trim());
}
