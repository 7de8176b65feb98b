// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { safeSvg } from '#src/pages/presentation/safeSvg.ts';

const drawn = (inside: string, attributes = '') =>
  safeSvg(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" ${attributes}>${inside}</svg>`, 'a-');

describe('a picture in the deck', () => {
  it('keeps shapes, words and looks', () => {
    const svg = drawn(
      '<defs><clipPath id="c"><rect width="9" height="9"/></clipPath></defs><g clip-path="url(#c)"><text x="1" font-size="12" fill="rgb(20, 32, 43)">Đúng hẹn: 91,2%</text></g>',
    );
    expect(svg?.textContent).toBe('Đúng hẹn: 91,2%');
    expect(svg?.querySelector('text')?.getAttribute('fill')).toBe('rgb(20, 32, 43)');
    expect(svg?.querySelector('g')?.getAttribute('clip-path')).toBe('url(#a-c)');
    expect(svg?.querySelector('clipPath')?.id).toBe('a-c');
    expect(svg?.getAttribute('viewBox')).toBe('0 0 9 9');
  });

  it.each([
    ['a script', '<script>alert(1)</script>'],
    ['other markup', '<foreignObject><body xmlns="http://www.w3.org/1999/xhtml"><b/></body></foreignObject>'],
    ['a link', '<a href="https://example.org"><rect/></a>'],
    ['a picture from elsewhere', '<image href="https://example.org/a.png"/>'],
    ['a part of another file', '<use href="other.svg#a"/>'],
    ['a style sheet', '<style>@import url(https://example.org);</style>'],
    ['what changes by itself', '<set attributeName="href" to="javascript:alert(1)"/>'],
    ['an element of HTML', '<div xmlns="http://www.w3.org/1999/xhtml">a</div>'],
  ])('loses %s, with all that is in it', (_, markup) => {
    expect(drawn(markup)?.childNodes).toHaveLength(0);
  });

  it.each([
    ['a handler', 'onload="alert(1)"'],
    ['a style', 'style="background:url(https://example.org)"'],
    ['an address in a look', 'fill="url(https://example.org#a)"'],
    ['an address in disguise', 'fill="u\\72l(https://example.org)"'],
    ['a link of old', 'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="https://example.org"'],
  ])('loses %s', (_, attribute) => {
    const names = drawn('', attribute)?.getAttributeNames();
    expect(names?.filter((name) => name !== 'viewBox' && name !== 'xmlns')).toEqual([]);
  });

  it('is nothing where the text is no drawing', () => {
    expect(safeSvg('<html xmlns="http://www.w3.org/1999/xhtml"/>', '')).toBeNull();
    expect(safeSvg('<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', '')).toBeNull();
    expect(safeSvg('hình', '')).toBeNull();
  });
});
