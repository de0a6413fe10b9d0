import { policyShape } from "#core/policy/policy-shape.ts";
import { may, record } from "#core/policy/shape/make-shape.ts";
import { registerShape, serveShape } from "#register/options.ts";
import { addInShape } from "./add-in-shape.ts";

const NO_SERVE = {
  listen: { host: "127.0.0.1", port: 8443 },
  tls: null,
  proxy: null,
  metrics: null,
};

/** All of org.json: the source of the check, the defaults, and the schema that an editor completes by. */
export const orgShape = record(
  "Everything that Postvagt knows about an organisation. Secrets come from the environment.",
  {
    ...policyShape.fields,
    addIn: may(addInShape, null),
    serve: may(serveShape, NO_SERVE),
    register: may(registerShape, null),
  },
);
