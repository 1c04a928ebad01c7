/** What we use of it; the package's own declarations can't be found from an ES module. */
declare module 'tesseract-wasm' {
  interface Picture {
    readonly width: number;
    readonly height: number;
    readonly data: Uint8ClampedArray;
  }

  interface TextItem {
    readonly rect: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
    readonly flags: number;
    readonly confidence: number;
    readonly text: string;
  }

  export const layoutFlags: { readonly StartOfLine: number; readonly EndOfLine: number };

  export function createOCREngine(options: { wasmBinary: Uint8Array }): Promise<{
    loadModel(model: Uint8Array): void;
    loadImage(picture: Picture): void;
    clearImage(): void;
    getTextBoxes(unit: 'word'): TextItem[];
  }>;
}
