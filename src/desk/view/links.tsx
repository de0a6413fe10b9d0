import { Button, Link } from "@fluentui/react-components";
import { useState } from "react";
import type { BreachLink } from "#core/breach/breach.ts";
import type { Shown } from "../state/desk-state.ts";
import { type DeskProps, useTexts } from "./desk-props.ts";
import { Line, OneOf } from "./inputs.tsx";
import { useStyles } from "./styles.ts";

const NUMBER = /^(\d{4})-(\d{1,9})$/;

/** Cases that belong together; and the way to end one that another is about too. */
export function Links({ state, send, shown }: DeskProps & { readonly shown: Shown }) {
  const { entry: texts, labels } = useTexts();
  const styles = useStyles();
  const links = state.edits.links ?? shown.entry.links;
  return (
    <section className={styles.card} data-links={links.length}>
      <h2 className={styles.heading}>{texts.links}</h2>
      <ul className={styles.list}>
        {links.map((link, at) => (
          <li key={`${link.kind} ${link.year} ${link.no} ${link.text}`}>
            {labels.linkKinds[link.kind]} <LinkTarget link={link} send={send} />{" "}
            <Button
              size="small"
              appearance="subtle"
              onClick={() => {
                send({ type: "edit", edits: { links: links.filter((_one, index) => index !== at) } });
              }}
            >
              {texts.remove}
            </Button>
          </li>
        ))}
      </ul>
      <AddLink
        canMerge={shown.next.includes("rejected")}
        add={(link) => {
          send({ type: "edit", edits: { links: [...links, link] } });
        }}
        merge={(year, no) => {
          send({ type: "merge-into", year, no });
        }}
      />
    </section>
  );
}

/** By number or in words; a case that another is about too is ended here. */
function AddLink({
  canMerge,
  add,
  merge,
}: {
  readonly canMerge: boolean;
  readonly add: (link: BreachLink) => void;
  readonly merge: (year: number, no: number) => void;
}) {
  const { entry: texts, labels } = useTexts();
  const styles = useStyles();
  const [kind, setKind] = useState<BreachLink["kind"]>("same_cause");
  const [typed, setTyped] = useState("");
  const number = NUMBER.exec(typed.trim());
  const link = (): void => {
    if (typed.trim() === "") return;
    const inWords = { year: null, no: null, text: typed.trim() };
    add({ kind, ...(number === null ? inWords : { year: Number(number[1]), no: Number(number[2]), text: null }) });
    setTyped("");
  };
  const end = (): void => {
    if (number !== null && canMerge) merge(Number(number[1]), Number(number[2]));
  };
  return (
    <>
      <OneOf
        label={texts.linkKind}
        name="link-kind"
        names={labels.linkKinds}
        value={kind}
        set={(value) => {
          setKind(value as BreachLink["kind"]);
        }}
      />
      <Line label={texts.linkTo} name="link-to" value={typed} set={setTyped} />
      <div className={styles.row}>
        <Button size="small" data-do="link" onClick={link}>
          {texts.link}
        </Button>
        <Button size="small" data-do="merge-into" disabledFocusable={number === null || !canMerge} onClick={end}>
          {texts.mergeInto}
        </Button>
      </div>
    </>
  );
}

function LinkTarget({
  link: { year, no, text },
  send,
}: {
  readonly link: BreachLink;
  readonly send: DeskProps["send"];
}) {
  if (year === null || no === null) return text;
  return (
    <Link
      as="button"
      onClick={() => {
        send({ type: "go", route: { page: "entry", year, no } });
      }}
    >
      {year}-{no}
    </Link>
  );
}
