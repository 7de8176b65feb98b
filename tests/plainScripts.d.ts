/** The scripts that run before anything is installed are plain JavaScript; this is what the rest uses of them. */
declare module '*/chromium.mjs' {
  export function findChromium(): string | null;
}
