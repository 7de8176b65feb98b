import type { Report } from '#src/domain/report.ts';

export type ExportFormat = 'xlsx' | 'pptx' | 'docx';

/** What the worker is asked: a page, and the kind of file it is to become. To cancel, end the worker. */
export interface ExportRequest {
  readonly format: ExportFormat;
  readonly report: Report;
}

/** What it answers: how far it is, several times, and the file once. */
export type ExportAnswer =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'result'; readonly file: Blob }
  | { readonly kind: 'failed'; readonly message: string };

/** Each library comes with the first file of its kind. */
const WRITERS: Readonly<
  Record<ExportFormat, () => Promise<(report: Report, onProgress: (share: number) => void) => Promise<Blob>>>
> = {
  xlsx: async () => (await import('#src/transfer/export/workbook.ts')).reportWorkbook,
  pptx: async () => (await import('#src/transfer/export/slides.ts')).reportSlides,
  docx: async () => (await import('#src/transfer/export/officialReport.ts')).officialReport,
};

function answer(message: ExportAnswer): void {
  globalThis.postMessage(message);
}

globalThis.onmessage = async ({ data }: MessageEvent<ExportRequest>) => {
  try {
    const write = await WRITERS[data.format]();
    const file = await write(data.report, (share) => answer({ kind: 'progress', share }));
    answer({ kind: 'result', file });
  } catch (error) {
    answer({ kind: 'failed', message: String(error) });
  }
};
