import { afterEach, describe, expect, it, vi } from 'vitest';
import { runExport } from '#src/app/runExport.ts';
import { sampleReport } from '#tests/transfer/sampleReport.ts';

/** A worker that is told what to write and never ends by itself. */
class WritingWorker {
  static all: WritingWorker[] = [];
  isEnded = false;
  onmessage: ((event: MessageEvent) => void) | null = null;
  onerror: ((event: ErrorEvent) => void) | null = null;
  constructor() {
    WritingWorker.all.push(this);
  }
  postMessage(): void {}
  terminate(): void {
    this.isEnded = true;
  }
}

afterEach(() => {
  WritingWorker.all = [];
  vi.unstubAllGlobals();
});

describe('writing a file', () => {
  it('ends with the worker when it is stopped, also when it was stopped before it began', async () => {
    vi.stubGlobal('Worker', WritingWorker);
    const stop = new AbortController();
    const written = runExport('xlsx', sampleReport(), stop.signal, () => {});
    await vi.waitFor(() => expect(WritingWorker.all).toHaveLength(1));
    stop.abort(new Error('stopped'));
    await expect(written).rejects.toThrow('stopped');
    expect(WritingWorker.all[0]?.isEnded).toBe(true);

    await expect(runExport('xlsx', sampleReport(), stop.signal, () => {})).rejects.toThrow('stopped');
    expect(WritingWorker.all).toHaveLength(1);
  });
});
