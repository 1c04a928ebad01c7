/** How long a browser may take to begin with a download. Milliseconds. */
const BEGIN_WITHIN = 60_000;

/** Saves a file among the person's downloads. Nothing is put into the page: the link it takes is never part of it. */
export function saveFile(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), BEGIN_WITHIN);
}
