"use client";

import { post } from "./api";
import { useAsk } from "./use-ask";

/** A POST to one path of the JSON side, as {@link useAsk} keeps it. */
export const usePost = <Value>(path: string) => useAsk((body?: FormData | object) => post<Value>(path, body));
