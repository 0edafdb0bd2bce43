import { notHere } from "@/lib/http/not-here";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = notHere;
