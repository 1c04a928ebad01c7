const EXAMPLES = /\n {2}examples: \{[^\n]*\},\n|\n {2}examples: \{\n[\s\S]*?\n {2}\},\n/;

/**
 * A build step: leaves the rules' examples out of the engine that goes into every page; only our own pages show them.
 * Each script is built by itself, so the inputs of a build say whose code this is.
 */
export function withoutExamples() {
  let isEngine = false;
  return {
    name: 'without-examples',
    enforce: 'pre' as const,
    buildStart(options: { readonly input: unknown }) {
      isEngine = JSON.stringify(options.input).includes('entrypoints/engine');
    },
    transform(code: string, id: string) {
      if (!isEngine || !/\/rules\/[a-z-]+\.ts$/.test(id)) return null;
      return { code: code.replace(EXAMPLES, '\n  examples: { raises: [], passes: [] },\n'), map: null };
    },
  };
}
