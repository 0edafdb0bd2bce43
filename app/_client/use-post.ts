"use client";

import { post } from "./api";
import { useRequest } from "./use-request";

/** A POST to one path of the JSON side, as {@link useRequest} keeps it. */
export const usePost = <Value>(path: string) =>
  useRequest((body?: FormData | object) => post<Value>(path, body));
