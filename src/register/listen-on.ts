import { createServer, type Server } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import type { Socket } from "node:net";

import { createAdaptorServer } from "@hono/node-server";

import { errorCode } from "./engine/error-code.ts";
import { StartRefused } from "./engine/start-refused.ts";
import type { Listen } from "./options.ts";
import type { Certificate } from "./read-certificate.ts";

/** Milliseconds for a TLS handshake; one that hangs must not hold up the end of the server. */
const HANDSHAKE = 5_000;

/** For a request of HTTP/1.0 without a Host header, as simple health checks send it. */
const ANY_NAME = "localhost";

/** A listener that runs. */
export interface Listening {
  /** `https://127.0.0.1:8443`. */
  readonly url: string;
  /** From now on new connections get this one. */
  readonly renew: (certificate: Certificate) => void;
  /** Takes no more connections, and waits for what is under way: at most `patience` milliseconds. */
  readonly close: (patience: number) => Promise<void>;
}

type Answer = (request: Request, bindings: object) => Response | Promise<Response>;

/**
 * Starts to listen.
 * @throws StartRefused in one line where the port is taken or the address is not this machine's.
 */
export async function listenOn(listen: Listen, certificate: Certificate | null, fetch: Answer): Promise<Listening> {
  const server = createAdaptorServer(
    certificate === null
      ? { fetch, hostname: ANY_NAME, createServer }
      : {
          fetch,
          hostname: ANY_NAME,
          createServer: createTlsServer,
          serverOptions: { cert: certificate.cert, key: certificate.key, handshakeTimeout: HANDSHAKE },
        },
  ) as Server | TlsServer;
  const sockets = openSockets(server);
  const port = await start(server, listen);
  const { host } = listen;
  return {
    url: `${certificate === null ? "http" : "https"}://${host.includes(":") ? `[${host}]` : host}:${port}`,
    renew: ({ cert, key }) => {
      if ("setSecureContext" in server) server.setSecureContext({ cert, key });
    },
    close: (patience) => close(server, sockets, patience),
  };
}

function start(server: Server, { host, port }: Listen): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(new StartRefused(whyNot(errorCode(error), host, port), error));
    });
    server.listen(port, host, () => {
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}

function whyNot(code: string | null, host: string, port: number): string {
  if (code === "EADDRINUSE") return `port ${port} is in use`;
  if (code === "EACCES") return `port ${port} may not be listened on by this user`;
  return `${host}:${port} cannot be listened on`;
}

/** Everything that is connected, also what has not finished its handshake, of which the HTTP server knows nothing. */
function openSockets(server: Server): ReadonlySet<Socket> {
  const open = new Set<Socket>();
  server.on("connection", (socket: Socket) => {
    open.add(socket);
    socket.once("close", () => open.delete(socket));
  });
  return open;
}

function close(server: Server, sockets: ReadonlySet<Socket>, patience: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      server.closeAllConnections();
      for (const socket of sockets) socket.destroy();
    }, patience).unref();
    server.close((error) => {
      clearTimeout(late);
      if (error === undefined) resolve();
      else reject(error);
    });
    server.closeIdleConnections();
  });
}
