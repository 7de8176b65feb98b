import { fetchDocument } from '#src/feeds/http.ts';
import { checkFeeds, isUsable, type ReadDocument } from './feeds/checkFeeds.ts';
import { readFolder } from './feeds/readFolder.ts';
import { reportLines } from './feeds/reportLines.ts';

/** `npm run feeds:check -- <address or folder>`: tells a provider what is wrong with real feeds. */

function readerOf(place: string): ReadDocument {
  if (!/^https?:\/\//i.test(place)) return readFolder(place);
  const baseUrl = place.endsWith('/') ? place : `${place}/`;
  return (document) => fetchDocument({ baseUrl }, document, new AbortController().signal);
}

const [place] = process.argv.slice(2);
if (place === undefined) {
  console.error('Cách dùng: npm run feeds:check -- <địa chỉ hoặc thư mục>');
  process.exitCode = 1;
} else {
  const report = await checkFeeds(readerOf(place));
  for (const [document, rowCount] of report.documents)
    console.log(document === 'catalog.json' ? document : `${document}: ${rowCount} hàng dùng được`);
  console.log(reportLines(report).join('\n'));
  if (!isUsable(report)) process.exitCode = 1;
}
