import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseJson, shapeError } from '#src/feeds/http.ts';
import { periodName } from '#src/text/periods.ts';
import { checkFeeds } from './feeds/checkFeeds.ts';
import { conversionSummary } from './portal/conversionSummary.ts';
import { convertPortalTable } from './portal/convertPortalTable.ts';
import { periodInFileName } from './portal/portalPeriod.ts';
import { PortalTableError } from './portal/portalTableError.ts';
import { readPortalTable } from './portal/readPortalTable.ts';

/** `npm run feeds:from-portal -- <file> <out folder>`: a captured portal-2025 table in, a feed folder out. */

const USAGE = `Cách dùng: npm run feeds:from-portal -- <tệp CSV, JSON hoặc XLSX> <thư mục ra> [tùy chọn]
  --period 2025 | 2025-H1 | 2025-Q3 | 2025-10   kỳ của bảng (mặc định: đoán từ tên tệp)
  --as-of 2025-10-16[T08:00:00+07:00]           thời điểm thu thập (mặc định: ngày sửa tệp)
  --closed yes | no                             số liệu đã chốt hay còn tạm tính (mặc định: no)
  --name, --designation, --code                 tên, loại và mã địa phương (mặc định: suy từ cột TEN, MA_COQUAN)
  --source                                      nguồn in dưới mỗi bảng, biểu đồ`;

async function run(): Promise<void> {
  const { file, folder, values } = readArguments();
  const rows = await readPortalTable(await readInput(file));
  const periodId = values.period ?? guessedPeriod(file);
  const files = convertPortalTable(rows, {
    periodId,
    asOf: await captureTime(file, values['as-of']),
    source: values.source ?? `Cổng Dịch vụ công quốc gia (${basename(file)})`,
    closed: values.closed === 'yes',
    name: values.name,
    designation: values.designation,
    code: values.code,
  });
  const report = await checkFeeds(async (document) => {
    const text = files.get(document);
    if (text === undefined) throw shapeError(document, 'empty');
    return parseJson(text, document);
  });
  const summary = conversionSummary(rows, report, periodId);
  if (report.failures.length > 0)
    throw new PortalTableError(['Bảng không thành nguồn số liệu dùng được:', ...summary].join('\n'));
  for (const [path, text] of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  console.log([...summary, `Đã ghi ${[...files.keys()].join(', ')} vào ${folder}`].join('\n'));
}

function readArguments() {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: {
        period: { type: 'string' },
        'as-of': { type: 'string' },
        name: { type: 'string' },
        designation: { type: 'string' },
        code: { type: 'string' },
        source: { type: 'string' },
        closed: { type: 'string', default: 'no' },
      },
    });
    const [file, folder] = positionals;
    if (file && folder && positionals.length === 2 && ['yes', 'no'].includes(values.closed))
      return { file, folder, values };
  } catch {
    // An unknown option: the usage says which there are.
  }
  throw new PortalTableError(USAGE);
}

async function readInput(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch {
    throw new PortalTableError(`Không đọc được tệp ${file}.`);
  }
}

function guessedPeriod(file: string): string {
  const guess = periodInFileName(basename(file));
  if (guess === null)
    throw new PortalTableError('Tên tệp không cho biết kỳ; hãy thêm --period, ví dụ --period 2025-10.');
  console.log(`Không có --period: đoán từ tên tệp là ${periodName(guess)} (${guess}).`);
  return guess;
}

async function captureTime(file: string, asOf: string | undefined): Promise<string> {
  const stated = asOf && /^\d{4}-\d{2}-\d{2}$/.test(asOf) ? `${asOf}T00:00:00+07:00` : asOf;
  if (stated === undefined) {
    const modified = (await stat(file)).mtime.toISOString();
    console.log(`Không có --as-of: lấy thời điểm sửa tệp ${modified}.`);
    return modified;
  }
  if (/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(stated) && !Number.isNaN(Date.parse(stated))) return stated;
  throw new PortalTableError(`Thời điểm "${asOf}" không hiểu được; hãy viết như 2025-10-16T08:00:00+07:00.`);
}

try {
  await run();
} catch (error) {
  if (!(error instanceof PortalTableError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
