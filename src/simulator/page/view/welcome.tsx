import type { WindowProps } from "./window-props.ts";

/** What to try first, where nothing is open: three steps, a draft that is worth sending, and where reports arrive. */
export function Welcome({ state, words, send, desk }: WindowProps & { readonly desk: string | null }) {
  const { welcome } = words;
  // The draft to a private mailbox is stopped, and can be mended with one click.
  const draft = state.folders.drafts.find((key) =>
    state.items[key]?.to.some(({ address }) => address.endsWith("@gmail.com")),
  );
  return (
    <section className="welcome" aria-labelledby="welcome">
      <h2 id="welcome">{welcome.title}</h2>
      <ol>
        {welcome.steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {draft !== undefined && (
        <button
          className="primary"
          data-do="open-draft"
          onClick={() => {
            send({ type: "folder-opened", folder: "drafts" });
            send({ type: "item-opened", key: draft });
          }}
        >
          {welcome.open}
        </button>
      )}
      {desk !== null && (
        <p>
          {welcome.desk}{" "}
          <a href={desk} target="_blank" rel="noreferrer">
            {desk}
          </a>
        </p>
      )}
    </section>
  );
}
