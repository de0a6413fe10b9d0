import { elsewhere, flag, list, may, must, number, record, text, word } from "#core/policy/shape/make-shape.ts";
import type { Looks, Shape } from "#core/policy/shape/shape.ts";

const UUID: Looks = {
  pattern: /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
  like: 'an id such as "3f2b6c1e-7a40-4d0e-9c35-5a1f0e2d4b6a"',
};
const MAIL: Looks = { pattern: /^[^\s@]+@[^\s@]+$/, like: 'an address such as "dpo@gladsaxe.dk"' };
const PATH: Looks = { pattern: /^[^\r\n]+$/, like: "the path of a file" };
const filled: Looks = { pattern: /\S/, like: "a text that is not empty" };

const port = (about: string) => number(about, 0, 65_535);

const listen = (host: string, fallback: number) =>
  record("Where the server listens.", {
    host: may(text("The address of a network interface; 0.0.0.0 means all.", filled), host),
    port: may(port("The port; 0 takes a free one."), fallback),
  });

const metrics: Shape = {
  kind: "either",
  about:
    'Figures for Prometheus. "token": at /metrics for whoever brings the bearer token in POSTVAGT_METRICS_TOKEN; or a listener of their own.',
  of: [
    word("At /metrics, for whoever brings the token.", ["token"]),
    record("A listener of their own, without a token, for a network that is not public.", {
      listen: must(listen("127.0.0.1", 9464)),
      token: elsewhere("The token.", "set the environment variable POSTVAGT_METRICS_TOKEN"),
    }),
  ],
};

/** The `serve` part of org.json: how the server is reached. */
export const serveShape = record("How `postvagt serve` is reached.", {
  listen: may(listen("127.0.0.1", 8443), { host: "127.0.0.1", port: 8443 }),
  tls: may(
    record("The server's own certificate; without it a proxy in front brings TLS.", {
      cert: must(
        text("The certificate and the ones above it, PEM; beside the organisation file, or a full path.", PATH),
      ),
      key: must(text("Its private key, PEM, without a passphrase.", PATH)),
      passphrase: elsewhere("The key's passphrase.", "keep the key without one, readable by the server alone"),
    }),
    null,
  ),
  proxy: may(
    record("A proxy that stands in front.", {
      trusted: must(
        list(
          "Addresses of the proxy, or networks such as 10.0.0.0/8; only their X-Forwarded-For is believed.",
          text("An address or a network.", filled),
          1,
        ),
      ),
    }),
    null,
  ),
  metrics: may(metrics, null),
});

const database: Shape = {
  kind: "choice",
  about: "Where breaches are kept.",
  by: {
    embedded: record("A folder on this machine, for one organisation and one server.", {
      embedded: must(
        text("The folder, beside the organisation file or a full path; it is made when it is missing.", filled),
      ),
    }),
    postgres: record("PostgreSQL 15 or newer, for as many servers as wanted.", {
      postgres: must(
        text(
          "postgres://user@host:5432/database; the password is read from PGPASSWORD. Of several hosts with commas between them, the primary is used.",
          {
            pattern: /^postgres(?:ql)?:\/\/\S+$/,
            like: "postgres://user@host:5432/database",
          },
        ),
      ),
      password: elsewhere("The password.", "set the environment variable PGPASSWORD"),
    }),
  },
};

const tenant = record("An organisation of the register.", {
  id: must(text("The id of its Entra tenant.", UUID)),
  name: may(text("Its name; left out, organisation.name.", filled), null),
  cvr: may(text("Its CVR number.", { pattern: /^\d{8}$/, like: "eight digits" }), null),
  dpoName: may(text("Its data protection officer; left out, organisation.dataProtection.name.", filled), null),
  dpoMail: may(text("Where reminders go; left out, organisation.dataProtection.mail.", MAIL), null),
  dpoPhone: may(text("Left out, organisation.dataProtection.phone.", filled), null),
});

const entra = record("Sign-in with Microsoft Entra ID.", {
  clientId: must(text("The application (client) id of the app registration.", UUID)),
  scope: may(text("The scope that it exposes.", filled), "Incidents.Report"),
  authority: may(
    text("Entra's own address.", { pattern: /^https?:\/\/\S+$/, like: "an address that begins with https://" }),
    "https://login.microsoftonline.com",
  ),
  clientSecret: elsewhere("A client secret.", "none is needed, for the server only checks tokens"),
});

const smtp = record("The relay by which reminders go out; without it they wait in the register.", {
  host: must(text("Its name.", filled)),
  port: may(port("Its port."), 25),
  secure: may(flag("TLS from the first byte; without it STARTTLS is used where the relay offers it."), false),
  user: may(text("Who signs in; the password is read from POSTVAGT_SMTP_PASSWORD.", filled), null),
  password: elsewhere("The relay's password.", "set the environment variable POSTVAGT_SMTP_PASSWORD"),
  from: must(text("The sender of the reminders.", MAIL)),
});

/** The `register` part of org.json: where breaches are kept, and who signs in. */
export const registerShape = record("The breach register; left out, breaches are reported by mail.", {
  database: must(database),
  tenants: must(list("The organisations; nearly always one.", tenant, 1)),
  signIn: may(
    {
      kind: "either",
      about:
        'The app registration in Entra; or "development", which lets anybody be anybody, on this machine only. Left out, nobody can sign in, and breaches are reported by mail.',
      of: [word("Sign-in for trying out.", ["development"]), entra],
    },
    null,
  ),
  smtp: may(smtp, null),
  timeStamp: may(
    text("An authority that time-stamps the head of the audit log every night (RFC 3161).", {
      pattern: /^https?:\/\/\S+$/,
      like: "an address that begins with https://",
    }),
    null,
  ),
});
