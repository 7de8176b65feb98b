import { describe, expect, it } from 'vitest';
import { plainText } from '#src/transfer/export/plainText.ts';

describe('text from data', () => {
  it.each([
    ['stays as it is', 'Xã Đồng Hữu Lộc <b> & "x"', 'Xã Đồng Hữu Lộc <b> & "x"'],
    ['stands on one line', ' Xã\r\nMẫu\tMột\u2028Hai ', 'Xã Mẫu Một Hai'],
    ['has no control characters', 'M\u0000ẫ\u0008u\u001b\u007f\u009f', 'Mẫu'],
    ['has nothing that is no character', 'M\ufffeẫu\uffff', 'Mẫu'],
    ['shows half a letter as broken', 'Mẫu \ud83d!', 'Mẫu \ufffd!'],
    ['keeps whole letters beyond the first plane', 'Mẫu 😀', 'Mẫu 😀'],
    ['has composed marks', 'Hữu Lộc'.normalize('NFD'), 'Hữu Lộc'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });
});
