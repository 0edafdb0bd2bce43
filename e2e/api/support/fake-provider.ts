import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** Who the provider says is in front of the browser. */
export interface Claims {
  sub: string;
  name?: string;
  email?: string;
  email_verified?: boolean;
}

const base64url = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/** A small OpenID provider on this computer: it asks nobody anything, and says of everybody what it was told to say. */
export class FakeProvider {
  person: Claims = { sub: "nobody" };
  /** What it puts into the ID token in place of what is right. */
  lies: Record<string, unknown> = {};
  private readonly keys = generateKeyPairSync("rsa", { modulusLength: 2048 });
  private readonly codes = new Map<string, { nonce: string; challenge: string }>();
  private readonly server = createServer((request, response) => void this.answer(request, response));

  async listen(): Promise<void> {
    this.server.listen(0, "127.0.0.1");
    await once(this.server, "listening");
  }

  get issuer(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close = () => new Promise<void>((done) => this.server.close(() => done()));

  /** What the browser does there: opens the address, and is sent back with a code. Returns the query that it comes back with. */
  async visit(address: string): Promise<string> {
    const answer = await fetch(address, { redirect: "manual" });
    return new URL(answer.headers.get("location") ?? "http://nowhere").search;
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? "/", this.issuer);
    if (url.pathname === "/authorize") return this.authorize(url.searchParams, response);
    const body =
      url.pathname === "/token"
        ? this.token(await textOf(request))
        : url.pathname === "/keys"
          ? {
              keys: [
                { ...this.keys.publicKey.export({ format: "jwk" }), alg: "RS256", use: "sig", kid: "one" },
              ],
            }
          : this.description();
    response.writeHead("error" in body ? 400 : 200, { "content-type": "application/json" });
    response.end(JSON.stringify(body));
  }

  private description() {
    const { issuer } = this;
    return {
      ...{ issuer, authorization_endpoint: `${issuer}/authorize`, token_endpoint: `${issuer}/token` },
      ...{
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
      },
      id_token_signing_alg_values_supported: ["RS256"],
    };
  }

  private authorize(asked: URLSearchParams, response: ServerResponse): void {
    const code = randomBytes(16).toString("hex");
    this.codes.set(code, { nonce: asked.get("nonce") ?? "", challenge: asked.get("code_challenge") ?? "" });
    const back = new URL(asked.get("redirect_uri") ?? "");
    back.searchParams.set("code", code);
    back.searchParams.set("state", asked.get("state") ?? "");
    response.writeHead(302, { location: back.href });
    response.end();
  }

  private token(body: string): object {
    const asked = new URLSearchParams(body);
    const known = this.codes.get(asked.get("code") ?? "");
    this.codes.delete(asked.get("code") ?? "");
    const proof = createHash("sha256")
      .update(asked.get("code_verifier") ?? "")
      .digest("base64url");
    if (!known || known.challenge !== proof) return { error: "invalid_grant" };
    const at = Math.floor(Date.now() / 1000);
    const claims = {
      ...{ iss: this.issuer, aud: "rota", iat: at, exp: at + 60, nonce: known.nonce },
      ...this.person,
      ...this.lies,
    };
    const head = `${base64url({ alg: "RS256", kid: "one" })}.${base64url(claims)}`;
    const signature = sign("sha256", Buffer.from(head), this.keys.privateKey).toString("base64url");
    return { access_token: "a", token_type: "Bearer", expires_in: 60, id_token: `${head}.${signature}` };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += chunk;
  return text;
}
