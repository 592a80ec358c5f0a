import { build, type Rollup } from 'vite';

/** The code of extract/ and everything that it imports, as it ships: one minified ES module. */
export async function builtExtract(): Promise<string> {
  const built = (await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      // A library keeps its white space unless told otherwise; the extension does not.
      rolldownOptions: { output: { minify: true, comments: { annotation: false } } },
      lib: { entry: 'src/extract/extract.ts', formats: ['es'], fileName: 'extract' },
    },
  })) as Rollup.RollupOutput[];
  return built
    .flatMap(({ output }) => output.map((chunk) => ('code' in chunk ? chunk.code : '')))
    .join('');
}
