/**
 * A build step: Tesseract's script names files beside it, and the builder would put a second copy of each into the build. We
 * hand it its one file ourselves (`scripts/models.ts`).
 */
export function tesseractAlone() {
  return {
    name: 'tesseract-alone',
    enforce: 'pre' as const,
    transform(code: string, id: string) {
      if (!/\/tesseract-wasm\/dist\/lib\.js$/.test(id)) return null;
      return {
        code: code.replace(/new URL\("([^"]+)", ?import\.meta\.url\)/g, 'new URL("$1", location.href)'),
        map: null,
      };
    },
  };
}
