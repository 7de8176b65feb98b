import type { Formula } from '#src/domain/indicator.ts';
import { ADDRESS_KEYS, sharedQuery } from '#src/state/address.ts';
import { servicePath } from '#src/state/measurePath.ts';

/** The target of a link to another page. */
export interface PageLink {
  readonly pathname: string;
  readonly search: string;
}

/** The address of another page about a unit, in the same period and comparison. @param more further keys of that page */
export function unitPage(
  params: URLSearchParams,
  code: string,
  pathname: string,
  more: Readonly<Record<string, string>> = {},
): PageLink {
  const query = sharedQuery(params);
  query.set(ADDRESS_KEYS.highlighted, code);
  for (const [key, value] of Object.entries(more)) query.set(key, value);
  return { pathname, search: `?${query}` };
}

/** Where more of a measure is: its own page, or the reasons of its group on the ranking page. */
export function measurePage(
  measureCode: string,
  { groups }: Pick<Formula, 'groups'>,
  pageOf: (pathname: string, more?: Readonly<Record<string, string>>) => PageLink,
): PageLink {
  const path = servicePath(measureCode);
  if (path !== null) return pageOf(path);
  const group = groups.find(
    ({ code, indicators }) =>
      code === measureCode || indicators.some((indicator) => indicator.code === measureCode),
  );
  return pageOf('/xep-hang', {
    [ADDRESS_KEYS.view]: 'vi-sao',
    ...(group ? { [ADDRESS_KEYS.group]: group.code } : {}),
  });
}
