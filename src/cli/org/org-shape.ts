import { policyShape } from "#core/policy/policy-shape.ts";
import { map, may, record, text } from "#core/policy/shape/make-shape.ts";
import { registerShape, serveShape } from "#register/options.ts";
import { addInShape } from "./add-in-shape.ts";

const NO_SERVE = {
  listen: { host: "127.0.0.1", port: 8443 },
  tls: null,
  proxy: null,
  metrics: null,
};

/** What of org.json is not compiled into the add-in. */
export const serverShape = record("How the add-in is known, how it is served, and where breaches are kept.", {
  addIn: may(addInShape, null),
  serve: may(serveShape, NO_SERVE),
  register: may(registerShape, null),
  accepted: may(
    map(
      "Warnings of `policy check` that you accept, each with the reason.",
      {
        pattern: /^[a-z]+(?:-[a-z]+)*(?::.+)?$/,
        like: 'a code such as "no-smtp", or with what it is about: "own-domain-webmail:gmail.com"',
      },
      text("Why it is right here.", { pattern: /\S/, like: "a reason" }),
    ),
    {},
  ),
});

/** All of org.json: what an editor completes and explains by. */
export const orgShape = record(
  "Everything that Postvagt knows about an organisation. Secrets come from the environment.",
  { ...policyShape.fields, ...serverShape.fields },
);
