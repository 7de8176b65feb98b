import type { Report } from '#src/domain/report.ts';
import type { ExportAnswer, ExportFormat, ExportRequest } from '#src/workers/exportWorker.ts';

/**
 * Writes a report as a file in a worker of its own; an abort ends the worker.
 *
 * @param onProgress share done, 0–1
 * @throws when the file could not be written, and the signal's reason when it was aborted
 */
export async function runExport(
  format: ExportFormat,
  report: Report,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<Blob> {
  // An abort that came before would not be heard of any more.
  signal.throwIfAborted();
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('../workers/exportWorker.ts', import.meta.url), { type: 'module' });
    const end = () => worker.terminate();
    signal.addEventListener('abort', () => {
      end();
      reject(signal.reason);
    });
    worker.onmessage = ({ data }: MessageEvent<ExportAnswer>) => {
      if (data.kind === 'progress') {
        onProgress(data.share);
        return;
      }
      end();
      if (data.kind === 'result') resolve(data.file);
      else reject(new Error(data.message));
    };
    worker.onerror = (event) => {
      end();
      reject(new Error(event.message));
    };
    worker.postMessage({ format, report } satisfies ExportRequest);
  });
}
