import { AppError } from "@/lib/errors";
import type { SentFile } from "./sent";

/** One event of a stream; `id` is what a client that comes back says it has seen last. */
export interface StreamedEvent {
  event: string;
  data: object;
  id?: number;
}

/** Sends an event; `end` closes the stream. */
export interface Sender {
  (event: StreamedEvent): void;
  end(): void;
}

// One process holds several copies of this module: the open streams live here.
const shared = globalThis as typeof globalThis & { rotaStreams?: Set<() => void> };

/** What closes each open stream. A server that is told to stop does not wait for clients that listen. */
function openStreams(): Set<() => void> {
  if (!shared.rotaStreams) {
    const streams = new Set<() => void>();
    shared.rotaStreams = streams;
    for (const signal of ["SIGTERM", "SIGINT"] as const)
      process.once(signal, () => {
        for (const close of [...streams]) close();
      });
  }
  return shared.rotaStreams;
}

/** Each holds a connection for as long as its client likes. */
const MOST_STREAMS = 200;

/** Between signs of life, so that proxies and clients know that the connection stands. Milliseconds. */
const HEARTBEAT = 15_000;

/**
 * Server-sent events. `follow` begins to send and returns what stops it; that is called when the client goes
 * away or the stream is ended. What `follow` throws is thrown before anything is sent.
 */
export function eventStream(
  request: Request,
  follow: (send: Sender) => () => void,
): SentFile<"text/event-stream"> {
  const streams = openStreams();
  if (streams.size >= MOST_STREAMS) {
    throw new AppError("busy", "Too many programs follow the changes just now. Try again in a minute.");
  }
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | null = null;
  const waiting: string[] = [];
  let stop: () => void = () => undefined;
  const heartbeat = setInterval(() => write(": still here\n\n"), HEARTBEAT);
  heartbeat.unref();

  function write(text: string): void {
    if (controller) controller.enqueue(encoder.encode(text));
    else waiting.push(text);
  }
  function close(): void {
    clearInterval(heartbeat);
    streams.delete(close);
    stop();
    const open = controller;
    controller = null;
    try {
      open?.close();
    } catch {
      // The client has gone already.
    }
  }
  const send: Sender = Object.assign(
    ({ event, data, id }: StreamedEvent) =>
      write(`${id === undefined ? "" : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    { end: () => void setImmediate(close) },
  );
  try {
    stop = follow(send);
  } catch (error) {
    clearInterval(heartbeat);
    throw error;
  }
  // Headers leave with the first bytes: without these a client would wait for the first event to know that it is heard.
  waiting.unshift(": following\n\n");
  streams.add(close);
  request.signal.addEventListener("abort", close, { once: true });
  const body = new ReadableStream<Uint8Array>({
    start(own) {
      controller = own;
      for (const text of waiting.splice(0)) write(text);
    },
    cancel: close,
  });
  return new Response(body, {
    headers: {
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    },
  });
}
