import { AppError, isAppError } from "@/lib/errors";
import { readUploadForm, type UploadedForm } from "./multipart";

/** The bytes of the one file of a form. Throws `bad-request` when there is none or more, and `too-large`. */
export async function readTableForm(request: Request): Promise<Uint8Array> {
  const { files } = await readForm(request);
  const [file] = files;
  if (!file || files.length > 1) throw notOneFile();
  return file.bytes;
}

async function readForm(request: Request): Promise<UploadedForm> {
  try {
    return await readUploadForm(request);
  } catch (error) {
    throw isAppError(error) && error.code === "bad-request" ? notOneFile() : error;
  }
}

const notOneFile = () =>
  new AppError(
    "bad-request",
    "Send the postcode file as a multipart form with one CSV file, in the part named file.",
  );
