/** One part of a form: a file when it has a `filename`. */
export interface Part {
  name: string;
  filename?: string;
  content: string | Uint8Array;
}

const BOUNDARY = "----rota-e2e-7c9e2f";

/** The body and the header of a multipart form with these parts. */
export function multipart(parts: Part[]): { body: Buffer; headers: Record<string, string> } {
  const pieces = parts.flatMap(({ name, filename, content }) => {
    const file =
      filename === undefined ? "" : `; filename="${filename}"\r\nContent-Type: application/octet-stream`;
    const head = `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"${file}\r\n\r\n`;
    return [Buffer.from(head), Buffer.from(content), Buffer.from("\r\n")];
  });
  return {
    body: Buffer.concat([...pieces, Buffer.from(`--${BOUNDARY}--\r\n`)]),
    headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` },
  };
}
