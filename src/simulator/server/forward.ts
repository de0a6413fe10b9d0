import { type IncomingMessage, request as ask, type ServerResponse } from "node:http";

/** Addresses that another server on this machine answers, as the add-in's own server would on the same origin. */
export interface Forward {
  readonly takes: (address: string) => boolean;
  readonly pass: (request: IncomingMessage, response: ServerResponse) => void;
}

const PATHS = ["/api/", "/development/"];

/** Passes the add-in's calls on to its backend, word for word; 502 while nobody answers there. */
export function forwardTo(backend: string): Forward {
  const { hostname, port } = new URL(backend);
  return {
    takes: (address) => PATHS.some((path) => address.startsWith(path)),
    pass: (request, response) => {
      const { method, url, headers } = request;
      const passed = ask({ hostname, port, method, path: url, headers }, (answer) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(response);
      });
      passed.on("error", () => {
        if (!response.headersSent) response.writeHead(502);
        response.end();
      });
      request.pipe(passed);
    },
  };
}
