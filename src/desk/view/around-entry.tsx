import { Button, Field, Link, Textarea } from "@fluentui/react-components";
import { showMoment } from "#web/show-moment.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Drafts } from "./drafts.tsx";
import { useStyles } from "./styles.ts";

/** Questions, files, similar cases, drafts for authority and citizens, and the timeline. */
export function AroundEntry({ state, send }: DeskProps) {
  const styles = useStyles();
  return (
    <div className={styles.stack}>
      <Questions state={state} send={send} />
      <Files state={state} send={send} />
      <Similar state={state} send={send} />
      <Drafts state={state} send={send} />
      <Timeline state={state} send={send} />
    </div>
  );
}

function Questions({ state, send }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{texts.entry.questions}</h2>
      <ul className={styles.list} data-questions>
        {(state.around.additions ?? []).map(({ at, text: said }, index) => (
          <li key={`${at} ${index}`}>
            <span className={styles.quiet}>{showMoment(at, texts.locale)}</span>
            <br />
            {said}
          </li>
        ))}
      </ul>
      <Field label={texts.entry.ask}>
        <Textarea
          name="question"
          value={state.question}
          onChange={(_e, data) => {
            send({ type: "write-question", text: data.value });
          }}
        />
      </Field>
      <div>
        <Button
          data-do="ask"
          onClick={() => {
            send({ type: "ask" });
          }}
        >
          {texts.entry.send}
        </Button>
      </div>
    </section>
  );
}

function Files({ state, send }: DeskProps) {
  const { entry } = useTexts();
  const styles = useStyles();
  const files = state.around.files ?? [];
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{entry.files}</h2>
      {files.length === 0 && <span className={styles.quiet}>{entry.none}</span>}
      <ul className={styles.list}>
        {files.map((file) => (
          <li key={file.id}>
            <Link
              as="button"
              onClick={() => {
                send({ type: "get-file", file });
              }}
            >
              {file.name}
            </Link>
          </li>
        ))}
      </ul>
      <label>
        {entry.addFile}{" "}
        <input
          type="file"
          name="file"
          onChange={(event) => {
            const [file] = event.target.files ?? [];
            if (file !== undefined) send({ type: "add-file", file });
          }}
        />
      </label>
    </section>
  );
}

function Similar({ state, send }: DeskProps) {
  const { entry, labels } = useTexts();
  const styles = useStyles();
  const similar = state.around.similar ?? [];
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{entry.similar}</h2>
      {similar.length === 0 && <span className={styles.quiet}>{entry.noSimilar}</span>}
      <ul className={styles.list}>
        {similar.map((one) => (
          <li key={`${one.year}-${one.no}`}>
            <Link
              as="button"
              onClick={() => {
                send({ type: "go", route: { page: "entry", year: one.year, no: one.no } });
              }}
            >
              {one.year}-{one.no}
            </Link>{" "}
            {one.unit} · {labels.authorityDecisions[one.authorityDecision]}
            {one.risk === null ? "" : ` · ${labels.risks[one.risk]}`}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Who did what and when: names of fields, no contents (register.md 2.3). */
function Timeline({ state }: DeskProps) {
  const texts = useTexts();
  const styles = useStyles();
  const names: Readonly<Partial<Record<string, string>>> = texts.fields;
  const { trail } = state.around;
  if (trail === null) return null;
  return (
    <section className={styles.card}>
      <h2 className={styles.heading}>{texts.entry.trail}</h2>
      <ol className={styles.list} data-trail={trail.length}>
        {trail.map(({ seq, at, actor, action, change }) => (
          <li key={seq}>
            <span className={styles.quiet}>
              {showMoment(at, texts.locale)} · {actor}
            </span>
            <br />
            {action}
            {action === "changed" &&
              `: ${Object.keys(change)
                .map((name) => names[name] ?? name)
                .join(", ")}`}
          </li>
        ))}
      </ol>
    </section>
  );
}
