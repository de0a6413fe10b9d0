import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { ServerResponse } from "node:http";
import type { Answer, Route } from "./answer.ts";
import type { Forward } from "./forward.ts";
import type { Certificate } from "./certificate.ts";

/** One HTTPS origin on this machine. */
export interface HttpsOrigin {
  /** "https://localhost:3000" */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

const missing: Answer = { status: 404, type: "text/plain; charset=utf-8", body: "Not found\n" };
const broken: Answer = { status: 500, type: "text/plain; charset=utf-8", body: "The simulator's server failed\n" };

const send = (response: ServerResponse, { status, type, body }: Answer): void => {
  response.writeHead(status, {
    "content-type": type,
    "cache-control": "no-cache",
    "access-control-allow-origin": "*",
    // Two ports are one site: without this header they would share a process, and a busy add-in would freeze the page.
    "origin-agent-cluster": "?1",
  });
  response.end(body);
};

/** Listens on a port of https://localhost, or on any free one for 0; the first route that knows a path answers it. */
export async function listenOn(
  port: number,
  certificate: Certificate,
  routes: readonly Route[],
  forward?: Forward,
): Promise<HttpsOrigin> {
  const answerTo = async (address: string): Promise<Answer> => {
    const { pathname, searchParams } = new URL(address, "https://localhost");
    for (const route of routes) {
      const answer = await route(decodeURIComponent(pathname), searchParams);
      if (answer !== undefined) return answer;
    }
    return missing;
  };
  const server = createServer({ key: certificate.key, cert: certificate.certificate }, (request, response) => {
    if (forward?.takes(request.url ?? "/") === true) {
      forward.pass(request, response);
      return;
    }
    answerTo(request.url ?? "/").then(
      (answer) => {
        send(response, answer);
      },
      () => {
        send(response, broken);
      },
    );
  });
  await listening(server, port);
  return {
    origin: `https://localhost:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, "localhost", () => {
      server.removeListener("error", fail);
      done();
    });
  });
}
