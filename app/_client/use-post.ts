"use client";

import { post } from "./api";
import { useRequest } from "./use-request";

/** A POST to one path of the API; see {@link useRequest}. */
export const usePost = <Value>(path: string) =>
  useRequest((body?: FormData | object) => post<Value>(path, body));
