import { isCode, type SourceFile, stageOf, type Violation } from './sourceFile.ts';
import { importsOf } from './syntax.ts';

const REACT = ['main', 'app', 'pages', 'charts', 'ui', 'state', 'queries'];

/** Each library and the only places that may import it; one that is not listed is let in nowhere. */
const FENCES: readonly (readonly [library: RegExp, places: readonly string[]])[] = [
  [/^react(?:-dom)?(?:\/|$)/, REACT],
  [/^react-router(?:\/|$)/, ['app', 'pages', 'state']],
  [/^@tanstack\/react-query$/, ['queries', 'app']],
  [/^react-error-boundary$/, ['app']],
  [/^zustand(?:\/|$)/, ['state']],
  [/^zod(?:\/|$)/, ['feeds']],
  [/^recharts(?:\/|$)/, ['charts']],
  [/^d3-(?:scale|shape)$/, ['charts']],
  [/^radix-ui$/, ['ui']],
  [/^@tanstack\/react-(?:table|virtual)$/, ['ui']],
  [/^@fontsource-variable\/inter\//, ['ui', 'app']],
  [/^(?:read-excel-file|write-excel-file|pptxgenjs|docx|papaparse|fflate)(?:\/|$)/, ['transfer']],
  [/^(?:oidc-client-ts|react-oidc-context)$/, ['app']],
  [/^(?:virtual:)?msw(?:\/|$)/, ['mocks']],
];

/** Libraries used outside the folder they are fenced into, and libraries that no fence names. */
export function libraryViolations(files: readonly SourceFile[]): Violation[] {
  return files
    .filter((file) => isCode(file.path))
    .flatMap((file) => {
      const place = placeOf(file.path);
      if (place === null) return [];
      const imports = importsOf(file)
        .map(({ specifier }) => specifier)
        .filter((specifier) => !/^(?:\.|#)/.test(specifier))
        .filter(
          (specifier) =>
            !FENCES.some(([library, places]) => library.test(specifier) && places.includes(place)),
        )
        .map((specifier) => ({
          rule: 'fenced library',
          path: file.path,
          detail: `${specifier} may not be imported in ${place}`,
        }));
      // A component needs no import of React to be one.
      const component = file.path.endsWith('.tsx') && place !== 'mocks' && !REACT.includes(place);
      return component
        ? [...imports, { rule: 'fenced library', path: file.path, detail: `no components in ${place}` }]
        : imports;
    });
}

/** The stage of a file of src, `main` at its root, `mocks`; null elsewhere, where no fence stands. */
function placeOf(file: string): string | null {
  if (file.startsWith('mocks/')) return 'mocks';
  const stage = stageOf(file);
  return stage === '' ? 'main' : stage;
}
