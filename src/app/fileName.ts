/** "xep-hang-2024-04.xlsx" from the path of the page and its period: letters without marks, as in addresses. */
export function fileName(pathname: string, periodId: string, extension: string, part = ''): string {
  const page = pathname.replace(/^\/+|\/+$/g, '').replaceAll('/', '-') || 'tong-quan';
  const suffix = part === '' ? '' : `-${part}`;
  return `${page}${suffix}-${periodId}.${extension}`;
}
