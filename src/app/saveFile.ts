/** Hands a file to the browser's own download. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; the address is only needed for that.
  URL.revokeObjectURL(address);
}

/** "xep-hang-2024-04.xlsx" from the path of the page and its period: letters without marks, as in addresses. */
export function fileName(pathname: string, periodId: string, extension: string, part = ''): string {
  const page = pathname.replace(/^\/+|\/+$/g, '').replaceAll('/', '-') || 'tong-quan';
  const suffix = part === '' ? '' : `-${part}`;
  return `${page}${suffix}-${periodId}.${extension}`;
}
