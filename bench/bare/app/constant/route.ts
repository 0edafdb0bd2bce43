/** The least that a Next handler can do: what everything else is measured against. */
export const dynamic = "force-dynamic";

export const GET = () =>
  new Response('{"constant":true}', { headers: { "content-type": "application/json" } });
