/** The address of a model file that is shipped with us. */
export function modelAddress(name: string): string {
  return new URL(`/models/${name}`, location.origin).href;
}

async function open(name: string): Promise<Response> {
  const response = await fetch(modelAddress(name));
  if (!response.ok) throw new Error(`The model file ${name} is missing.`);
  return response;
}

/** A model file's bytes, unpacked. Rejects when it is not there. */
export async function readModel(name: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await open(name);
  const unpacked = name.endsWith('.gz')
    ? new Response(response.body?.pipeThrough(new DecompressionStream('gzip')))
    : response;
  return new Uint8Array(await unpacked.arrayBuffer());
}

/** A model file parsed as JSON. Rejects when it is not there. */
export async function readModelJson(name: string): Promise<unknown> {
  return (await open(name)).json();
}
